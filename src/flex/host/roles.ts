import type { Manager } from '@twilio/flex-ui';

const TEAM_ROLES = ['supervisor', 'admin'];

/** Whether the person has one of these Flex roles, in whatever case an admin wrote them; null is everybody. */
export function hasAnyRole({ user }: Manager, roles: readonly string[] | null): boolean {
  const wanted = roles?.map((role) => role.toLowerCase());
  return wanted === undefined || user.roles.some((role) => wanted.includes(role.toLowerCase()));
}

/**
 * Whether the person can open Teams View, where the surfaces for supervisors are. It only decides what is drawn:
 * Insights decides who may read and write comments.
 * Source: Flex UI 2.17.1, `permissions.teamsView`, which Flex derives from the roles; where it is missing, the two
 * roles that have it by default.
 */
export function canOpenTeamsView({ user }: Manager): boolean {
  // Not every Flex UI 2 has permissions, whatever the types say.
  const permissions = user.permissions as Partial<Manager['user']['permissions']> | undefined;
  return permissions?.teamsView ?? user.roles.some((role) => TEAM_ROLES.includes(role));
}
