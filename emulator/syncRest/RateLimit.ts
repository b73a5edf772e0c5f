/**
 * How often one object of Sync may be read or written. Twilio allows bursts of ten seconds; here they last one second, so
 * that a client meets the limit as soon as it could be too fast.
 */
export class RateLimit {
  private credit: number;
  private countedAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number,
  ) {
    this.credit = perSecond;
    this.countedAt = now();
  }

  /** @param weight the limit divided by the limit for this request @returns whether the request is allowed */
  allows(weight = 1): boolean {
    const now = this.now();
    const earned = ((now - this.countedAt) / 1_000) * this.perSecond;
    this.credit = Math.min(this.perSecond, this.credit + earned);
    this.countedAt = now;
    if (this.credit < weight) return false;
    this.credit -= weight;
    return true;
  }
}
