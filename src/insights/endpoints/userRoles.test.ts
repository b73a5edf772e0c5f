/** @jest-environment node */
import { fakeInsights } from '../testing/fakeInsights';
import { fetchInsightsRoles, canAddComments } from './userRoles';

const ROLES_URL = 'https://flex-api.twilio.com/v1/Insights/UserRoles';

let insights = fakeInsights();
beforeEach(() => {
  insights = fakeInsights();
});
afterEach(() => insights.verify());

function read(roles: unknown) {
  insights.plan({ body: { roles, url: ROLES_URL } });
  return insights.clock.settle(fetchInsightsRoles(insights.client));
}

it('reads the Insights roles of the user', async () => {
  expect(await read(['wfo.team_leader', null, 7])).toEqual(['wfo.team_leader']);
  expect(insights.requests[0]?.url).toBe(ROLES_URL);
});

it.each([null, undefined, 'wfo.full_access'])('rejects %p as unreadable', async (roles) => {
  await expect(read(roles)).rejects.toMatchObject({ kind: 'unreadable', operation: 'userRoles.fetch' });
});

it.each([
  [['wfo.full_access'], true],
  [['wfo.team_leader'], true],
  [['wfo.data_analyst', 'wfo.quality_manager'], true],
  [['wfo.not_heard_of'], true],
  [[], true],
  [['wfo.data_analyst'], false],
  [['wfo.dashboard_viewer', 'wfo.data_auditor'], false],
])('with the roles %j, whether the user can add comments is %p', (roles, expected) => {
  expect(canAddComments(roles)).toBe(expected);
});
