import { asciiNumbers } from '../../../shared/asciiNumbers';

const SECONDS = /^\d{1,6}$/;
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/**
 * Parses a position in a recording to seconds: `m:ss`, `mm:ss`, `h:mm:ss` or seconds alone. Empty text is the start.
 * The digits can be those of any script, and the colon a wide one. Null for any other text.
 */
export function parsePosition(typed: string): number | null {
  const position = asciiNumbers(typed.trim()).replace(/\uff1a/g, ':');
  if (position === '') return 0;
  if (SECONDS.test(position)) return Number(position);
  const [, hours, minutes = '', seconds = ''] = CLOCK.exec(position) ?? [];
  const hasHours = hours !== undefined;
  if (seconds === '' || (hasHours && (minutes.length !== 2 || Number(minutes) > 59))) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}
