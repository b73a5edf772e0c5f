import { parseUrl } from '../../../src/insights/http/authorization';
import { Failure } from '../script/Failure';

/** Only this computer is accessible without TLS. The function has the same rule. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1'];

/**
 * Reads the origin of an address at which Flex runs, from the command line. A slash at its end does not matter.
 *
 * @throws Failure that says what is wrong
 */
export function readOrigin(text: string): string {
  const origin = originOf(text.trim());
  if ('origin' in origin) return origin.origin;
  throw new Failure(`--origin ${JSON.stringify(text)} ${origin.problem} Nothing was changed.`);
}

/** The entries of `FLEX_ORIGINS` in the account: those that the function can use, and the others. */
export function readOrigins(value: string): { usable: string[]; unusable: string[] } {
  const entries = value
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const read = entries.map((entry) => ({ entry, origin: originOf(entry) }));
  return {
    usable: read.flatMap(({ origin }) => ('origin' in origin ? [origin.origin] : [])),
    unusable: read.flatMap(({ entry, origin }) => ('problem' in origin ? [entry] : [])),
  };
}

function originOf(text: string): { origin: string } | { problem: string } {
  // FLEX_ORIGINS separates origins by commas, and a URL can have commas in its host.
  if (text.includes(',')) {
    return { problem: 'has a comma. Name each address of Flex with its own --origin.' };
  }
  const url = parseUrl(text);
  if (url === null || url.host === '') {
    return { problem: 'is not an address. Write it as https://HOST, such as https://flex.example.com.' };
  }
  const isLocal = url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) {
    return { problem: 'does not begin with https://. Flex sends tokens, so its pages need https.' };
  }
  if (url.hostname.includes('*')) {
    return { problem: 'has a *. Name each address of Flex with its own --origin.' };
  }
  if (`${url.origin}/` !== url.href) {
    return { problem: `has more than an origin. Write ${url.origin}.` };
  }
  return { origin: url.origin };
}
