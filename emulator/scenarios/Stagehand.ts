import type { ControlTarget } from '../control/command';
import type { Scenario } from './scenario';

/** Sets scenarios up, one at a time: the faults and settings of an earlier one are gone with the next. */
export class Stagehand {
  private readonly planned = new Set<NodeJS.Timeout>();

  constructor(
    private readonly target: ControlTarget,
    /** Called when something planned for later has happened. */
    private readonly changed: () => void,
  ) {}

  prepare({ prepare }: Scenario): void {
    const { insights } = this.target;
    this.close();
    insights.faults.clear();
    insights.faults.release();
    insights.settings.agentsPermitted = true;
    prepare?.({ ...this.target, later: (delayMs, act) => this.later(delayMs, act) });
  }

  /** Forgets what is planned for later. */
  close(): void {
    for (const timer of this.planned) clearTimeout(timer);
    this.planned.clear();
  }

  private later(delayMs: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.planned.delete(timer);
      act();
      this.changed();
    }, delayMs);
    this.planned.add(timer);
  }
}
