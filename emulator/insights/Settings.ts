import { Listeners } from '../world/Listeners';

/**
 * Settings that a test or the control page can change while the server runs. They apply from the next request
 * on.
 */
export class Settings {
  private readonly listeners = new Listeners();
  private readonly rolesByWorker = new Map<string, readonly string[]>();
  private canAgentsRead = true;

  /**
   * Whether a session with only the agent role can read. Twilio does not document this, so the emulator
   * supports both.
   */
  get agentsPermitted(): boolean {
    return this.canAgentsRead;
  }

  set agentsPermitted(agentsPermitted: boolean) {
    this.canAgentsRead = agentsPermitted;
    this.listeners.emit();
  }

  /** The Insights roles that were set for a worker; null if they follow from the Flex roles. */
  insightsRoles(workerSid: string): readonly string[] | null {
    return this.rolesByWorker.get(workerSid) ?? null;
  }

  /**
   * Sets the Insights roles of a worker, such as `['wfo.data_analyst']` or none; null restores the default.
   */
  setInsightsRoles(workerSid: string, roles: readonly string[] | null): void {
    if (roles) this.rolesByWorker.set(workerSid, roles);
    else this.rolesByWorker.delete(workerSid);
    this.listeners.emit();
  }

  /** Restores the initial settings. */
  reset(): void {
    this.canAgentsRead = true;
    this.rolesByWorker.clear();
    this.listeners.emit();
  }

  /** Calls the listener after each change. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }
}
