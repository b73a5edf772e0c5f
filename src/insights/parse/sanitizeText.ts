const REPLACEMENT_CHARACTER = '\ufffd';

/** What most texts are made of: Latin, Greek, Cyrillic and Hebrew letters, usual punctuation, line feeds and tabs. */
const PLAIN_TEXT =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05ff\u2010-\u2027]*$/;

const HALF_OF_A_PAIR = /\p{Cs}/gu;

/**
 * Tag characters are invisible and can spell whole sentences for a machine that reads on; their one use is the flag of
 * a region: a black flag, the region's code in tags, a cancel tag.
 */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** No language needs more marks on one letter; in a heap they cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Characters in a row that are looked at: controls but line feed and tab, and all that Unicode calls default-ignorable
 * (zero width, marks and overrides of direction, fillers, selectors) or an annotation. TAGS has already seen to the tags.
 */
const UNSEEN =
  /(?:(?![\n\t\u{e0000}-\u{e007f}])[\p{Cc}\p{Default_Ignorable_Code_Point}\u180e\ufff9-\ufffb])+/gu;

const JOINER = /^[\u200c\u200d]$/;
/** Chooses between two forms of the character before it, such as the black and the coloured heart. */
const FORM_SELECTOR = /^[\u180b-\u180d\ufe00-\ufe0f]$/;
const KEYCAP = /^[0-9#*]$/;

/**
 * Text from outside, made harmless to show as plain text: no control characters but line feeds and tabs, nothing that
 * turns the direction of what stands around it, nothing invisible that hides words from a search or a reader.
 * Joiners stay where scripts and emoji need them. Line ends become `\n`, the ends are trimmed.
 * At most `maxCharacters` code points; an emoji is never cut in two.
 */
export function sanitizeText(raw: string, maxCharacters: number): string {
  // Much cheaper than a look at each character, and a page holds up to 1,000 comments.
  if (raw.length <= maxCharacters && PLAIN_TEXT.test(raw)) return raw.trim();
  // Halves first: what is dropped from between two of them would make a character of them.
  const whole = raw.replace(HALF_OF_A_PAIR, REPLACEMENT_CHARACTER).replace(TAGS, '$1');
  const harmless = whole.replace(LINE_ENDS, '\n').replace(STACKED_MARKS, '$1').replace(UNSEEN, keptOf);
  return firstCharacters(harmless, maxCharacters).trim();
}

/** Like sanitizeText, on one line: every run of white space becomes one space. */
export function sanitizeLine(raw: string, maxCharacters: number): string {
  return sanitizeText(raw, maxCharacters).replace(/\s{2,}|[^\S ]/g, ' ');
}

/** What stays of `unseen`, which stands at `place` in `text`. */
function keptOf(unseen: string, place: number, text: string): string {
  let kept = '';
  let previous = [...text.slice(Math.max(0, place - 2), place)].pop() ?? '';
  for (const character of unseen) {
    if (!isKept(character, previous)) continue;
    kept += character;
    previous = character;
  }
  return kept;
}

function isKept(character: string, previous: string): boolean {
  if (JOINER.test(character)) return isVisible(previous);
  if (!FORM_SELECTOR.test(character)) return false;
  return KEYCAP.test(previous) || (isVisible(previous) && !FORM_SELECTOR.test(previous));
}

/** Persian, Indic scripts and emoji put a joiner or selector after a character of theirs; ASCII never needs one. */
function isVisible(previous: string): boolean {
  return (previous.codePointAt(0) ?? 0) > 0x7f && !JOINER.test(previous);
}

function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  // No character is longer than two: what comes later need not be taken apart.
  return [...text.slice(0, 2 * count)].slice(0, count).join('');
}
