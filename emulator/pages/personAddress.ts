import { signInPath } from '../flex/signIn';
import type { Worker } from '../world/model';

/**
 * A person's own name for the emulator, such as http://mira-castellan.localhost:3000. Flex keeps one login per
 * origin; with an origin each, several people can be signed in side by side in one browser. Chromium and
 * Firefox lead every `*.localhost` to this machine by themselves.
 */
export function personOrigin({ identity }: Pick<Worker, 'identity'>, port: string): string {
  const label = identity.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `http://${label}.localhost:${port}`;
}

/** The link that signs a person in under their own name. */
export function personAddress(worker: Pick<Worker, 'identity' | 'sid' | 'roles'>, port: string): string {
  return personOrigin(worker, port) + signInPath(worker.sid, firstView(worker));
}

/** Where a person's day begins. */
export function firstView({ roles }: Pick<Worker, 'roles'>): string {
  return roles.includes('supervisor') || roles.includes('admin') ? '/teams' : '/agent-desktop';
}
