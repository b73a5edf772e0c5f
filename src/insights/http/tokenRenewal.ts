import type { Clock } from './clock';
import { InsightsError } from './InsightsError';

const RENEWAL_WAIT_MS = 3_000;
const POLL_MS = 250;

/** Waits for the host to renew its token: Flex does so by itself, this client never does. */
export interface TokenRenewal {
  /** A token that is not `refused`, at once or within about 3 s; null when none came. */
  waitForTokenOtherThan(refused: string | null): Promise<string | null>;
  /** The same without waiting. */
  currentTokenOtherThan(refused: string): string | null;
}

/** All callers whose same token was refused share one wait. */
export function createTokenRenewal(getToken: () => string | null, clock: Clock): TokenRenewal {
  let shared: { refused: string | null; wait: Promise<string | null> } | null = null;

  const usableToken = (refused: string | null) => {
    const token = getToken() || null;
    return token === refused ? null : token;
  };

  async function poll(refused: string | null): Promise<string | null> {
    let token = null;
    for (let waitedMs = 0; token === null && waitedMs < RENEWAL_WAIT_MS; waitedMs += POLL_MS) {
      await clock.sleep(POLL_MS);
      token = usableToken(refused);
    }
    return token;
  }

  function sharedWait(refused: string | null): Promise<string | null> {
    if (shared?.refused === refused) return shared.wait;
    const started = {
      refused,
      wait: poll(refused).finally(() => {
        if (shared === started) shared = null;
      }),
    };
    shared = started;
    return started.wait;
  }

  return {
    // Takes no signal: the wait belongs to all who share it, is short, and goes on when one of them leaves.
    async waitForTokenOtherThan(refused) {
      return usableToken(refused) ?? sharedWait(refused);
    },
    currentTokenOtherThan: usableToken,
  };
}

/** Another token with which the refused call can be worth making again, or null. */
async function replacementToken(
  renewal: TokenRenewal,
  error: unknown,
  refused: string,
): Promise<string | null> {
  if (!(error instanceof InsightsError)) return null;
  if (error.kind === 'unauthenticated') return renewal.waitForTokenOtherThan(refused);
  // Roles come with a token: what was on its way when they were given was refused for the old ones.
  return error.kind === 'notPermitted' ? renewal.currentTokenOtherThan(refused) : null;
}

/**
 * Makes calls of one request with the token of the moment. A refused token leads to one more call with another token;
 * a second refusal, or no token in time, is `unauthenticated`. A refused person is asked for once more if there is
 * another token by then.
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
      const renewed = hasRenewed ? null : await replacementToken(renewal, error, token);
      if (renewed === null) throw error;
      hasRenewed = true;
      return send(renewed);
    }
  };
}
