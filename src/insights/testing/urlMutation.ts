import fc from 'fast-check';

/** Text that has been used to make one URL look like another, or to make two URL parsers disagree. */
const SNIPPETS = [
  '@',
  'user:secret@',
  'evil.example',
  '.evil.example',
  'evil.example#@',
  'evil.example\\@',
  '\\',
  '//',
  '///',
  '/..',
  '/../',
  '/%2e%2e/',
  '/.%2E/',
  '%2f',
  '%5c',
  '%00',
  '%252e%252e/',
  '..;/',
  ';a=b',
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\u0000',
  '#',
  '?',
  '&',
  '&SegmentId=other',
  '&AgentId=other',
  '&SegmentId[]=other',
  '&segmentid=other',
  '&PageSize=1000000',
  '&PageToken=other',
  '&Token=1',
  ':443',
  ':8443',
  ':0',
  ':',
  'http://',
  'https://',
  'https:',
  'javascript:',
  'ＦＬＥＸ',
  'ⓣ',
  '\u3002',
  '\uff0e',
  '\u00ad',
  '\u200b',
  '\u202e',
  'ı',
  'xn--',
  '[::1]',
  '127.0.0.1',
  '0x7f.1',
  '\ud83d',
  '/v1/Insights/',
  '/V1/insights/',
  'FLEX-API',
];

interface Edit {
  at: number;
  removed: number;
  inserted: string;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000),
  removed: fc.constantFrom(0, 0, 0, 1, 4, 30),
  inserted: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 4 })),
});

/** Positions where parsers may disagree: at the ends of the URL and around the characters that separate its parts. */
function edgesOf(url: string): number[] {
  const edges = [...url.matchAll(/[:/?#&=.]|$/g)].map(({ index }) => index ?? 0);
  return [0, ...edges, ...edges.map((edge) => Math.min(edge + 1, url.length))];
}

function applyEdit(url: string, { at, removed, inserted }: Edit): string {
  const edges = edgesOf(url);
  const index = at % 2 === 0 ? at % (url.length + 1) : (edges[at % edges.length] ?? 0);
  return url.slice(0, index) + inserted + url.slice(index + removed);
}

/** `url` after up to four edits, at any position but most often where its parts meet. */
export function anyMutatedUrl(url: string): fc.Arbitrary<string> {
  return fc.array(anyEdit, { maxLength: 4 }).map((edits) => edits.reduce(applyEdit, url));
}
