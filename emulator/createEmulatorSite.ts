import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ControlTarget } from './control/ControlTarget';
import { createControlApi } from './control/controlApi';
import { createPages } from './pages/createPages';
import type { PagesOptions } from './pages/createPages';
import { ScenarioRunner } from './scenarios/ScenarioRunner';

/** The emulator's own pages and its control API on the Flex origin. */
export interface EmulatorSite {
  /**
   * Responds to a request for the control API or for one of the pages; resolves to false for any other
   * request.
   */
  respond: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
  /** Stops every timer. */
  close(): void;
}

/** The control API, the emulator's pages, and the scenarios that they start. */
export function createEmulatorSite(
  target: ControlTarget,
  options: Pick<PagesOptions, 'pages' | 'pluginNames' | 'looks'>,
): EmulatorSite {
  const control = createControlApi(target);
  const scenarios = new ScenarioRunner(target);
  const respondWithPage = createPages({
    world: target.world,
    ...options,
    startScenario: (scenario) => scenarios.start(scenario),
    resetDay: () => target.resetDay(),
  });
  return {
    respond: async (request, response, url) =>
      (await control.respond(request, response, url)) || respondWithPage(request, response, url),
    close() {
      scenarios.close();
      control.close();
    },
  };
}
