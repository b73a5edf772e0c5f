/** @jest-environment node */
import { fakeInsights } from './testing/fakeInsights';
import { fetchUserRoles } from './userRoles';

async function rolesOf(body: unknown): Promise<string[]> {
  const insights = fakeInsights();
  insights.plan({ body });
  const roles = await insights.clock.settle(fetchUserRoles(insights.client));
  expect(insights.requests[0]?.url).toBe('https://flex-api.twilio.com/v1/Insights/UserRoles');
  return roles;
}

it('reads the roles and leaves out what is none', async () => {
  expect(await rolesOf({ roles: ['wfo.full_access', null, {}, 'wfo.team_leader'], url: null })).toEqual([
    'wfo.full_access',
    'wfo.team_leader',
  ]);
});

it('is an empty list for a user without roles', async () => {
  expect(await rolesOf({ roles: [] })).toEqual([]);
});

it('is unreadable without a list', async () => {
  await expect(rolesOf({ roles: null })).rejects.toMatchObject({ kind: 'unreadable' });
});
