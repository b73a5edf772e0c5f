import type { ControlTarget } from '../control/command';
import { isOpen } from '../world/model';
import { endTransfer } from '../world/transfers';
import type { World } from '../world/World';
import type { Scenario } from './scenario';

/**
 * Sets scenarios up, one at a time: the faults and settings of an earlier one are gone with the next. The tasks
 * of one go with the next of the same person; others stay, so that a supervisor can look at an agent's.
 */
export class ScenarioRunner {
  private readonly planned = new Set<NodeJS.Timeout>();
  /** What scenarios have put on desks, by the SID of the worker whose scenario it was. */
  private readonly taskSids = new Map<string, Set<string>>();

  constructor(private readonly target: ControlTarget) {}

  start({ person, prepare }: Scenario): void {
    const { insights, world } = this.target;
    this.close();
    insights.faults.clear();
    insights.faults.release();
    insights.settings.reset();
    for (const taskSid of this.taskSids.get(person.workerSid) ?? []) withdrawTask(world, taskSid);
    const taskSids = new Set<string>();
    const stopNoting = world.onChange((change) => {
      if (change.kind === 'reservation') taskSids.add(change.task.sid);
    });
    this.taskSids.set(person.workerSid, taskSids);
    try {
      prepare?.({ ...this.target, later: (delayMs, act) => this.later(delayMs, act) });
    } finally {
      stopNoting();
    }
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
    }, delayMs);
    this.planned.add(timer);
  }
}

/** Takes a task off every desk. Only what was in wrap-up already counts as a finished conversation. */
function withdrawTask(world: World, taskSid: string): void {
  for (const transfer of world.transfers()) {
    if (transfer.taskSid === taskSid && transfer.status === 'initiated')
      endTransfer(world, transfer, 'canceled');
  }
  for (const reservation of world.reservationsOf(taskSid).filter(isOpen))
    world.setReservationStatus(reservation.sid, reservation.status === 'wrapping' ? 'completed' : 'canceled');
}
