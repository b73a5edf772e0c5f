const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const REPLACEMENT_CHARACTER = '\ufffd';

/** What most texts are made of: Latin, Greek, Cyrillic and Hebrew letters, usual punctuation, line feeds and tabs. */
const PLAIN_TEXT = /^[\n\t -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027]*$/;

/**
 * Tag characters are invisible and can spell whole sentences for a machine that reads on; their one use is the flag of
 * a region: a black flag, the region's code in tags, a cancel tag.
 */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/** First and last code points of what is dropped. Line feed and tab are kept. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00, 0x08], // control characters (C0)
  [0x0b, 0x1f],
  [0x7f, 0x9f], // control characters (DEL, C1)
  [0xad, 0xad], // soft hyphen
  [0x061c, 0x061c], // Arabic letter mark: direction
  [0x200b, 0x200b], // zero-width space
  [0x200e, 0x200f], // left-to-right and right-to-left marks
  [0x202a, 0x202e], // embeddings and overrides of direction
  [0x2060, 0x206f], // word joiner, invisible operators, isolates of direction, deprecated formatting
  [0xfeff, 0xfeff], // zero-width no-break space
  [0xfff9, 0xfffb], // annotation marks
];

/**
 * Text from outside, made harmless to show as plain text: no control characters but line feeds and tabs, nothing that
 * turns the direction of what stands around it, nothing invisible that hides words from a search or a reader.
 * Joiners stay where scripts and emoji need them. Line ends become `\n`, the ends are trimmed.
 * At most `maxCharacters` code points; an emoji is never cut in two.
 */
export function harmlessText(raw: string, maxCharacters: number): string {
  // Much cheaper than a look at each character, and a page holds up to 1,000 comments.
  if (raw.length <= maxCharacters && PLAIN_TEXT.test(raw)) return raw.trim();
  const characters: string[] = [];
  let previous = '';
  const withoutTags = raw.replace(TAGS, '$1');
  for (const character of withoutTags.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')) {
    if (characters.length === maxCharacters) break;
    const kept = harmlessCharacter(character, previous);
    if (kept === '') continue;
    characters.push(kept);
    previous = kept;
  }
  return characters.join('').trim();
}

/** Like harmlessText, on one line: every run of white space becomes one space. */
export function harmlessLine(raw: string, maxCharacters: number): string {
  return harmlessText(raw, maxCharacters).replace(/\s+/g, ' ');
}

/** The character, a stand-in, or nothing. `previous` is the character kept before it. */
function harmlessCharacter(character: string, previous: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === ZERO_WIDTH_NON_JOINER || code === ZERO_WIDTH_JOINER)
    return canBeJoined(previous) ? character : '';
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT_CHARACTER; // half of a surrogate pair
  return DROPPED.some(([first, last]) => code >= first && code <= last) ? '' : character;
}

/** Persian, Indic scripts and emoji put a joiner after a visible character of theirs; ASCII never needs one. */
function canBeJoined(previous: string): boolean {
  const code = previous.codePointAt(0) ?? 0;
  return code > 0x7f && code !== ZERO_WIDTH_NON_JOINER && code !== ZERO_WIDTH_JOINER;
}
