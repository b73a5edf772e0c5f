import { randomUUID } from 'node:crypto';
import { asRecord, parseJson, textAt } from '../routing/read';

export interface Session {
  token: string;
  workerSid: string;
  issuedAtMs: number;
  expiresAtMs: number;
}

const LIFETIME_MS = 8 * 60 * 60 * 1000;
const HEADER = encode({ alg: 'dir', enc: 'A256GCM' });

/**
 * The Flex tokens. A token contains its own session, so that a browser stays signed in after a restart of the
 * emulator. It is neither signed nor secret. Clients treat it as opaque. It has the five parts of Twilio's token, which is
 * an encrypted JWT: the header, an empty key, the initialization vector, the content and the tag.
 */
export class Sessions {
  /** Every session that was issued or looked up, by token. */
  private readonly seen = new Map<string, Session>();

  constructor(
    private readonly now: () => number,
    private readonly isWorker: (sid: string) => boolean,
  ) {}

  /** A new token for a worker, valid for `lifetimeMs`. Older tokens of the worker stay valid. */
  issue(workerSid: string, lifetimeMs = LIFETIME_MS): Session {
    const issuedAtMs = this.now();
    const content = { workerSid, issuedAtMs, expiresAtMs: issuedAtMs + lifetimeMs };
    const token = [HEADER, '', 'emulator', encode({ ...content, id: randomUUID() }), 'emulator'].join('.');
    const session = { token, ...content };
    this.seen.set(token, session);
    return session;
  }

  /** The session of a token; `'expired'` if its time is over or it was ended; null for an invalid token. */
  find(token: string | null): Session | 'expired' | null {
    const session = token === null ? null : (this.seen.get(token) ?? this.read(token));
    if (!session) return null;
    this.seen.set(session.token, session);
    return session.expiresAtMs > this.now() ? session : 'expired';
  }

  /** The session of a valid token, else null. */
  findValid(token: string | null): Session | null {
    const session = this.find(token);
    return session === 'expired' ? null : session;
  }

  /** Ends a session at once, like an administrator or a password change. */
  end(token: string): void {
    const session = this.seen.get(token);
    if (session) this.seen.set(token, { ...session, expiresAtMs: this.now() });
  }

  /** Ends every session of a worker. */
  endAllOf(workerSid: string): void {
    for (const session of [...this.seen.values()])
      if (session.workerSid === workerSid) this.end(session.token);
  }

  private read(token: string): Session | null {
    const [header, , , encoded = '', ...others] = token.split('.');
    if (header !== HEADER || others.length !== 1) return null;
    const content = asRecord(parseJson(Buffer.from(encoded, 'base64url').toString('utf8')));
    const workerSid = textAt(content, 'workerSid') ?? '';
    const { issuedAtMs, expiresAtMs } = content;
    if (!isTime(issuedAtMs) || !isTime(expiresAtMs) || !this.isWorker(workerSid)) return null;
    return { token, workerSid, issuedAtMs, expiresAtMs };
  }
}

/** Whether it is a number of milliseconds that a date can contain. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

function encode(content: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
