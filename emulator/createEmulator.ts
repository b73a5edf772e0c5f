import type { ControlTarget } from './control/ControlTarget';
import { createOutageControl } from './outage';
import { createDay, type Day, type DayOptions } from './createDay';
import { createEmulatorSite, type EmulatorSite } from './createEmulatorSite';
import { createFlexServer } from './flex/createFlexServer';
import { FLEX_LANGUAGES } from './flex/flexLanguages';
import type { Theme } from './flex/page';
import { pluginNamesOf } from './flex/plugin';
import { signInPath } from './flex/signIn';
import { createInsightsServer } from './insights/createInsightsServer';
import type { EmulatorSession } from './insights/session';
import type { TlsIdentity } from './insights/tlsIdentity';
import type { EmulatorPage } from './pages/EmulatorPage';
import { textAt } from './routing/read';
import type { UnhandledRequest } from './routing/route';
import { pageScenario } from './scenarios/findScenario';
import type { World } from './world/World';

export interface EmulatorOptions extends DayOptions {
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
    // Not spread: a reset replaces the world, and the getters say which one it is.
    return Object.assign(await startServices(options, disposers), { close });
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
  const unhandled: UnhandledRequest[] = [];
  const onUnhandled = (request: UnhandledRequest): void => {
    unhandled.push(request);
    if (!options.quiet)
      console.warn(`UNKNOWN TO THE EMULATOR: ${request.method} ${request.host}${request.path}`);
  };
  const startDay = (): Day => createDay(options, { now, onUnhandled });
  let day = startDay();
  disposers.push(() => day.close());
  const insights = await createInsightsServer({
    records: day.records,
    sessionForToken: (token) => sessionForToken(day.world, token),
    port: options.insightsPort ?? 0,
    now,
    tls: options.insightsTls,
  });
  disposers.push(() => insights.close());
  const control: ControlTarget = {
    get world() {
      return day.world;
    },
    get records() {
      return day.records;
    },
    insights,
    unhandled,
    dropSockets: () => flex.dropSockets(),
    startOutageFor: (durationMs: number) => outages.startOutageFor(durationMs),
    resetDay() {
      site.close();
      day.close();
      day = startDay();
      insights.restart(day.records);
      site = startSite();
      flex.startNewDay();
    },
  };
  const startSite = (): EmulatorSite =>
    createEmulatorSite(control, {
      pages: options.pages ?? [],
      pluginNames: pluginNamesOf(options.pluginPaths ?? []),
      looks: {
        theme: options.theme ?? 'light',
        language: options.language ?? null,
        languages: [...FLEX_LANGUAGES, ...(options.languages ?? [])],
      },
    });
  let site = startSite();
  disposers.push(() => site.close());
  const flex = await createFlexServer({
    getWorld: () => day.world,
    port: options.port ?? 0,
    flexBundlePath: options.flexBundlePath,
    pluginPaths: options.pluginPaths ?? [],
    insightsOrigin: insights.origin,
    theme: options.theme ?? 'light',
    reportOnlyPolicy: options.reportOnlyPolicy ?? null,
    connectTo: options.connectTo ?? [],
    appConfigPath: options.appConfigPath ?? null,
    liveReload: options.liveReload ?? false,
    sessionLifetimeMs: options.sessionLifetimeMs,
    findScenario: pageScenario,
    respondAsTwilio: (request, body) => day.twilio.respond(request, body),
    connectSocket: (host, query, socket) => day.twilio.connectSocket(host, query, socket),
    respondWithSite: (request, response, url) => site.respond(request, response, url),
  });
  disposers.push(() => flex.close());
  const outages = createOutageControl([flex, insights]);
  disposers.push(() => outages.close());

  return Object.assign(control, {
    origin: flex.origin,
    signInUrl: (workerSid: string, path?: string) => flex.origin + signInPath(workerSid, path),
    reloadPages: () => flex.reloadPages(),
    startOutage: outages.startOutage,
    endOutage: outages.endOutage,
  });
}

function sessionForToken(world: World, token: string): EmulatorSession | 'expired' | null {
  const session = world.sessions.find(token);
  if (session === null || session === 'expired') return session;
  const { sid, identity, roles, fullName, attributes } = world.worker(session.workerSid);
  const email = textAt(attributes, 'email');
  return { workerSid: sid, identity, roles, fullName, email, issuedAtMs: session.issuedAtMs };
}
