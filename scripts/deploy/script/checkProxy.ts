import { Failure } from './Failure';

/**
 * The Node SDK and the CLI take HTTP_PROXY for every address; what is no web address they take for a file or a host of
 * another name, and say nothing of a proxy.
 *
 * @throws Failure if HTTP_PROXY is set and is no web address
 */
export function checkProxy({ HTTP_PROXY: proxy }: NodeJS.ProcessEnv): void {
  if (!proxy || /^https?:\/\/[^/]/i.test(proxy)) return;
  throw new Failure('HTTP_PROXY is no web address: write it as http://HOST:PORT. Nothing was changed.');
}
