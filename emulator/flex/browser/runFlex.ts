import type * as FlexUi from '@twilio/flex-ui';
import { asRecord } from '../../routing/read';
import { standInForConversations } from './conversationStandIn';
import { mergeRecords } from './mergeRecords';
import { openScenario } from './openScenario';
import { readPageSettings } from './pageSettings';
import { savedScenario, updateScenario } from './savedScenario';
import { showScenarioStrip } from './scenarioStrip';

declare const Twilio: { Flex: typeof FlexUi };

const { dataset } = document.documentElement;
const settings = readPageSettings();
const saved = savedScenario();
const appConfig = {
  ...settings.appConfig,
  custom_data: mergeRecords(asRecord(settings.appConfig['custom_data']), saved?.scenario.customData ?? {}),
};
const strip =
  saved && !saved.isClosed
    ? showScenarioStrip(saved.scenario, {
        theme: settings.theme,
        onClose: () => updateScenario({ isClosed: true }),
      })
    : null;

standInForConversations(Twilio.Flex);
Twilio.Flex.runDefault(appConfig as Parameters<typeof FlexUi.runDefault>[0], '#container').then(
  () => {
    dataset.flex = 'ready';
    if (saved && !saved.isOpened) void openOnce(saved.scenario.open);
  },
  (error: unknown) => {
    dataset.flex = 'failed';
    console.error(error);
  },
);

/** `data-scenario` on the root element is `opened` once all steps are done or have failed. */
async function openOnce(open: Parameters<typeof openScenario>[0]): Promise<void> {
  updateScenario({ isOpened: true });
  strip?.report(await openScenario(open));
  dataset.scenario = 'opened';
}
