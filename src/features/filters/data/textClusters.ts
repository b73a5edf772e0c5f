/**
 * Characters that belong to the one before them: marks, the second half of a Thai or Lao vowel, voiced marks of
 * halfwidth kana, skin colors of emoji, and everything invisible or meaningless that the search removes.
 */
const EXTENDS =
  /[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u0640\u0e33\u0eb3\uff9e\uff9f\u{16d63}\u{16d67}-\u{16d6a}]/u;

/** What a joiner connects with the character before it. */
const JOINED = /[\p{L}\p{Extended_Pictographic}]/u;

/** Signs that connect two consonants of an Indic script to one form. */
const LINKS =
  /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1bab\ua9c0\u{11133}\u{113d0}\u{1193e}\u{11a47}\u{11a99}\u{11f42}]/u;

/** Signs that enclose the characters after them, such as the Arabic year sign. */
const PREPENDED =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;

const REGIONAL_INDICATOR = /\p{Regional_Indicator}/u;

const LETTER = /\p{L}/u;

/** The letters of a Korean syllable, in its Unicode decomposition. */
const HANGUL_LETTER = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/;
const HANGUL_VOWEL_OR_FINAL = /[\u1160-\u11ff\ud7b0-\ud7fb]/;
const HANGUL_INITIAL = /[\u1100-\u115f\ua960-\ua97c]/;

/** No character before U+0300 belongs to the one before it, except the soft hyphen and a line feed. */
const FIRST_MARK = 0x300;
const SOFT_HYPHEN = 0xad;

/** What decides whether the next character belongs to a cluster. */
interface ClusterEnd {
  /** The last character. */
  last: string;
  /** The last character that is not an extension of another one. */
  base: string;
  /** Whether a sign after `base` connects it with the next consonant. */
  isLinking: boolean;
  /** Whether the cluster has a regional indicator without the second one of its flag. */
  isHalfFlag: boolean;
}

/**
 * Splits a text into clusters that look like one character: letters with their marks, syllables, emoji. Each is one or
 * more grapheme clusters of Unicode (UAX 29), and it can be normalized without its neighbors.
 * `Intl.Segmenter` knows neither the second rule nor all supported browsers.
 * @returns the end of each cluster, in UTF-16 units
 */
export function clusterEnds(text: string): number[] {
  const ends: number[] = [];
  let cluster: ClusterEnd = { last: '', base: '', isLinking: false, isHalfFlag: false };
  let position = 0;
  for (const character of text) {
    const isExtension = isExtending(character);
    const isJoined = isExtension || belongsTo(cluster, character);
    if (position > 0 && !isJoined) ends.push(position);
    position += character.length;
    cluster = extended(cluster, character, isExtension);
  }
  if (text !== '') ends.push(position);
  return ends;
}

/** The end of a cluster, or of the next one, after one more character. */
function extended(cluster: ClusterEnd, character: string, isExtension: boolean): ClusterEnd {
  if (isExtension) {
    return { ...cluster, last: character, isLinking: cluster.isLinking || LINKS.test(character) };
  }
  const isHalfFlag = REGIONAL_INDICATOR.test(character) && !cluster.isHalfFlag;
  return { last: character, base: character, isLinking: false, isHalfFlag };
}

function isExtending(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return (codePoint >= FIRST_MARK || codePoint === SOFT_HYPHEN) && EXTENDS.test(character);
}

/** Whether a character that is no extension belongs to the cluster before it. */
function belongsTo({ last, base, isLinking, isHalfFlag }: ClusterEnd, character: string): boolean {
  if (last === '\r') return character === '\n';
  if (PREPENDED.test(last)) return character !== '\n';
  if (last === '\u200d' && JOINED.test(character)) return true;
  if (isLinking && LETTER.test(character)) return true;
  if (isHalfFlag && REGIONAL_INDICATOR.test(character)) return true;
  // An invisible initial begins a syllable, although it extends what is before it.
  return isSyllable(base, character) || isSyllable(last, character);
}

/** Whether two Korean characters are parts of one syllable. Each can be a letter, half as wide, or a whole syllable. */
function isSyllable(previous: string, next: string): boolean {
  if (!isHangul(previous) || !isHangul(next)) return false;
  const end = previous.normalize('NFKD').slice(-1);
  const start = next.normalize('NFKD').slice(0, 1);
  const continues = HANGUL_LETTER.test(end) && HANGUL_VOWEL_OR_FINAL.test(start);
  return continues || (HANGUL_INITIAL.test(previous) && HANGUL_INITIAL.test(start));
}

function isHangul(character: string): boolean {
  return character >= '\u1100' && /\p{Script=Hangul}/u.test(character);
}
