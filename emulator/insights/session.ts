import type { Role } from '../world/model';

/** The owner of a Flex token, as far as Insights needs to know. */
export interface EmulatorSession {
  workerSid: string;
  identity: string;
  roles: readonly Role[];
  fullName: string;
  /** Null if the worker has none. */
  email: string | null;
  /** When the token was issued, in milliseconds since 1970. */
  issuedAtMs: number;
}

/** The session of a Flex token; null for a token that was never issued. */
export type SessionForToken = (token: string) => EmulatorSession | 'expired' | null;
