import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Dependency } from './buildUpload';

const FOLDER = path.join(__dirname, '../../../../serverless');

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), dependencies: z.record(z.string(), z.string()).default({}) }),
  ),
});
type Packages = z.infer<typeof Lock>['packages'];

/** The package that Twilio replaces with its own: npm's version only serves local development. */
const HANDLER = '@twilio/runtime-handler';

/** The Node version of the function at Twilio. */
export const RUNTIME = 'node22';

/**
 * The packages that Twilio installs for the function: the Runtime Handler, and the SDK that it needs. Twilio's build has
 * no lock file, so each package that the SDK needs is named too, with the version of `serverless/package-lock.json`.
 */
export function readDependencies(): readonly Dependency[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(path.join(FOLDER, 'package-lock.json'), 'utf8')));
  const named = packages['']?.dependencies ?? {};
  const pinned = new Map<string, string>();
  for (const name of Object.keys(named)) {
    if (name === HANDLER) pinned.set(name, named[name] ?? '');
    else addWithNeeds(`node_modules/${name}`, packages, pinned);
  }
  return [...pinned].map(([name, version]) => ({ name, version }));
}

function addWithNeeds(place: string, packages: Packages, pinned: Map<string, string>): void {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { version, dependencies = {} } = packages[place] ?? {};
  if (version === undefined || pinned.has(name)) return;
  pinned.set(name, version);
  for (const needed of Object.keys(dependencies))
    addWithNeeds(placeOf(needed, place, packages), packages, pinned);
}

/** Finds a package like Node does: in the folder of the package that needs it, or further up. */
function placeOf(name: string, neededBy: string, packages: Packages): string {
  for (let folder = neededBy; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages || folder === '') return place;
  }
}
