import type { FlexUser } from '../authenticate';
import type { Route } from '../createHandler';
import type { TwilioApi } from '../createTwilioApi';
import type { RequestParameters } from '../parameters';
import { readFeedbackSettings } from '../readSettings';
import { createServiceCheck } from './createServiceCheck';
import { createStoreStatus } from './createStoreStatus';
import { createSyncMap, type SyncMap } from './createSyncMap';

/** What a responder for feedback needs besides the parameters. */
interface FeedbackContext {
  user: FlexUser;
  /** What is kept about one worker. */
  mapOf: (workerSid: string) => SyncMap;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Creates the body of a response. @throws Refusal */
export type FeedbackResponder = (
  parameters: RequestParameters,
  context: FeedbackContext,
) => Promise<Record<string, unknown>>;

/** A route to what the project keeps in Sync. A request with a form is a write. */
export function feedbackRoute(responders: { read: FeedbackResponder; write: FeedbackResponder }): Route {
  const checkService = createServiceCheck(() => Date.now());
  const askStatus = createStoreStatus(() => Date.now());
  return {
    acceptsForm: true,
    async status(context, createApi) {
      return { store: await askStatus(createApi, readFeedbackSettings(context).syncServiceSid) };
    },
    prepare(context) {
      const { syncServiceSid: serviceSid, keptForSeconds } = readFeedbackSettings(context);
      return ({ parameters, isWrite, user, api }) => {
        const checkedApi: TwilioApi = {
          get: async (url) => {
            await checkService(api, serviceSid);
            return api.get(url);
          },
          post: async (...request) => {
            await checkService(api, serviceSid);
            return api.post(...request);
          },
        };
        const mapOf = (workerSid: string) =>
          createSyncMap({ api: checkedApi, serviceSid, uniqueName: `feedback-${workerSid}`, keptForSeconds });
        const respond = isWrite ? responders.write : responders.read;
        return respond(parameters, { user, mapOf, now: () => Date.now() });
      };
    },
  };
}
