import { createTwilioServices, type TwilioServices } from './createTwilioServices';
import { CHAT_TRANSFERS } from './flex/platformRoutes';
import type { FlexLanguage } from './flex/flexLanguages';
import type { UnknownRecord } from './routing/read';
import type { UnhandledRequest } from './routing/route';
import { InsightsRecords } from './world/InsightsRecords';
import { recordFinishedConversations } from './world/recordFinishedConversations';
import { addSampleContactCenter } from './world/sample/contactCenter';
import { addSampleInsights } from './world/sample/insights';
import { World } from './world/World';

export interface DayOptions {
  /**
   * The bundles of the plugins, in the order in which Flex starts them. The emulator reads them at each
   * request. A plugin has the name of its file. None, the default, is Flex without a plugin.
   */
  pluginPaths?: readonly string[];
  /** Fills the world; with the sample day if left out. */
  world?: ((world: World, records: InsightsRecords) => void) | undefined;
  /** Time from the end of a conversation until Insights has its segment. */
  segmentDelayMs?: number;
  /** Merged into the `ui_attributes` of the Flex Configuration. A function is called for each page. */
  uiAttributes?: UnknownRecord | (() => UnknownRecord);
  /** The ids of the Flex features that are on; by default, the feature for transferring chats. */
  features?: readonly string[];
  /** The account's language, such as `es-MX`. A page can choose another one with `?language=pt-BR`. */
  language?: string;
  /** Further languages that Flex can be switched to, such as that of a plugin's own texts. */
  languages?: readonly FlexLanguage[];
}

/** A contact center with its history, and Twilio's hosts that show it. A reset replaces all of it. */
export interface Day {
  world: World;
  records: InsightsRecords;
  twilio: TwilioServices;
  /** Stops every timer. The server of the open sockets must close them. */
  close(): void;
}

interface DayServices {
  now: () => number;
  onUnhandled: (request: UnhandledRequest) => void;
}

const SEGMENT_DELAY_MS = 60_000;

/** Starts a day: with the sample, or with what the options fill it with. */
export function createDay(options: DayOptions, { now, onUnhandled }: DayServices): Day {
  const world = new World(now);
  const records = new InsightsRecords({ accountSid: world.accountSid, now });
  const fill = options.world ?? fillWithSampleDay;
  fill(world, records);
  world.startRun();
  const stopRecording = recordFinishedConversations(
    world,
    records,
    options.segmentDelayMs ?? SEGMENT_DELAY_MS,
  );
  const { uiAttributes = {} } = options;
  const twilio = createTwilioServices(world, {
    pluginPaths: options.pluginPaths ?? [],
    account: {
      uiAttributes: typeof uiAttributes === 'function' ? uiAttributes : () => uiAttributes,
      features: options.features ?? [CHAT_TRANSFERS],
      language: options.language ?? null,
    },
    languages: options.languages ?? [],
    onUnhandled,
  });
  return {
    world,
    records,
    twilio,
    close() {
      stopRecording();
      twilio.close();
    },
  };
}

function fillWithSampleDay(world: World, records: InsightsRecords): void {
  addSampleContactCenter(world);
  addSampleInsights(records, { now: world.now() });
}
