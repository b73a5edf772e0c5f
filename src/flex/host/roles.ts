import type { Manager } from '@twilio/flex-ui';

const TEAM_ROLES = ['supervisor', 'admin'];

/** Whether the user has one of these Flex roles, ignoring case; null means every user. */
export function hasAnyRole({ user }: Manager, roles: readonly string[] | null): boolean {
  const wanted = roles?.map((role) => role.toLowerCase());
  return wanted === undefined || user.roles.some((role) => wanted.includes(role.toLowerCase()));
}

/**
 * Whether the user can open Teams View, which contains the surfaces for supervisors. This only decides what is
 * rendered: Insights decides who can read and write comments.
 * Source: Flex UI 2.17.1, `permissions.teamsView`, which Flex derives from the roles. If it is missing, the two roles
 * that have it by default decide.
 */
export function canOpenTeamsView({ user }: Manager): boolean {
  // Some versions of Flex UI 2 have no permissions, although the types say otherwise.
  const permissions = user.permissions as Partial<Manager['user']['permissions']> | undefined;
  return permissions?.teamsView ?? user.roles.some((role) => TEAM_ROLES.includes(role));
}
