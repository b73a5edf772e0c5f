import { signInPath } from '../flex/signIn';
import type { Role } from '../world/model';

/** Whoever can sign in. */
export interface Person {
  workerSid: string;
  identity: string;
  roles: readonly Role[];
}

/**
 * A person's own name for the emulator, such as http://mira-castellan.localhost:3000. Flex keeps one login per
 * origin; with an origin each, several people can be signed in side by side in one browser. Chromium and
 * Firefox lead every `*.localhost` to this machine by themselves.
 */
export function personOrigin({ identity }: Pick<Person, 'identity'>, port: string): string {
  const label = identity.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `http://${label}.localhost:${port}`;
}

/** The link that signs a person in under their own name. */
export function personAddress(person: Person, port: string): string {
  return personOrigin(person, port) + signInPath(person.workerSid, firstView(person));
}

/** Where a person's day begins. */
function firstView({ roles }: Person): string {
  return roles.includes('supervisor') || roles.includes('admin') ? '/teams' : '/agent-desktop';
}
