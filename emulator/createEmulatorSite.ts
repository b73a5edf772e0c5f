import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ControlTarget } from './control/command';
import { createControlApi } from './control/controlApi';
import { createOwnPages } from './pages/createPages';
import type { OwnPagesOptions } from './pages/createPages';
import { ScenarioRunner } from './scenarios/ScenarioRunner';

/** What the emulator serves of its own on the Flex origin. */
export interface OwnSite {
  /** Answers what is asked of the control API or one of the emulator's pages; false if it is neither. */
  answer: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
  /** Ends every timer. */
  close(): void;
}

/** The control API, the emulator's pages and the scenarios they set up. */
export function createOwnSite(
  target: ControlTarget,
  { pages, pluginName }: Pick<OwnPagesOptions, 'pages' | 'pluginName'>,
): OwnSite {
  const control = createControlApi(target);
  const scenarios = new ScenarioRunner(target);
  const answerPage = createOwnPages({
    world: target.world,
    pages,
    pluginName,
    startScenario: (scenario) => scenarios.start(scenario),
  });
  return {
    answer: async (request, response, url) =>
      (await control.answer(request, response, url)) || answerPage(request, response, url),
    close() {
      scenarios.close();
      control.close();
    },
  };
}
