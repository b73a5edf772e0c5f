import { withChoices, type PageChoices } from '../flex/pageChoices';
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

const NO_CHOICES: PageChoices = { theme: null, language: null };

/** The link that signs in a person on their own origin, with the chosen theme and language. */
export function personAddress(person: Person, port: string, choices: PageChoices = NO_CHOICES): string {
  return personOrigin(person, port) + signInPath(person.workerSid, withChoices(firstView(person), choices));
}

/** The first view of a person. */
function firstView({ roles }: Person): string {
  return roles.includes('supervisor') || roles.includes('admin') ? '/teams' : '/agent-desktop';
}
