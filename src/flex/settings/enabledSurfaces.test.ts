import { readConfig, SETTINGS_PATH } from '../../config/readConfig';
import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { enabledTeamSurfaces, isAgentPanelEnabled } from './enabledSurfaces';

function surfacesFor(roles: string[], settings: Record<string, unknown> = {}) {
  const { manager, user } = createFakeManager();
  user.roles = roles;
  const configuration = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings);
  const { config } = readConfig(configuration);
  return { agentPanel: isAgentPanelEnabled(manager, config), ...enabledTeamSurfaces(manager, config) };
}

const ALL = { agentPanel: true, agentComments: true, taskComments: true };
const NO_TEAM = { agentComments: false, taskComments: false };

it('gives agents the panel, and supervisors and admins everything', () => {
  expect(surfacesFor(['agent'])).toEqual({ agentPanel: true, ...NO_TEAM });
  expect(surfacesFor(['supervisor'])).toEqual(ALL);
  expect(surfacesFor(['agent', 'admin'])).toEqual(ALL);
});

it('leaves out what is switched off', () => {
  expect(surfacesFor(['admin'], { agent_panel: false })).toEqual({ ...ALL, agentPanel: false });
  expect(surfacesFor(['admin'], { team_agent_comments: false })).toEqual({ ...ALL, agentComments: false });
  expect(surfacesFor(['admin'], { team_task_comments: false })).toEqual({ ...ALL, taskComments: false });
});

it('is for the roles that are named', () => {
  const settings = { agent_panel_roles: ['pilot'], team_roles: ['admin'] };

  expect(surfacesFor(['agent'], settings)).toEqual({ agentPanel: false, ...NO_TEAM });
  expect(surfacesFor(['agent', 'pilot'], settings)).toEqual({ agentPanel: true, ...NO_TEAM });
  expect(surfacesFor(['supervisor'], settings)).toEqual({ agentPanel: false, ...NO_TEAM });
  expect(surfacesFor(['admin', 'pilot'], settings)).toEqual(ALL);
});

it('opens Teams View to nobody whom Flex keeps out of it', () => {
  expect(surfacesFor(['agent'], { team_roles: ['agent'] })).toMatchObject(NO_TEAM);
});
