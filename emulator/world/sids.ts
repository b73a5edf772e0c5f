import { createHash } from 'node:crypto';

/** A realistic Twilio SID that is the same in every run: the prefix and 32 hexadecimal digits. */
export function sidFor(prefix: string, name: string): string {
  return prefix + createHash('md5').update(`${prefix}:${name}`).digest('hex');
}

/** New SIDs, numbered by prefix. The n-th SID is the same in every run, until the run gets a name. */
export class SidSequence {
  private readonly used = new Map<string, number>();
  private run = '';

  /** From now on, only runs with the same name have the same SIDs. */
  nameRun(name: string): void {
    this.run = name;
  }

  next(prefix: string): string {
    const count = (this.used.get(prefix) ?? 0) + 1;
    this.used.set(prefix, count);
    return sidFor(prefix, `${this.run} number ${count}`);
  }
}
