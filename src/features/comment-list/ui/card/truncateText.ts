const MAX_CHARACTERS = 320;
const MAX_LINES = 6;
/** A text that is only a little too long is shown in full: truncating it saves less space than the button takes. */
const TOLERANCE = 1.2;

/** The start of a long text, cut between words, with an ellipsis. A short text stays unchanged. */
export function truncateText(text: string): string {
  const characters = Array.from(text);
  const lines = text.split('\n');
  if (characters.length <= MAX_CHARACTERS * TOLERANCE && lines.length <= MAX_LINES * TOLERANCE) return text;
  const firstLines = lines.slice(0, MAX_LINES).join('\n');
  const start = Array.from(firstLines).slice(0, MAX_CHARACTERS).join('');
  if (start === firstLines) return `${start.trimEnd()}…`;
  const lastSpace = start.search(/\s\S*$/);
  const cut = lastSpace > start.length / 2 ? start.slice(0, lastSpace) : start;
  return `${cut.trimEnd()}…`;
}
