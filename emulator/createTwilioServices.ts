import type { WebSocket } from 'ws';
import { channelTransferRoutes } from './conversations/channelTransferRoutes';
import { interactionRoutes } from './conversations/interactionRoutes';
import { conversationsRoutes } from './conversations/routes';
import { syncThreads } from './conversations/threads';
import { assetRoutes } from './flex/assetRoutes';
import { FLEX_LANGUAGES } from './flex/flexLanguages';
import type { FlexLanguage } from './flex/flexLanguages';
import { localeRoutes } from './flex/localeRoutes';
import { platformRoutes } from './flex/platformRoutes';
import type { FlexAccount } from './flex/platformRoutes';
import { pluginRoutes } from './flex/plugin';
import { syncQueueStatistics } from './queues/syncQueueStatistics';
import { queueRoutes } from './queues/queueRoutes';
import { EVENT_BRIDGE } from './routing/hosts';
import { respond } from './routing/route';
import type { TwilioResponse, TwilioRequest, UnhandledRequest } from './routing/route';
import { signedInOnly } from './routing/signedIn';
import { EventBridge } from './taskrouter/EventBridge';
import { taskRouterRoutes } from './taskrouter/routes';
import { transferRoutes } from './taskrouter/transferRoutes';
import { SyncObjects } from './twilsock/SyncObjects';
import type { EventCounter } from './twilsock/SyncObjects';
import { Twilsock } from './twilsock/Twilsock';
import { conferenceRoutes } from './voice/conferenceRoutes';
import { syncConferences } from './voice/conferences';
import { handleVoiceSignaling } from './voice/signaling';
import { syncThreadMembers } from './world/chats';
import { startReservationTimeouts, startNodeTimer } from './world/reservationTimeouts';
import { processTransfers } from './world/transfers';
import type { World } from './world/World';

export interface TwilioServicesOptions {
  pluginPaths: readonly string[];
  account: FlexAccount;
  /** Further languages, besides the emulator's own. */
  languages: readonly FlexLanguage[];
  onUnhandled: (request: UnhandledRequest) => void;
}

/** Twilio's hosts as the page sees them, except Insights. */
export interface TwilioServices {
  /** `body` is the raw text of the request. */
  respond: (request: TwilioRequest, body: string) => TwilioResponse;
  /** Handles a socket that the page opened to one of the hosts. */
  connectSocket: (host: string, query: URLSearchParams, socket: WebSocket) => void;
  /** Stops listening to changes in the world. */
  close(): void;
}

const TWILSOCK = 'tsock.us1.twilio.com';
/** The Voice SDK of the first Flex UI 2 uses the second host. */
const VOICE_HOSTS = ['voice-js.roaming.twilio.com', 'chunderw-vpc-gll.twilio.com'];

/** The projections of a world that speak Twilio's protocols, and their routes. */
export function createTwilioServices(
  world: World,
  { pluginPaths, account, languages, onUnhandled }: TwilioServicesOptions,
): TwilioServices {
  const counter = eventCounter(world.now());
  const platform = platformRoutes(world, account);
  const httpRoutes = [
    ...platform,
    ...assetRoutes(),
    ...localeRoutes([...FLEX_LANGUAGES, ...languages]),
    ...signedInOnly(world, [...pluginRoutes(pluginPaths), ...queueRoutes(world)]),
  ];
  const sync = new SyncObjects(() => world.now(), counter);
  const stopListening = [
    startReservationTimeouts(world, startNodeTimer),
    processTransfers(world),
    syncThreadMembers(world),
    syncThreads(world, sync),
    syncConferences(world, sync),
    syncQueueStatistics(world, sync),
  ];
  const bridgeRoutes = [
    ...taskRouterRoutes(world),
    ...transferRoutes(world),
    ...conferenceRoutes(world),
    ...interactionRoutes(world, startNodeTimer),
    ...channelTransferRoutes(world),
  ];
  const eventBridge = new EventBridge(world, bridgeRoutes, onUnhandled);
  const twilsockRoutes = [...platform, ...conversationsRoutes(world, sync)];
  const twilsock = new Twilsock(world, sync, counter, twilsockRoutes, onUnhandled);

  return {
    respond(request, body) {
      const isBridge = request.host === EVENT_BRIDGE && request.path === '/v1/wschannels';
      return isBridge ? eventBridge.post(body) : respond(httpRoutes, request, onUnhandled);
    },
    connectSocket(host, query, socket) {
      if (host === EVENT_BRIDGE) return eventBridge.connect(socket, query.get('token'));
      if (host === TWILSOCK) return twilsock.connect(socket);
      if (VOICE_HOSTS.includes(host)) return handleVoiceSignaling(socket);
      onUnhandled({ method: 'WebSocket', host, path: '/' });
      socket.close();
    },
    close() {
      eventBridge.close();
      for (const stop of stopListening) stop();
    },
  };
}

/**
 * Starts at the current time, so that after a restart its numbers are higher than those an open page has
 * seen.
 */
function eventCounter(startsAt: number): EventCounter {
  let last = startsAt;
  return { next: () => (last += 1) };
}
