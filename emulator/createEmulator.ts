import type { ControlTarget } from './control/ControlTarget';
import { createOutageControl } from './outage';
import { createEmulatorSite } from './createEmulatorSite';
import { createTwilioServices } from './createTwilioServices';
import { createFlexServer } from './flex/createFlexServer';
import type { FlexLanguage } from './flex/flexLanguages';
import type { Theme } from './flex/page';
import { pluginNamesOf } from './flex/plugin';
import { signInPath } from './flex/signIn';
import { createInsightsServer } from './insights/createInsightsServer';
import type { EmulatorSession } from './insights/session';
import type { TlsIdentity } from './insights/tlsIdentity';
import type { EmulatorPage } from './pages/EmulatorPage';
import { textAt } from './routing/read';
import type { UnknownRecord } from './routing/read';
import type { UnhandledRequest } from './routing/route';
import { pageScenario } from './scenarios/findScenario';
import { InsightsRecords } from './world/InsightsRecords';
import { recordFinishedConversations } from './world/recordFinishedConversations';
import { addSampleContactCenter } from './world/sample/contactCenter';
import { addSampleInsights } from './world/sample/insights';
import { World } from './world/World';

export interface EmulatorOptions {
  /** The path that `buildFlexBundle()` returned. */
  flexBundlePath: string;
  /** Port of the Flex origin; 0, the default, takes a free one. */
  port?: number;
  /** Port of the Insights origin; 0, the default, takes a free one. */
  insightsPort?: number;
  /**
   * Serves Insights over TLS under its real host name, with this identity; the page calls it there.
   * `chromiumArgsFor()` has the arguments that the browser needs.
   */
  insightsTls?: TlsIdentity | undefined;
  /**
   * The bundles of the plugins, in the order in which Flex starts them. The emulator reads them at each
   * request. A plugin has the name of its file. None, the default, is Flex without a plugin.
   */
  pluginPaths?: readonly string[];
  /** Fills the world; with the sample day if left out. */
  world?: ((world: World, records: InsightsRecords) => void) | undefined;
  /** Time from the end of a conversation until Insights has its segment. */
  segmentDelayMs?: number;
  /** A page can choose another theme with `?theme=dark` or `?theme=light`. */
  theme?: Theme;
  /** A Content Security Policy for reports only; it blocks nothing. */
  reportOnlyPolicy?: string;
  /** Origins besides Insights that the page can call, such as that of a Twilio Function. */
  connectTo?: readonly string[];
  /**
   * A file like `public/appConfig.js`. Its `custom_data` overrides that of the account. The emulator reads it
   * for each page.
   */
  appConfigPath?: string;
  /** Merged into the `ui_attributes` of the Flex Configuration. A function is called for each page. */
  uiAttributes?: UnknownRecord | (() => UnknownRecord);
  /** The ids of the Flex features that are on; by default, the feature for transferring chats. */
  features?: readonly string[];
  /** The account's language, such as `es-MX`. A page can choose another one with `?language=pt-BR`. */
  language?: string;
  /** Further languages that Flex can be switched to, such as that of a plugin's own texts. */
  languages?: readonly FlexLanguage[];
  /** Further pages on the Flex origin. The start page links to them. */
  pages?: readonly EmulatorPage[];
  /**
   * How long a token and each renewed token are valid; 8 hours if left out. Flex renews a token 3 minutes
   * before it expires.
   */
  sessionLifetimeMs?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Whether pages listen for `reloadPages()`. */
  liveReload?: boolean;
  /** Unknown requests are recorded in `unhandled`, but not printed. */
  quiet?: boolean;
}

/** A running emulator. */
export interface Emulator extends ControlTarget {
  /** http://127.0.0.1:PORT */
  origin: string;
  /** The link that signs in a worker and opens a view. */
  signInUrl(workerSid: string, path?: string): string;
  reloadPages(): void;
  /** Both origins stop listening and cut every connection, until `endOutage()`. */
  startOutage: () => Promise<void>;
  /** Both origins listen again on the same ports. */
  endOutage: () => Promise<void>;
  /** Closes every socket and stops every timer. */
  close(): Promise<void>;
}

type Disposer = () => void | Promise<void>;

const SEGMENT_DELAY_MS = 60_000;
/** With this feature, Flex shows the button that transfers a chat. */
export const CHAT_TRANSFERS = 'new-transfer-experience';

/**
 * Starts a local Twilio on 127.0.0.1 in which the real Flex UI runs. It has one world, and services that show
 * the world to browsers. A change in the world reaches every open page.
 *
 * @throws if a port is taken, or if two plugins have the same name. In that case nothing keeps running.
 */
export async function createEmulator(options: EmulatorOptions): Promise<Emulator> {
  const disposers: Disposer[] = [];
  async function close(): Promise<void> {
    // In reverse order, because each part depends on those before it.
    for (const dispose of disposers.splice(0).reverse()) await dispose();
  }
  try {
    return { ...(await startServices(options, disposers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Adds a disposer to `disposers` for each part as soon as that part has started. */
async function startServices(
  options: EmulatorOptions,
  disposers: Disposer[],
): Promise<Omit<Emulator, 'close'>> {
  const now = options.now ?? Date.now;
  const world = new World(now);
  const records = new InsightsRecords({ accountSid: world.accountSid, now });
  const fill = options.world ?? fillWithSampleDay;
  fill(world, records);
  world.startRun();
  disposers.push(recordFinishedConversations(world, records, options.segmentDelayMs ?? SEGMENT_DELAY_MS));

  const unhandled: UnhandledRequest[] = [];
  const pluginPaths = options.pluginPaths ?? [];
  const pluginNames = pluginNamesOf(pluginPaths);
  const { uiAttributes = {} } = options;
  const twilio = createTwilioServices(world, {
    pluginPaths,
    account: {
      uiAttributes: typeof uiAttributes === 'function' ? uiAttributes : () => uiAttributes,
      features: options.features ?? [CHAT_TRANSFERS],
      language: options.language ?? null,
    },
    languages: options.languages ?? [],
    onUnhandled(request) {
      unhandled.push(request);
      if (!options.quiet)
        console.warn(`UNKNOWN TO THE EMULATOR: ${request.method} ${request.host}${request.path}`);
    },
  });
  disposers.push(() => twilio.close());
  const insights = await createInsightsServer({
    records,
    sessionForToken: (token) => sessionForToken(world, token),
    port: options.insightsPort ?? 0,
    now,
    tls: options.insightsTls,
  });
  disposers.push(() => insights.close());
  const control = {
    world,
    records,
    insights,
    unhandled,
    dropSockets: () => flex.dropSockets(),
    startOutageFor: (durationMs: number) => outages.startOutageFor(durationMs),
  };
  const site = createEmulatorSite(control, { pages: options.pages ?? [], pluginNames });
  disposers.push(() => site.close());
  const flex = await createFlexServer({
    world,
    port: options.port ?? 0,
    flexBundlePath: options.flexBundlePath,
    pluginPaths,
    insightsOrigin: insights.origin,
    theme: options.theme ?? 'light',
    reportOnlyPolicy: options.reportOnlyPolicy ?? null,
    connectTo: options.connectTo ?? [],
    appConfigPath: options.appConfigPath ?? null,
    liveReload: options.liveReload ?? false,
    sessionLifetimeMs: options.sessionLifetimeMs,
    findScenario: pageScenario,
    respondAsTwilio: twilio.respond,
    connectSocket: twilio.connectSocket,
    respondWithSite: site.respond,
  });
  disposers.push(() => flex.close());
  const outages = createOutageControl([flex, insights]);
  disposers.push(() => outages.close());

  return {
    origin: flex.origin,
    insights,
    world,
    records,
    signInUrl: (workerSid, path) => flex.origin + signInPath(workerSid, path),
    unhandled,
    reloadPages: () => flex.reloadPages(),
    dropSockets: () => flex.dropSockets(),
    startOutage: outages.startOutage,
    endOutage: outages.endOutage,
    startOutageFor: outages.startOutageFor,
  };
}

function fillWithSampleDay(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  addSampleInsights(records, { now: world.now() });
}

function sessionForToken(world: World, token: string): EmulatorSession | 'expired' | null {
  const session = world.sessions.find(token);
  if (session === null || session === 'expired') return session;
  const { sid, identity, roles, fullName, attributes } = world.worker(session.workerSid);
  const email = textAt(attributes, 'email');
  return { workerSid: sid, identity, roles, fullName, email, issuedAtMs: session.issuedAtMs };
}
