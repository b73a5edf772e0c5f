import { ok, respond, type TwilioRequest, type TwilioResponse } from '../../../../emulator/routing/route';
import { SyncRestAccount } from '../../../../emulator/syncRest/SyncRestAccount';
import { syncRestRoutes } from '../../../../emulator/syncRest/syncRestRoutes';
import { FakeResponse, type Sent } from '../../testing/FakeResponse';
import { createHandler, type Route } from '../../createHandler';
import { entriesResponder, entryResponder } from '../entryResponders';
import { feedbackRoute } from '../feedbackRoute';
import { changedMarksResponder, marksResponder } from '../seenResponders';

export const AGENT = `WK${'1'.repeat(32)}`;
export const OTHER_AGENT = `WK${'2'.repeat(32)}`;
export const SUPERVISOR = `WK${'3'.repeat(32)}`;
export const ADMIN = `WK${'4'.repeat(32)}`;
/** Signed in, but not to Flex. */
export const CUSTOMER = `WK${'5'.repeat(32)}`;

const ROLES: Record<string, string[]> = {
  [AGENT]: ['agent'],
  [OTHER_AGENT]: ['agent', 'wfo.data_auditor'],
  [SUPERVISOR]: ['supervisor'],
  [ADMIN]: ['admin'],
  [CUSTOMER]: ['guest'],
};

/** A key of a comment. A higher number is a newer comment. */
export const keyOf = (number: number) => `1${number.toString(36).padStart(23, '0')}`;

/** Part of a request that a test replaces. */
export interface Replaced {
  headers?: Record<string, unknown>;
  context?: Record<string, unknown>;
}

/** The functions for feedback in a fake runtime, on the emulator's Sync. Its clock stands still until a test moves it. */
export function setUpFeedback() {
  const clock = { now: Date.UTC(2026, 10, 30, 9) };
  jest.spyOn(Date, 'now').mockImplementation(() => clock.now);
  const sync = new SyncRestAccount(`AC${'0'.repeat(32)}`, () => clock.now);
  const service = sync.createService({ friendlyName: 'Assessment comments', aclEnabled: true });
  const requests: TwilioRequest[] = [];
  const unhandled: unknown[] = [];
  const faults: { respond: ((request: TwilioRequest) => TwilioResponse | null) | null } = { respond: null };
  const routes = syncRestRoutes(sync);

  /** What Twilio says about a token, by the worker that its second part names. */
  const validate = jest.fn((body: string): TwilioResponse => {
    const { token } = JSON.parse(body) as { token: string };
    const [, worker_sid = ''] = token.split('.');
    const roles = ROLES[worker_sid];
    return ok(roles ? { valid: true, worker_sid, roles } : { valid: false });
  });
  const answer = ({ status, body, headers = {} }: TwilioResponse) =>
    Promise.resolve({
      ok: status < 300,
      status,
      headers: new Map(Object.entries(headers)),
      json: () => Promise.resolve(body),
    });
  const fetch = (
    address: string,
    options: { method?: string; body?: URLSearchParams | string; headers: object },
  ) => {
    const { host, pathname, searchParams } = new URL(address);
    if (typeof options.body === 'string') return answer(validate(options.body));
    const { 'If-Match': ifMatch } = options.headers as Record<string, string>;
    const params = Object.fromEntries([...searchParams, ...(options.body ?? [])]);
    const request = { method: options.method ?? 'GET', host, path: pathname, params, token: null, ifMatch };
    requests.push(request);
    return answer(faults.respond?.(request) ?? respond(routes, request, (each) => unhandled.push(each)));
  };
  Object.assign(globalThis, { fetch, Twilio: { Response: FakeResponse } });

  const context = {
    ACCOUNT_SID: sync.accountSid,
    AUTH_TOKEN: 'invented',
    FEEDBACK_SYNC_SID: service.sid,
  };
  const send = (route: Route) => {
    const handler = createHandler(route);
    return (worker: string, parameters: object, isWrite: boolean, replaced: Replaced = {}) =>
      new Promise<Sent>((resolve) => {
        const headers = {
          origin: 'https://flex.twilio.com',
          authorization: `Basic ${Buffer.from(`token:e30.${worker}.aXY.Y2lwaGVy.dGFn`).toString('base64')}`,
          ...(isWrite && { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
          ...replaced.headers,
        };
        const event = { request: { headers, cookies: {} }, ...parameters };
        handler({ ...context, ...replaced.context }, event, (_, sent) => resolve(sent as FakeResponse));
      });
  };
  const sendEntries = send(feedbackRoute({ read: entriesResponder, write: entryResponder }));
  const sendMarks = send(feedbackRoute({ read: marksResponder, write: changedMarksResponder }));
  return {
    clock,
    sync,
    service,
    requests,
    unhandled,
    faults,
    validate,
    get: (worker: string, parameters: object = {}, replaced?: Replaced) =>
      sendEntries(worker, parameters, false, replaced),
    post: (worker: string, form: object, replaced?: Replaced) => sendEntries(worker, form, true, replaced),
    getSeen: (worker: string, parameters: object = {}, replaced?: Replaced) =>
      sendMarks(worker, parameters, false, replaced),
    postSeen: (worker: string, form: object, replaced?: Replaced) => sendMarks(worker, form, true, replaced),
    /** The keys and the data of everything that Sync has about a worker. */
    stored: (worker: string): Record<string, unknown> => {
      const items = sync.map(service, `feedback-${worker}`)?.items() ?? [];
      return Object.fromEntries(items.map(({ key, data }) => [key, data]));
    },
  };
}
