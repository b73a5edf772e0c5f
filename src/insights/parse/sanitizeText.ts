const REPLACEMENT_CHARACTER = '\ufffd';

/** Matches most texts: Latin, Greek, Cyrillic and Hebrew letters, common punctuation, line feeds and tabs. */
const PLAIN_TEXT =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05ff\u2010-\u2027]*$/;

const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Tag characters are invisible and can hide whole sentences for a machine that reads the text. Their only legitimate use
 * is the flag of a region: a black flag, the region's code in tags, and a cancel tag.
 */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** No language needs more marks on one letter; more of them would cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Runs of characters that are checked one by one: control characters except line feeds and tabs, and everything that
 * Unicode classifies as default-ignorable (zero-width characters, directional marks and overrides, fillers, variation
 * selectors) or as an annotation. TAGS has already handled the tags.
 */
const INVISIBLE_RUNS =
  /(?:(?![\n\t\u{e0000}-\u{e007f}])[\p{Cc}\p{Default_Ignorable_Code_Point}\u180e\ufff9-\ufffb])+/gu;

/** What follows these units is cut off before anything reads the text. Up to there, a text may have hidden characters. */
const maxRawUnits = (maxCharacters: number): number => 4 * maxCharacters + 1_000;

const JOINER = /^[\u200c\u200d]$/;
/** Selects a form of the preceding character, such as the black or the colored heart. */
const VARIATION_SELECTOR = /^[\u180b-\u180d\ufe00-\ufe0f]$/;
const KEYCAP = /^[0-9#*]$/;

/**
 * Makes untrusted text safe to display as plain text. It removes control characters except line feeds and tabs,
 * everything that changes the direction of the surrounding text, and invisible characters that hide words from a search
 * or a reader. Joiners stay where scripts and emoji need them. Line breaks become `\n`, and the text is trimmed.
 * The result has at most `maxCharacters` code points and never ends with half a surrogate pair.
 */
export function sanitizeText(raw: string, maxCharacters: number): string {
  // Much cheaper than checking each character, and a page has up to 1,000 comments.
  if (raw.length <= maxCharacters && PLAIN_TEXT.test(raw)) return raw.trim();
  // Lone surrogates first: removing a character between two of them would join them into a new character.
  const wellFormed = cut(raw, maxRawUnits(maxCharacters))
    .replace(LONE_SURROGATES, REPLACEMENT_CHARACTER)
    .replace(TAGS, '$1');
  const sanitized = wellFormed
    .replace(LINE_BREAKS, '\n')
    .replace(STACKED_MARKS, '$1')
    .replace(INVISIBLE_RUNS, filterInvisible);
  return truncate(sanitized, maxCharacters).trim();
}

/** Whether sanitizeText removes more from a text than the space around it. */
export function needsSanitizing(raw: string, maxCharacters: number): boolean {
  return sanitizeText(raw, maxCharacters) !== raw.trim();
}

/** Like sanitizeText, but on one line: every run of white space becomes one space. */
export function sanitizeLine(raw: string, maxCharacters: number): string {
  return sanitizeText(raw, maxCharacters).replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The characters to keep of `run`, which starts at `index` in `text`. */
function filterInvisible(run: string, index: number, text: string): string {
  let kept = '';
  let previous = [...text.slice(Math.max(0, index - 2), index)].pop() ?? '';
  for (const character of run) {
    if (!canKeep(character, previous)) continue;
    kept += character;
    previous = character;
  }
  return kept;
}

function canKeep(character: string, previous: string): boolean {
  if (JOINER.test(character)) return acceptsModifier(previous);
  if (!VARIATION_SELECTOR.test(character)) return false;
  return KEYCAP.test(previous) || (acceptsModifier(previous) && !VARIATION_SELECTOR.test(previous));
}

/** Persian, Indic scripts and emoji use joiners and selectors after their own characters; ASCII never needs them. */
function acceptsModifier(previous: string): boolean {
  return (previous.codePointAt(0) ?? 0) > 0x7f && !JOINER.test(previous);
}

/** The start of a text, without half a character at its end. */
function cut(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const lastUnit = text.charCodeAt(maxUnits - 1);
  const isHalf = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return text.slice(0, isHalf ? maxUnits - 1 : maxUnits);
}

function truncate(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  // A code point has at most two UTF-16 units, so the rest does not have to be split.
  return [...text.slice(0, 2 * maxCharacters)].slice(0, maxCharacters).join('');
}
