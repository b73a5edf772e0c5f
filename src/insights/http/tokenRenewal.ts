import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

const RENEWAL_WAIT_MS = 3_000;
const POLL_MS = 250;

/** Waits for the host to renew its token. Flex renews it automatically; this client never does. */
export interface TokenRenewal {
  /** A token other than `refusedToken`, immediately or within about 3 s; null when there was none in that time. */
  waitForTokenOtherThan(refusedToken: string | null): Promise<string | null>;
  /** The same, but without waiting. */
  currentTokenOtherThan(refusedToken: string): string | null;
}

/** All callers with the same refused token share one wait. */
export function createTokenRenewal(getToken: () => string | null, clock: Clock): TokenRenewal {
  let currentWait: { refusedToken: string | null; token: Promise<string | null> } | null = null;

  const usableToken = (refusedToken: string | null) => {
    const token = getToken() || null;
    return token === refusedToken ? null : token;
  };

  async function poll(refusedToken: string | null): Promise<string | null> {
    let token = null;
    for (let waitedMs = 0; token === null && waitedMs < RENEWAL_WAIT_MS; waitedMs += POLL_MS) {
      await clock.sleep(POLL_MS);
      token = usableToken(refusedToken);
    }
    return token;
  }

  function sharedWait(refusedToken: string | null): Promise<string | null> {
    if (currentWait?.refusedToken === refusedToken) return currentWait.token;
    const newWait = {
      refusedToken,
      token: poll(refusedToken).finally(() => {
        if (currentWait === newWait) currentWait = null;
      }),
    };
    currentWait = newWait;
    return newWait.token;
  }

  return {
    // Takes no signal: several callers share the wait. It is short, and it continues when one of them is cancelled.
    async waitForTokenOtherThan(refusedToken) {
      return usableToken(refusedToken) ?? sharedWait(refusedToken);
    },
    currentTokenOtherThan: usableToken,
  };
}

/** Another token with which it makes sense to repeat the refused call, or null. */
async function replacementToken(
  renewal: TokenRenewal,
  error: unknown,
  refusedToken: string,
): Promise<string | null> {
  if (!(error instanceof InsightsError)) return null;
  if (error.kind === 'unauthenticated') return renewal.waitForTokenOtherThan(refusedToken);
  // Roles are part of the token: a call that was in flight when roles changed was refused for the old roles.
  return error.kind === 'notPermitted' ? renewal.currentTokenOtherThan(refusedToken) : null;
}

/**
 * Returns a function that sends one request with the current token. When the token is refused, the request is sent once
 * more with another token; a second refusal, or no other token in time, is `unauthenticated`. When the user is not
 * permitted, the request is sent once more only if there is already another token.
 */
export function authenticatedCall<T>(
  renewal: TokenRenewal,
  operation: string,
  send: (token: string) => Promise<T>,
): () => Promise<T> {
  let hasRenewed = false;
  return async function call() {
    const token = await renewal.waitForTokenOtherThan(null);
    if (token === null) throw new InsightsError('unauthenticated', operation);
    try {
      return await send(token);
    } catch (error) {
      const newToken = hasRenewed ? null : await replacementToken(renewal, error, token);
      if (newToken === null) throw error;
      hasRenewed = true;
      return send(newToken);
    }
  };
}
