import type { Role } from '../world/model';

/** Who holds a Flex token, as far as Insights cares. */
export interface EmulatorSession {
  workerSid: string;
  identity: string;
  roles: readonly Role[];
  fullName: string;
  /** null when the worker has none. */
  email: string | null;
  /** When the token was given out, in milliseconds since 1970. */
  issuedAtMs: number;
}

/** The session of a Flex token; null for a token nobody was given. */
export type SessionForToken = (token: string) => EmulatorSession | 'expired' | null;
