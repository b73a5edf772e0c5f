import type { FunctionPart } from '../../commands/functionParts';
import type { FunctionUrl } from '../../commands/functionUrls';
import type { FunctionService } from '../account/resources';

/** The parts that the settings take from this service. */
export function partsIn(
  used: readonly FunctionUrl[],
  service: Pick<FunctionService, 'environments'> | null,
): readonly FunctionPart[] {
  const domains = service?.environments.map(({ domain }) => domain) ?? [];
  return used.filter(({ host }) => domains.includes(host)).map(({ part }) => part);
}

/** The URLs of these parts that are not in this service. They are someone else's settings. */
export function foreignUrls(
  used: readonly FunctionUrl[],
  parts: readonly FunctionPart[],
  service: Pick<FunctionService, 'environments'> | null,
): readonly FunctionUrl[] {
  const own = partsIn(used, service);
  return used.filter(({ part }) => parts.includes(part) && !own.includes(part));
}

/** Why a URL stays in the settings, and how to remove it on purpose. */
export function staysText({ host, part: { urlKey } }: FunctionUrl): string {
  return (
    `${host} stays, because it is not this function: ${urlKey} was not set by this command. To remove it: ` +
    `npm run configure -- --unset ${urlKey}`
  );
}
