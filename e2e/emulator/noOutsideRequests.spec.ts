import { people } from '../../emulator/world/sample/people';
import { expect, test } from '../support/flexTest';

const FOREIGN = 'https://foreign.example';
/** The browser logs one such message for each blocked request. */
const BLOCKED = /Content Security Policy/;

test.use({ expectedErrors: BLOCKED });

// Every test also checks that no request left the machine.
test('the page policy blocks every kind of request to another host', async ({ signIn }) => {
  const { page } = await signIn(people.busyAgent);
  const blocked = await page.evaluate<string[]>(`new Promise((resolve) => {
    const addresses = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      addresses.push(event.blockedURI);
      if (addresses.length === 5) resolve(addresses);
    });
    fetch('${FOREIGN}/fetch').catch(() => undefined);
    navigator.sendBeacon('${FOREIGN}/beacon');
    new Image().src = '${FOREIGN}/image';
    document.head.appendChild(Object.assign(document.createElement('script'), { src: '${FOREIGN}/script' }));
    try { new WebSocket('wss://foreign.example/socket'); } catch { /* Some browsers throw as well. */ }
  })`);

  const kinds = blocked.map((address) => new URL(address).pathname).sort();
  expect(kinds).toEqual(['/beacon', '/fetch', '/image', '/script', '/socket']);
});
