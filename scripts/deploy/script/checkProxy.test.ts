import { checkProxy } from './checkProxy';

it.each(['127.0.0.1:8080', 'proxy', 'socks5://proxy:1080'])('rejects the proxy %s', (proxy) => {
  expect(() => checkProxy({ HTTP_PROXY: proxy })).toThrow(/HTTP_PROXY is not a URL/);
});

it.each([undefined, '', 'http://127.0.0.1:8080', 'https://proxy'])('accepts the proxy %s', (proxy) => {
  expect(() => checkProxy({ HTTP_PROXY: proxy })).not.toThrow();
});
