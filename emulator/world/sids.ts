import { createHash } from 'node:crypto';

/** A Twilio SID that looks like one and is the same in every run: prefix and 32 hexadecimal digits. */
export function sidFor(prefix: string, name: string): string {
  return prefix + createHash('md5').update(`${prefix}:${name}`).digest('hex');
}

/** New SIDs, numbered by prefix: the n-th of every run is the same, until the run gets a name. */
export class SidSequence {
  private readonly used = new Map<string, number>();
  private run = '';

  /** The SIDs from here on are shared with runs of the same name only. */
  nameRun(name: string): void {
    this.run = name;
  }

  next(prefix: string): string {
    const count = (this.used.get(prefix) ?? 0) + 1;
    this.used.set(prefix, count);
    return sidFor(prefix, `${this.run} number ${count}`);
  }
}
