/** @jest-environment node */
import { INSIGHTS_BASE_URL } from '../http/InsightsClient';
import { fakeClock } from './fakeClock';
import { fakeFetch } from './fakeFetch';

const clock = fakeClock();
let server = fakeFetch(clock);
beforeEach(() => {
  server = fakeFetch(clock);
});

const send = (path: string, init: RequestInit = {}) => server.fetch(`${INSIGHTS_BASE_URL}${path}`, init);
const post = (path: string, body: string) => send(path, { method: 'POST', body });
const bodyOf = async (response: ReturnType<typeof send>) => (await response).text();

it('gives each request the first response planned for it', async () => {
  server.on('Comments', { body: 'comments' });
  server.on('Segments', { body: 'segments' });
  server.plan({ body: 'any' });

  expect(await bodyOf(send('Segments'))).toBe('segments');
  expect(await bodyOf(send('Segments'))).toBe('any');
  expect(await bodyOf(send('Comments'))).toBe('comments');
  server.verify();
});

it('distinguishes a POST from a GET of the same path', async () => {
  server.on('POST Comments', { body: 'created' });
  server.on('Comments', { body: 'list' });

  expect(await bodyOf(send('Comments?SegmentId=a+b%2Fc'))).toBe('list');
  expect(await bodyOf(post('Comments', 'Comment=Well+done'))).toBe('created');
  expect(server.requestLines).toEqual(['Comments?SegmentId=a+b/c', 'POST Comments']);
  expect(server.posted).toEqual([{ Comment: 'Well done' }]);
});

it('holds a response until it is released', async () => {
  const release = server.hold('Comments', { body: 'late' });
  const body = bodyOf(send('Comments'));
  let isThere = false;
  void body.then(() => {
    isThere = true;
  });
  await new Promise(setImmediate);
  expect(isThere).toBe(false);

  release();

  expect(await body).toBe('late');
});

it('lists requests that were aborted while waiting, but none that were aborted later', async () => {
  const leaving = new AbortController();
  const { signal } = leaving;
  server.hold('held', {});
  server.on('delayed', { delayMs: 1_000 });
  server.on('answered', {});
  const waiting = [send('held', { signal }), send('delayed', { signal })];
  await send('answered', { signal });

  leaving.abort(new Error('left'));

  await expect(Promise.allSettled(waiting)).resolves.toMatchObject([
    { reason: { message: 'left' } },
    { reason: { message: 'left' } },
  ]);
  expect(server.aborted).toEqual(['held', 'delayed']);
});

it('computes responses that are not planned', async () => {
  server = fakeFetch(clock, (url, earlierRequestCount) =>
    url.endsWith('Segments') ? { body: String(earlierRequestCount) } : null,
  );
  server.on('Segments', { body: 'planned' });

  expect(await bodyOf(send('Segments'))).toBe('planned');
  expect(await bodyOf(send('Segments'))).toBe('1');
  await expect(send('Comments')).rejects.toThrow(TypeError);
  expect(() => server.verify()).toThrow('No response was planned for Comments');
});

it('fails once on a request that was not planned', async () => {
  server.on('Segments', {});
  await expect(send('Comments')).rejects.toThrow(TypeError);
  await send('Segments');

  expect(() => server.verify()).toThrow('No response was planned for Comments');
  expect(() => server.verify()).not.toThrow();
});

it('fails on a planned response that was not requested', () => {
  server.on('Comments', {});
  server.plan({});

  expect(() => server.verify()).toThrow('Planned, but not requested: Comments, any request');
});
