import type { WebSocket } from 'ws';
import { interactionRoutes } from './conversations/interactionRoutes';
import { conversationsRoutes } from './conversations/routes';
import { keepThreads } from './conversations/threads';
import { assetRoutes } from './flex/assetRoutes';
import { createFlexServer } from './flex/createFlexServer';
import type { Theme } from './flex/page';
import { platformRoutes } from './flex/platformRoutes';
import { pluginRoutes } from './flex/plugin';
import { signInPath } from './flex/signIn';
import { createInsightsServer } from './insights/createInsightsServer';
import type { InsightsServer } from './insights/createInsightsServer';
import type { EmulatorSession } from './insights/session';
import { answer } from './routing/route';
import type { UnknownRecord } from './routing/read';
import type { TwilioReply, TwilioRequest, UnhandledRequest } from './routing/route';
import { EventBridge } from './taskrouter/EventBridge';
import { EVENT_BRIDGE, taskRouterRoutes } from './taskrouter/routes';
import { SyncObjects } from './twilsock/SyncObjects';
import type { EventCounter } from './twilsock/SyncObjects';
import { Twilsock } from './twilsock/Twilsock';
import { conferenceRoutes } from './voice/conferenceRoutes';
import { keepConferenceMaps } from './voice/conferences';
import { answerVoiceSignalling } from './voice/signalling';
import { keepWorkersInThreads } from './world/chats';
import { InsightsRecords } from './world/InsightsRecords';
import { addSampleDesk } from './world/sample/desk';
import { addSampleInsights } from './world/sample/insights';
import { recordFinishedConversations } from './world/recordFinishedConversations';
import { World } from './world/World';

export interface EmulatorOptions {
  /** What `buildFlexBundle()` returned. */
  flexBundlePath: string;
  /** Port of the Flex origin; 0, the default, takes a free one. */
  port?: number;
  /** Port of the Insights origin; 0, the default, takes a free one. */
  insightsPort?: number;
  /** The built bundle of the plugin; it is read at each request. Null, the default: Flex without a plugin. */
  pluginPath?: string | null;
  /** Fills the world; the sample day if left out. */
  world?: (world: World, records: InsightsRecords) => void;
  /** Time from the end of a conversation until Insights has its segment. */
  segmentDelayMs?: number;
  /** A page may choose another one by `?theme=dark` or `?theme=light`. */
  theme?: Theme;
  /** Merged into the `ui_attributes` of the Flex Configuration. */
  uiAttributes?: UnknownRecord;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Pages listen for `reloadPages()`. */
  liveReload?: boolean;
  /** Whether unknown requests are only recorded in `unhandled` instead of also printed. */
  quiet?: boolean;
}

export interface Emulator {
  /** http://127.0.0.1:PORT */
  origin: string;
  insights: InsightsServer;
  world: World;
  records: InsightsRecords;
  /** The link that signs a worker in and opens a view. */
  signInUrl(workerSid: string, path?: string): string;
  /** Every request to Twilio that was answered 404 because the emulator does not know it. */
  unhandled: readonly UnhandledRequest[];
  reloadPages(): void;
  /** Cuts every socket, as a loss of the network does; open pages connect again by themselves. */
  dropSockets(): void;
  /** Ends every socket and timer. */
  close(): Promise<void>;
}

const SEGMENT_DELAY_MS = 60_000;
const TWILSOCK = 'tsock.us1.twilio.com';
const VOICE = 'voice-js.roaming.twilio.com';

/**
 * Starts a local Twilio on 127.0.0.1 in which the real Flex UI runs. One world, and around it the services
 * that show it to the browser; a change of the world reaches every open page.
 *
 * @throws if a port is taken.
 */
export async function createEmulator(options: EmulatorOptions): Promise<Emulator> {
  const now = options.now ?? Date.now;
  const world = new World(now);
  const records = new InsightsRecords({ accountSid: world.accountSid, now });
  const fill = options.world ?? fillWithSampleDay;
  fill(world, records);

  const unhandled: UnhandledRequest[] = [];
  const onUnhandled = (request: UnhandledRequest): void => {
    unhandled.push(request);
    if (!options.quiet)
      console.warn(`UNKNOWN TO THE EMULATOR: ${request.method} ${request.host}${request.path}`);
  };
  const counter = eventCounter(now());
  const platform = platformRoutes({ world, uiAttributes: options.uiAttributes ?? {} });
  const pluginPath = options.pluginPath ?? null;
  const httpRoutes = [...platform, ...assetRoutes(), ...pluginRoutes(pluginPath)];
  const sync = new SyncObjects(now, counter);
  const stopListening = [
    recordFinishedConversations(world, records, options.segmentDelayMs ?? SEGMENT_DELAY_MS),
    keepWorkersInThreads(world),
    keepThreads(world, sync),
    keepConferenceMaps(world, sync),
  ];
  const bridgeRoutes = [
    ...taskRouterRoutes(world),
    ...conferenceRoutes(world, sync),
    ...interactionRoutes(world),
  ];
  const eventBridge = new EventBridge(world, bridgeRoutes, onUnhandled);
  const twilsockRoutes = [...platform, ...conversationsRoutes(world, sync)];
  const twilsock = new Twilsock(world, sync, counter, twilsockRoutes, onUnhandled);

  const insights = await createInsightsServer({
    records,
    sessionForToken: (token) => sessionForToken(world, token),
    port: options.insightsPort ?? 0,
    now,
  });
  const flex = await createFlexServer({
    world,
    port: options.port ?? 0,
    flexBundlePath: options.flexBundlePath,
    pluginPath,
    insightsOrigin: insights.origin,
    theme: options.theme ?? 'light',
    liveReload: options.liveReload ?? false,
    answerTwilio,
    connectSocket,
  }).catch(async (error: unknown) => {
    await insights.close();
    throw error;
  });

  function answerTwilio(request: TwilioRequest, body: string): TwilioReply {
    const isBridge = request.host === EVENT_BRIDGE && request.path === '/v1/wschannels';
    return isBridge ? eventBridge.post(body) : answer(httpRoutes, request, onUnhandled);
  }

  function connectSocket(host: string, query: URLSearchParams, socket: WebSocket): void {
    if (host === EVENT_BRIDGE) return eventBridge.connect(socket, query.get('token'));
    if (host === TWILSOCK) return twilsock.connect(socket);
    if (host === VOICE) return answerVoiceSignalling(socket);
    onUnhandled({ method: 'WebSocket', host, path: '/' });
    socket.close();
  }

  return {
    origin: flex.origin,
    insights,
    world,
    records,
    signInUrl: (workerSid, path) => flex.origin + signInPath(workerSid, path),
    unhandled,
    reloadPages: () => flex.reloadPages(),
    dropSockets: () => flex.dropSockets(),
    async close() {
      for (const stop of stopListening) stop();
      await Promise.all([flex.close(), insights.close()]);
    },
  };
}

function fillWithSampleDay(world: World, records: InsightsRecords): void {
  addSampleDesk(world);
  addSampleInsights(records, { now: world.now() });
}

function sessionForToken(world: World, token: string): EmulatorSession | 'expired' | null {
  const session = world.sessions.find(token);
  if (session === null || session === 'expired') return session;
  const { sid, identity, roles } = world.worker(session.workerSid);
  return { workerSid: sid, identity, roles };
}

/** Starts at the time, so that after a restart its numbers are higher than those an open page has seen. */
function eventCounter(startsAt: number): EventCounter {
  let last = startsAt;
  return { next: () => (last += 1) };
}
