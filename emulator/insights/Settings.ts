import { Listeners } from '../world/Listeners';

/** What a test or the control page may change while the server runs; the next request sees it. */
export class Settings {
  private readonly listeners = new Listeners();
  private mayAgentsRead = true;

  /** Whether a session that is only an agent may read. Not settled publicly, so both can be shown. */
  get agentsPermitted(): boolean {
    return this.mayAgentsRead;
  }

  set agentsPermitted(agentsPermitted: boolean) {
    this.mayAgentsRead = agentsPermitted;
    this.listeners.tell();
  }

  /** Hears of each change. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }
}
