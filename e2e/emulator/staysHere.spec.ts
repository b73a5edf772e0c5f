import { people } from '../../emulator/world/sample/people';
import { Desk } from '../Desk';
import { expect, test } from '../flexTest';

const FOREIGN = 'https://foreign.example';

test('nothing leaves the machine, whatever a page of Flex tries', async ({ emulator, page }) => {
  await page.goto(emulator.signInUrl(people.busyAgent.workerSid));
  await new Desk(page).ready();
  const answered: string[] = [];
  const failures: (string | undefined)[] = [];
  page.on('response', (response) => answered.push(response.url()));
  page.on('requestfailed', (request) => failures.push(request.failure()?.errorText));
  page.on('websocket', (socket) => answered.push(socket.url()));

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
  expect(answered.filter((address) => address.includes('foreign.example'))).toEqual([]);
  expect(failures.filter((reason) => reason !== 'csp')).toEqual([]);
});
