import { Listeners } from '../world/Listeners';

/** What a test or the control page may change while the server runs; the next request sees it. */
export class Settings {
  private readonly listeners = new Listeners();
  private readonly rolesByWorker = new Map<string, readonly string[]>();
  private canAgentsRead = true;

  /** Whether a session that is only an agent may read. Not settled publicly, so both can be shown. */
  get agentsPermitted(): boolean {
    return this.canAgentsRead;
  }

  set agentsPermitted(agentsPermitted: boolean) {
    this.canAgentsRead = agentsPermitted;
    this.listeners.emit();
  }

  /** The Insights roles that a worker was given here; null for those that follow from the Flex roles. */
  insightsRoles(workerSid: string): readonly string[] | null {
    return this.rolesByWorker.get(workerSid) ?? null;
  }

  /** Gives a worker other Insights roles, such as `['wfo.data_analyst']` or none; null takes them back. */
  setInsightsRoles(workerSid: string, roles: readonly string[] | null): void {
    if (roles) this.rolesByWorker.set(workerSid, roles);
    else this.rolesByWorker.delete(workerSid);
    this.listeners.emit();
  }

  /** As it was at the start. */
  reset(): void {
    this.canAgentsRead = true;
    this.rolesByWorker.clear();
    this.listeners.emit();
  }

  /** Hears of each change. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }
}
