import type { Fault } from './Fault';

const COMMENTS = 'src/insights/endpoints/comments.test.ts';
const RECORD = 'src/insights/parse/parseComment.test.ts';
const FIELD = 'src/insights/parse/parseField.test.ts';
const SANITIZE = 'src/insights/parse/sanitizeText.test.ts';
const CARD = 'src/features/comment-list/ui/card/CommentCard.test.tsx';
const SURFACES = 'src/shared/ui/hostileTexts.test.tsx';
const MUTATED = {
  file: 'src/insights/endpoints/comments.property.test.ts',
  title: 'reads an answer that is changed anywhere, or says that it cannot',
};
const SPOILED = { file: MUTATED.file, title: 'takes a cut or spoiled body for what it is' };
const AMONG_BAD = {
  file: MUTATED.file,
  title: 'reads every good record among bad ones, unchanged and in its place, and counts those that are none',
};
const BAD_RECORDS_IN_BROWSER = {
  file: 'e2e/agent/panel.spec.ts',
  title: 'bad records are counted and never hide the good ones; hostile text stays text',
};

/** What responses can contain: malformed records, hostile texts, and URLs that lead elsewhere. */
export const inputFaults: readonly Fault[] = [
  {
    name: 'One malformed record among valid ones',
    seen: 'The valid comments appear. A line above them says how many could not be displayed.',
    calls: '1',
    tests: [
      { file: COMMENTS, title: 'counts records that are no objects and keeps the others' },
      AMONG_BAD,
      BAD_RECORDS_IN_BROWSER,
    ],
    breaks: {
      file: 'src/insights/endpoints/comments.ts',
      find: 'records.filter(isRecord).map((record) => parseComment(record, query));',
      replace: '(records.every(isRecord) ? records : []).map((record) => parseComment(record, query));',
    },
  },
  {
    name: 'Malformed records among segments, conversations, categories and roles',
    seen: 'The plugin uses the valid records.',
    calls: '1',
    tests: [
      {
        file: 'src/insights/endpoints/lists.property.test.ts',
        title: 'keeps every good record among bad ones, in its place',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/commentTags.ts',
      find: 'if (!isRecord(record)) return null;',
      replace: '',
    },
  },
  {
    name: 'Fields that are null, missing, or of the wrong type',
    seen: 'The comment appears without these fields: "Reviewer not named", "No comment text", no position.',
    calls: '1',
    tests: [{ file: RECORD, title: 'is read even when every field is of a wrong type' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/parseComment.ts',
      find: 'parseString(content.comment) ?? ',
      replace: '(content.comment as string) ?? ',
    },
  },
  {
    name: 'Numbers as strings, and strings as numbers',
    seen: 'The comment looks the same in both cases.',
    calls: '1',
    tests: [
      { file: RECORD, title: 'reads numbers and booleans of the other documented type alike' },
      MUTATED,
    ],
    breaks: {
      file: 'src/insights/parse/parseField.ts',
      find: "typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value",
      replace: 'value',
    },
  },
  {
    name: 'Numbers out of range, and words instead of numbers',
    seen: 'The comment appears without these numbers.',
    calls: '1',
    tests: [{ file: FIELD, title: 'reads no number in %p' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/parseField.ts',
      find: "typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER",
      replace: "typeof value === 'number'",
    },
  },
  {
    name: 'A date in the year 275760',
    seen: 'The chart shows the other comments. A line below it says how many are dated in the future.',
    calls: '1',
    tests: [
      {
        file: 'src/features/trend/data/categoryTrend.test.ts',
        title: 'keeps its columns when a comment claims to come from the far future, and counts it',
      },
    ],
    breaks: {
      file: 'src/features/trend/data/categoryTrend.ts',
      find: 'time <= latest',
      replace: 'time > 0',
    },
  },
  {
    name: 'Invalid ids: empty, very long, or with line breaks or hidden characters',
    seen: 'The comment appears. The id counts as unknown and is not sent to Insights.',
    calls: '1',
    tests: [{ file: FIELD, title: 'reads %p as the id %p' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/parseField.ts',
      find: 'id !== null && isId(id) ? id : null',
      replace: 'id',
    },
  },
  {
    name: 'An offset that is negative, not a number, or 30 years',
    seen: 'The comment appears without a position.',
    calls: '1',
    tests: [{ file: RECORD, title: 'has no position at %p' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/parseComment.ts',
      find: 'offsetSeconds < 0 || offsetSeconds > MAX_OFFSET_SECONDS',
      replace: 'offsetSeconds > MAX_OFFSET_SECONDS',
    },
  },
  {
    name: 'The same comment twice',
    seen: 'The comment appears once.',
    calls: '1',
    tests: [
      {
        file: RECORD,
        title: 'merges pages by key: the first arrival gives the place, the last read the content',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/paging.ts',
      find: 'byKey.set(comment.key, comment)',
      replace: 'byKey.set(String(byKey.size), comment)',
    },
  },
  {
    name: 'A body that is truncated or corrupted anywhere',
    seen: 'The panel says that the response could not be read, or shows the intact part. The screen is never empty.',
    calls: '1',
    tests: [SPOILED],
    breaks: {
      file: 'src/insights/http/sendRequest.ts',
      find: "throw new InsightsError('unreadable', operation, { status: response.status });",
      replace: 'return { comments: [] };',
    },
  },
  {
    name: 'Markup, scripts, template braces, Markdown links',
    seen: 'The characters appear as they are.',
    calls: '1',
    tests: [{ file: CARD, title: 'shows %s as the text it is' }, BAD_RECORDS_IN_BROWSER],
    breaks: {
      file: 'src/features/comment-list/ui/card/CommentText.tsx',
      find: '{isExpanded ? text : short}',
      replace: '<span dangerouslySetInnerHTML={{ __html: text }} />',
    },
  },
  {
    name: 'A placeholder of our own texts in a name',
    seen: 'The name appears as it is.',
    calls: '1',
    tests: [{ file: CARD, title: 'never reads a placeholder in the name of a reviewer' }],
    breaks: {
      file: 'src/strings/Texts.ts',
      find: '(placeholder, name: string) => valuesByName.get(name) ?? placeholder)',
      replace:
        '(placeholder, name: string) => valuesByName.get(name) ?? placeholder).replace(/{name}/g, valuesByName.get("name") ?? "")',
    },
  },
  {
    name: 'Markup, scripts or template braces in a category or in the name of a reviewer or an agent',
    seen: 'The characters appear as they are in lists, filters, statistics, the chart and the form.',
    calls: '1',
    tests: [
      {
        file: SURFACES,
        title: 'names categories in the figures, the chart and its table as the texts they are',
      },
      {
        file: SURFACES,
        title: 'shows a comment, its category, its reviewer and its agent as the texts they are',
      },
      {
        file: SURFACES,
        title:
          'offers categories for a comment, keeps its text and says why it was refused in our words alone',
      },
    ],
    breaks: {
      file: 'src/features/comment-list/ui/card/CategoryBadge.tsx',
      find: "<Badge variant={known ? colorOf(known) : 'neutral'}>",
      replace: "<Badge variant={known ? colorOf(known) : 'neutral'}><i title={name} />",
    },
  },
  {
    name: 'Names in attributes, where other scripts of the page could collect them',
    seen: 'Nothing changes: names appear as text only.',
    calls: '1',
    tests: [
      { file: SURFACES, title: 'offers categories and reviewers to filter by as the texts they are' },
      { file: SURFACES, title: 'keeps what is searched for in its box' },
    ],
    breaks: {
      file: 'src/features/filters/ui/FilterSelect.tsx',
      find: '<Option key={index} value={String(index)}>',
      replace: '<Option key={index} value={option.label}>',
    },
  },
  {
    name: 'Direction controls, hidden characters, tag characters, stacked combining marks',
    seen: 'The text appears without them. The text beside it keeps its order.',
    calls: '1',
    tests: [{ file: SANITIZE, title: 'drops %s' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/sanitizeText.ts',
      find: '.replace(INVISIBLE_RUNS, filterInvisible)',
      replace: '',
    },
  },
  {
    name: 'A text of more than 10,000 characters',
    seen: 'The first 10,000 characters appear, collapsed. No emoji is cut in two.',
    calls: '1',
    tests: [{ file: SANITIZE, title: 'is cut by characters, never inside of one' }, MUTATED],
    breaks: {
      file: 'src/insights/parse/sanitizeText.ts',
      find: 'truncate(sanitized, maxCharacters).trim()',
      replace: 'sanitized.trim()',
    },
  },
  {
    name: 'Thousands of random URLs for the next page',
    seen: 'The comments so far appear, and the list says that there are more. The token is sent to no other host, path or list.',
    calls: '1',
    tests: [
      {
        file: 'src/insights/endpoints/listUrl.property.test.ts',
        title: 'sends the token to nothing but the pages of the list asked for, whatever URL an answer names',
      },
      {
        file: 'src/insights/http/authorization.property.test.ts',
        title: 'signs a request for the one host and below the one path, and refuses every other',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/listUrl.ts',
      find: 'page.pathname === first.pathname &&',
      replace: '',
    },
  },
  {
    name: 'Any text in the comment form',
    seen: 'The comment appears as it was typed.',
    calls: '1',
    tests: [
      {
        file: 'src/insights/endpoints/createComment.property.test.ts',
        title: 'sends what was written, unchanged and in the body only, and reads back whatever comes',
      },
    ],
    breaks: {
      file: 'src/insights/endpoints/createComment.ts',
      find: "['Comment', text],",
      replace: "['Comment', text.trim()],",
    },
  },
];
