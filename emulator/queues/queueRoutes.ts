import { ok } from '../routing/route';
import type { Route } from '../routing/route';
import type { World } from '../world/World';

const TASKROUTER = 'taskrouter.twilio.com';

/** What Queues Stats requests from TaskRouter's REST API before it shows the statistics of a queue. */
export function queueRoutes(world: World): Route[] {
  const workspace = { account_sid: world.accountSid, workspace_sid: world.workspaceSid };
  return [
    list('TaskQueues', 'task_queues', () =>
      world.queues().map(({ sid, name }) => ({ ...workspace, sid, friendly_name: name })),
    ),
    list('TaskChannels', 'channels', () =>
      world.channels.map(({ sid, name }) => ({
        ...workspace,
        sid,
        unique_name: name,
        friendly_name: CHANNEL_TITLES[name],
      })),
    ),
  ];
}

const CHANNEL_TITLES = { default: 'Default', voice: 'Voice', chat: 'Chat' } as const;

function list(collection: string, key: string, items: () => unknown[]): Route {
  return {
    method: 'GET',
    host: TASKROUTER,
    path: `/v1/Workspaces/:workspaceSid/${collection}`,
    handle: () => ok({ [key]: items(), meta: { key, next_page_url: null } }),
  };
}
