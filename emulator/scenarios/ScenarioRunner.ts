import type { ControlTarget } from '../control/ControlTarget';
import { isOpen } from '../world/model';
import { endTransfer } from '../world/transfers';
import type { World } from '../world/World';
import type { Scenario } from './scenario';

/**
 * Starts scenarios, one at a time. Each start removes the faults and settings of the previous scenario, and
 * the tasks of the previous scenario of the same person. The tasks of other people stay, so that a supervisor
 * can look at an agent's.
 */
export class ScenarioRunner {
  private readonly planned = new Set<NodeJS.Timeout>();
  /** The tasks that scenarios have created, by the SID of the scenario's worker. */
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
      prepare?.({ ...this.target, later: (delayMs, action) => this.later(delayMs, action) });
    } finally {
      stopNoting();
    }
  }

  /** Cancels what is planned for later. */
  close(): void {
    for (const timer of this.planned) clearTimeout(timer);
    this.planned.clear();
  }

  private later(delayMs: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.planned.delete(timer);
      action();
    }, delayMs);
    this.planned.add(timer);
  }
}

/**
 * Removes a task from every worker. Only a reservation that was already in wrap-up counts as a finished
 * conversation.
 */
function withdrawTask(world: World, taskSid: string): void {
  for (const transfer of world.transfers()) {
    if (transfer.taskSid === taskSid && transfer.status === 'initiated')
      endTransfer(world, transfer, 'canceled');
  }
  for (const reservation of world.reservationsOf(taskSid).filter(isOpen))
    world.setReservationStatus(reservation.sid, reservation.status === 'wrapping' ? 'completed' : 'canceled');
}
