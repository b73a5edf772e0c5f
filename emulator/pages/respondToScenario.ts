import type { IncomingMessage, ServerResponse } from 'node:http';
import { withChoices, type PageChoices } from '../flex/pageChoices';
import { SCENARIO_PARAMETER } from '../flex/pageScenario';
import { DEFAULT_VIEW, signInPath } from '../flex/signIn';
import { isSameOrigin } from '../routing/loopbackHost';
import type { Scenario } from '../scenarios/scenario';
import { findScenario } from '../scenarios/findScenario';
import type { World } from '../world/World';
import { SCENARIO_PATH } from './paths';
import { personOrigin } from './personAddress';

interface ScenarioRequest {
  world: World;
  /** Path and port of the request. */
  pathname: string;
  port: string;
  /** What the person has chosen on the start page. */
  choices: PageChoices;
  startScenario: (scenario: Scenario) => void;
}

/**
 * Starts a scenario and redirects to its person's Flex. If that is not possible, responds with one sentence.
 */
export function respondToScenario(
  request: IncomingMessage,
  response: ServerResponse,
  { world, pathname, port, choices, startScenario }: ScenarioRequest,
): void {
  const sendError = (status: number, sentence: string): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(sentence);
  };
  if (request.method !== 'POST') return sendError(405, 'A scenario begins by a click on the start page.');
  if (!isSameOrigin(request.headers))
    return sendError(403, 'A page of another origin may not set up a scenario.');
  const id = pathname.slice(SCENARIO_PATH.length);
  const scenario = findScenario(id);
  if (!scenario) return sendError(404, `There is no scenario ${id}.`);
  const { person, path } = scenario;
  if (!world.findWorker(person.workerSid))
    return sendError(409, `The scenario is about ${person.fullName}, who does not work here.`);
  startScenario(scenario);
  const view = withChoices(`${path ?? DEFAULT_VIEW}?${SCENARIO_PARAMETER}=${id}`, choices);
  const address = personOrigin(person, port) + signInPath(person.workerSid, view);
  response.writeHead(303, { Location: address, 'Cache-Control': 'no-store' });
  response.end();
}
