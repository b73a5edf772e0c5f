import { createHash } from 'node:crypto';

/**
 * The Insights id for `name`: a UUID whose third group starts with 5. The same name always has the same id.
 */
export function uuidFor(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`];
  return [...groups, hex.slice(18, 30)].join('-');
}
