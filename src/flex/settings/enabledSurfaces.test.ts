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

const ALL = { agentPanel: true, agentComments: true, taskComments: true, column: false };
const NO_TEAM = { agentComments: false, taskComments: false, column: false };

it('enables the panel for agents, and everything for supervisors and admins', () => {
  expect(surfacesFor(['agent'])).toEqual({ agentPanel: true, ...NO_TEAM });
  expect(surfacesFor(['supervisor'])).toEqual(ALL);
  expect(surfacesFor(['agent', 'admin'])).toEqual(ALL);
});

it('omits disabled surfaces', () => {
  expect(surfacesFor(['admin'], { agent_panel: false })).toEqual({ ...ALL, agentPanel: false });
  expect(surfacesFor(['admin'], { team_agent_comments: false })).toEqual({ ...ALL, agentComments: false });
  expect(surfacesFor(['admin'], { team_task_comments: false })).toEqual({ ...ALL, taskComments: false });
});

it('enables the column only where an admin has turned it on', () => {
  expect(surfacesFor(['supervisor'], { team_column: true })).toEqual({ ...ALL, column: true });
  expect(surfacesFor(['agent'], { team_column: true })).toEqual({ agentPanel: true, ...NO_TEAM });
});

it('enables surfaces for the configured roles', () => {
  const settings = { agent_panel_roles: ['pilot'], team_roles: ['admin'] };

  expect(surfacesFor(['agent'], settings)).toEqual({ agentPanel: false, ...NO_TEAM });
  expect(surfacesFor(['agent', 'pilot'], settings)).toEqual({ agentPanel: true, ...NO_TEAM });
  expect(surfacesFor(['supervisor'], settings)).toEqual({ agentPanel: false, ...NO_TEAM });
  expect(surfacesFor(['admin', 'pilot'], settings)).toEqual(ALL);
});

it('enables no surface in Teams View for users who cannot open it in Flex', () => {
  expect(surfacesFor(['agent'], { team_roles: ['agent'] })).toMatchObject(NO_TEAM);
});
