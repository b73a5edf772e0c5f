/** What no text for the screen may hold: controls but line feed and tab, turned directions, hidden characters, halves. */
const HARMFUL =
  /(?![\n\t])(?:\u034f|[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb])/u;
const MAX_CHARACTERS = 10_000;

/** Fails unless every text in `value` can be shown as it is and every number can be counted with, at any depth. */
export function expectFit(value: unknown, place = 'it'): void {
  if (typeof value === 'string') expectFitText(value, place);
  else if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${place} is no number`);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) expectFit(each, `${place}.${name}`);
  }
}

function expectFitText(text: string, place: string): void {
  const harmful = HARMFUL.exec(text);
  if (harmful) throw new Error(`${place} holds U+${harmful[0].codePointAt(0)?.toString(16) ?? ''}`);
  if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS)
    throw new Error(`${place} is too long`);
}
