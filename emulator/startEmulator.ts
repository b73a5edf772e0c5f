import { createEmulator } from './createEmulator';
import type { Emulator, EmulatorOptions } from './createEmulator';
import { CONTROL_PAGE_PATH } from './pages/paths';
import { personAddress } from './pages/personAddress';
import { people } from './world/sample/people';
import type { SamplePerson } from './world/sample/people';

const DEFAULT_PORTS = { port: 3000, insightsPort: 3001 };

/** Starts the emulator on its default ports, or on free ones if those are taken. */
export async function startEmulator(
  options: Omit<EmulatorOptions, 'port' | 'insightsPort'>,
): Promise<Emulator> {
  try {
    return await createEmulator({ ...options, ...DEFAULT_PORTS });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.log(
      `Port ${DEFAULT_PORTS.port} or ${DEFAULT_PORTS.insightsPort} is taken, so free ones are used.`,
    );
    return createEmulator(options);
  }
}

/** The addresses that a person needs, as lines of text. The start page comes first. */
export function addressesOf({ origin }: Pick<Emulator, 'origin'>): string[] {
  const { port } = new URL(origin);
  const { busyAgent, supervisor, admin } = people;
  const addressOf = ({ workerSid, identity, role }: SamplePerson): string =>
    personAddress({ workerSid, identity, roles: [role] }, port);
  return [
    `Start here  ${origin}/`,
    `Control     ${origin}${CONTROL_PAGE_PATH}`,
    `Agent       ${addressOf(busyAgent)}`,
    `Supervisor  ${addressOf(supervisor)}`,
    `Admin       ${addressOf(admin)}`,
  ];
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
