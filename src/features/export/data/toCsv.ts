/** A cell of a table: a text, a number that stays one, or nothing. */
type Cell = string | number | null;

export type Row = readonly Cell[];

/** Spreadsheets read a file as UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet reads as the start of a formula; full-width, small, superscript and subscript forms too. */
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−';
/** What does not keep a spreadsheet from it: quotation marks, spaces and invisible characters. */
const IGNORED =
  '[^\\S\\r\\n\\t\\u2028\\u2029]|["\'\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]';
/**
 * The places in a text at which a program could begin a cell: its start, each line in it, and what follows a semicolon or
 * tab, because a spreadsheet that separates cells by these does not know where our cells end.
 */
const AT_START = new RegExp(`^(?=(?:${IGNORED})*[${SIGNS}\\t\\r])`);
const AFTER_SEPARATOR = new RegExp(`([\\r\\n\\u0085\\u2028\\u2029\\t;；])(?=(?:${IGNORED})*[${SIGNS}])`, 'g');

/** NUL ends the file in some programs. Half of a character cannot be written as UTF-8. */
const NUL = '\u0000';
const HALF_CHARACTER = /\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/**
 * A table as a file that spreadsheets open, by RFC 4180. No cell of it is a formula: an apostrophe makes it a text.
 */
export function toCsv(rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellText).join(',') + LINE_END).join('');
}

/** Every text is in quotation marks, so that its commas, quotation marks and line breaks stay in its cell. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${harmless(cell).replace(/"/g, '""')}"`;
}

function harmless(text: string): string {
  const writable = text.split(NUL).join(REPLACEMENT).replace(HALF_CHARACTER, REPLACEMENT);
  return writable.replace(AFTER_SEPARATOR, "$1'").replace(AT_START, "'");
}
