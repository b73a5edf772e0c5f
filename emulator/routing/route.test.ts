import { respond, ok } from './route';
import type { Route, TwilioRequest, UnhandledRequest } from './route';

const route: Route = {
  method: 'GET',
  host: 'api.example.com',
  path: '/v1/Workers/:workerSid/Tasks',
  handle: (_request, path) => ok({ worker: path('workerSid') }),
};

function request(changed: Partial<TwilioRequest>): TwilioRequest {
  return { method: 'GET', host: 'api.example.com', path: '/', params: {}, token: null, ...changed };
}

describe('respond', () => {
  it('passes the path parameters to the route', () => {
    const reply = respond([route], request({ path: '/v1/Workers/WK%201/Tasks' }), () => undefined);
    expect(reply).toEqual({ status: 200, body: { worker: 'WK 1' } });
  });

  it.each([
    { path: '/v1/Workers/WK1' },
    { path: '/v1/Workers/%zz/Tasks' },
    { path: '/v1/Workers/WK1/Tasks', method: 'POST' },
    { path: '/v1/Workers/WK1/Tasks', host: 'other.example.com' },
  ])('responds like Twilio when no route matches, and reports the request: %j', (changed) => {
    const unhandled: UnhandledRequest[] = [];
    const requested = request(changed);
    const reply = respond([route], requested, (each) => unhandled.push(each));
    expect(reply).toMatchObject({ status: 404, body: { code: 20404, status: 404 } });
    expect(unhandled).toEqual([{ method: requested.method, host: requested.host, path: requested.path }]);
  });

  it('responds with 500 when a route throws, and logs the error', () => {
    const logged = jest.spyOn(console, 'error').mockReturnValue();
    const mistake = new Error('There is no worker WK1');
    const failing: Route = {
      ...route,
      handle: () => {
        throw mistake;
      },
    };
    const reply = respond([failing], request({ path: '/v1/Workers/WK1/Tasks' }), () => undefined);
    expect(reply).toMatchObject({ status: 500, body: { code: 20500 } });
    expect(logged).toHaveBeenCalledWith(mistake);
    logged.mockRestore();
  });
});
