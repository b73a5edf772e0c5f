import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { hasAnyRole, canOpenTeamsView } from './roles';

it.each([
  [['agent'], false],
  [['supervisor'], true],
  [['agent', 'supervisor'], true],
  [['admin'], true],
  [[], false],
])('uses the roles %j when Flex has no permissions', (roles, expected) => {
  const { manager, user } = createFakeManager();
  user.roles = roles;

  expect(canOpenTeamsView(manager)).toBe(expected);
});

it.each([true, false])("uses Flex's own permission, whatever the role is called: %s", (teamsView) => {
  const { manager, user } = createFakeManager();
  user.roles = ['an-account-own-role'];
  user.permissions = { teamsView };

  expect(canOpenTeamsView(manager)).toBe(teamsView);
});

it.each([
  [null, true],
  [['Agent', 'coach'], true],
  [['agents'], false],
])("compares %j with the user's roles, ignoring case: %s", (roles, expected) => {
  const { manager, user } = createFakeManager();
  user.roles = ['agent'];

  expect(hasAnyRole(manager, roles)).toBe(expected);
});
