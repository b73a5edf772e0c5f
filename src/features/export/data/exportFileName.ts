/** What Windows, macOS or Linux do not allow in a name, and characters that hide or turn what a name says. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu;
const MAX_NAME = 80;

/** The parts of a file's name. */
export interface FileNameParts {
  /** What the file has, in words. */
  what: string;
  /** Whom it is about; null if Flex does not say. */
  who: string | null;
  /** Milliseconds since 1970. */
  at: number;
  /** What marks a file that lacks a part; null for a complete one. */
  mark: string | null;
}

/** The name of a file with its subject and its date, in any script and safe on every system. */
export function exportFileName({ what, who, at, mark }: FileNameParts): string {
  const name = [what, who, localDay(at), mark].flatMap((part) => safe(part ?? '') || []).join(' ');
  return `${name}.csv`;
}

/** At most `MAX_NAME` characters, counted so that none is cut in half. No dot or space is at an end. */
function safe(part: string): string {
  const words = part
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const characters = Array.from(words).slice(0, MAX_NAME);
  while (/^[\s.]$/.test(characters[characters.length - 1] ?? '')) characters.pop();
  return characters.join('');
}

/** The day in the time zone of the browser, as 2026-11-30, so that files are in order by name. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
