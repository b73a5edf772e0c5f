import type { FlexUser } from '../authenticate';
import type { Route } from '../createHandler';
import type { RequestParameters } from '../parameters';
import { readFeedbackSettings } from '../readSettings';
import { createServiceCheck } from './createServiceCheck';
import { createSyncMap, type SyncMap } from './createSyncMap';

/** What a responder for feedback needs besides the parameters. */
interface FeedbackContext {
  user: FlexUser;
  /** What is kept about one worker. */
  mapOf: (workerSid: string) => SyncMap;
  /** ISO 8601. */
  now: () => string;
}

/** Creates the body of a response. @throws Refusal */
export type FeedbackResponder = (
  parameters: RequestParameters,
  context: FeedbackContext,
) => Promise<Record<string, unknown>>;

/** A route to what the project keeps in Sync. A request with a form is a write. */
export function feedbackRoute(responders: { read: FeedbackResponder; write: FeedbackResponder }): Route {
  const checkService = createServiceCheck(() => Date.now());
  return {
    acceptsForm: true,
    prepare(context) {
      const { syncServiceSid: serviceSid, keptForSeconds } = readFeedbackSettings(context);
      return async ({ parameters, isWrite, user, api }) => {
        await checkService(api, serviceSid);
        const respond = isWrite ? responders.write : responders.read;
        return respond(parameters, {
          user,
          mapOf: (workerSid) =>
            createSyncMap({ api, serviceSid, uniqueName: `feedback-${workerSid}`, keptForSeconds }),
          now: () => new Date().toISOString(),
        });
      };
    },
  };
}
