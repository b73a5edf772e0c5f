import { Failure } from './Failure';

/**
 * Checks HTTP_PROXY, which the Node SDK and the CLI use for every request. If it is not a URL, they treat it as a file
 * or a host name, and their errors do not mention a proxy.
 *
 * @throws Failure if HTTP_PROXY is set and is not a URL
 */
export function checkProxy({ HTTP_PROXY: proxy }: NodeJS.ProcessEnv): void {
  if (!proxy || /^https?:\/\/[^/]/i.test(proxy)) return;
  throw new Failure('HTTP_PROXY is not a URL. Write it as http://HOST:PORT. Nothing was changed.');
}
