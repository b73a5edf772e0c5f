import { createHash } from 'node:crypto';

/** A Twilio SID that looks like one and is the same in every run: prefix and 32 hexadecimal digits. */
export function sidFor(prefix: string, name: string): string {
  return prefix + createHash('md5').update(`${prefix}:${name}`).digest('hex');
}

/** New SIDs, numbered by prefix, so that the n-th task of every run has the same SID. */
export class SidSequence {
  private readonly used = new Map<string, number>();

  next(prefix: string): string {
    const count = (this.used.get(prefix) ?? 0) + 1;
    this.used.set(prefix, count);
    return sidFor(prefix, `number ${count}`);
  }
}
