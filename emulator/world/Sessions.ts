import { randomUUID } from 'node:crypto';

export interface Session {
  token: string;
  workerSid: string;
  expiresAtMs: number;
}

export const SESSION_LIFETIME_MS = 8 * 60 * 60 * 1000;

/** The Flex tokens that have been given out. A token is opaque: only this class knows whose it is. */
export class Sessions {
  private readonly byToken = new Map<string, Session>();

  constructor(private readonly now: () => number) {}

  /** A new token for a worker, valid for `lifetimeMs`. Older tokens of the worker stay valid. */
  issue(workerSid: string, lifetimeMs = SESSION_LIFETIME_MS): Session {
    const session = { token: `emulator.${randomUUID()}`, workerSid, expiresAtMs: this.now() + lifetimeMs };
    this.byToken.set(session.token, session);
    return session;
  }

  /** The session of a token, `'expired'` once its time is over or it was ended, null if it was never issued. */
  find(token: string | null): Session | 'expired' | null {
    const session = token === null ? undefined : this.byToken.get(token);
    if (!session) return null;
    return session.expiresAtMs > this.now() ? session : 'expired';
  }

  /** Ends a session at once, as an administrator or a password change would. */
  end(token: string): void {
    const session = this.byToken.get(token);
    if (session) this.byToken.set(token, { ...session, expiresAtMs: this.now() });
  }

  /** Ends every session of a worker. */
  endAllOf(workerSid: string): void {
    for (const session of this.byToken.values()) if (session.workerSid === workerSid) this.end(session.token);
  }
}
