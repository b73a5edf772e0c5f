/** The percent sign and the separators of Arabic numbers. */
const ARABIC_SIGNS = new Map([
  ['\u066a', '%'],
  ['\u066b', '.'],
  ['\u066c', ','],
]);

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** The value of a digit. Unicode has the ten digits of a script in a row, beginning with zero. */
function valueOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (isDigit(zero - 1)) zero -= 1;
  // Some scripts have several rows of digits, one after the other.
  return String((codePoint - zero) % 10);
}

/** The text with its numbers in the digits 0 to 9, whatever their script or width: "１２" and "१२" become "12". */
export function asciiNumbers(text: string): string {
  return text
    .replace(/[^\P{Nd}0-9]/gu, valueOf)
    .replace(/[\u066a-\u066c]/g, (sign) => ARABIC_SIGNS.get(sign) ?? sign);
}
