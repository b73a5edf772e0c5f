/** @jest-environment node */
import { get } from 'node:http';
import { startFakeRegistry } from './fakeRegistry';

const statusOf = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

it('serves only the package that the CLI requests', async () => {
  const { registry, close } = await startFakeRegistry('7.1.2');
  expect(await statusOf(`${registry}@twilio%2fflex-dev-utils`)).toBe(200);
  expect(await statusOf(`${registry}another`)).toBe(404);
  close();
});
