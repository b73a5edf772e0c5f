import { signInPath } from '../flex/signIn';
import type { Role } from '../world/model';

/** A person who can sign in. */
export interface Person {
  workerSid: string;
  identity: string;
  roles: readonly Role[];
}

/**
 * A person's own origin for the emulator, such as http://mira-castellan.localhost:3000. Flex stores one login
 * per origin. With separate origins, several people can be signed in side by side in one browser. Chromium
 * and Firefox resolve every `*.localhost` to this machine.
 */
export function personOrigin({ identity }: Pick<Person, 'identity'>, port: string): string {
  const label = identity.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `http://${label}.localhost:${port}`;
}

/** The link that signs in a person on their own origin. */
export function personAddress(person: Person, port: string): string {
  return personOrigin(person, port) + signInPath(person.workerSid, firstView(person));
}

/** The first view of a person. */
function firstView({ roles }: Person): string {
  return roles.includes('supervisor') || roles.includes('admin') ? '/teams' : '/agent-desktop';
}
