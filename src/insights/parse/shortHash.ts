/** Characters for 32 bits in base 36. */
const CHARACTERS = 7;

/**
 * A short fingerprint of a text, the same on every machine: 14 letters and digits in lower case. It is not for secrets.
 * It combines two 32-bit multiplicative hashes, which makes an accidental collision among 10,000 texts practically
 * impossible.
 */
export function shortHash(text: string): string {
  let first = 0x811c9dc5 | 0;
  let second = 0x9e3779b9 | 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    second ^= second >>> 15;
  }
  return [first, second].map((half) => (half >>> 0).toString(36).padStart(CHARACTERS, '0')).join('');
}
