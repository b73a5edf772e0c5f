import { z } from 'zod';

const Lock = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(''),
      name: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().default(false),
      devOptional: z.boolean().default(false),
    }),
  ),
});

type LockEntry = z.infer<typeof Lock>['packages'][string];

/** One package in the format of CycloneDX. */
interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope: 'required' | 'excluded';
  licenses?: { expression: string }[];
  hashes?: { alg: 'SHA-512'; content: string }[];
}

/**
 * Lists the packages that the plugin depends on, as a software bill of materials in the format CycloneDX 1.5. Packages in
 * the bundle have the scope `required`; the others have `excluded`. The same lock file gives the same text.
 *
 * `npm sbom` cannot be used (npm 11.19): with `--omit=dev`, it lists 3 of the packages. Without that, it refuses, because
 * of version ranges in packages that do not ship.
 *
 * @param lock the parsed `package-lock.json`
 * @param shipped the names of the packages in the bundle
 */
export function softwareBill(lock: unknown, shipped: ReadonlySet<string>): unknown {
  const { name, version, packages } = Lock.parse(lock);
  const components = new Map<string, Component>();
  for (const [place, entry] of Object.entries(packages)) {
    if (place === '' || entry.dev || entry.devOptional) continue;
    const installed = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const component = describe(installed, entry, shipped.has(installed));
    components.set(component.purl, component);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', name, version, purl: purlOf(name, version), 'bom-ref': 'plugin' },
    },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

/** The names in `third-party-licenses.txt`: the builder writes it from what is in the bundle. */
export function namesInLicenses(text: string): ReadonlySet<string> {
  const sections = text.split(/^-{80}$/m);
  return new Set(sections.map((section) => section.trim().split('\n', 1)[0] ?? ''));
}

function describe(
  name: string,
  { version, license, integrity }: LockEntry,
  isShipped: boolean,
): Component {
  const purl = purlOf(name, version);
  const [algorithm, digest] = integrity?.split('-') ?? [];
  const hash = algorithm === 'sha512' && digest ? Buffer.from(digest, 'base64').toString('hex') : null;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: isShipped ? 'required' : 'excluded',
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(hash !== null && { hashes: [{ alg: 'SHA-512' as const, content: hash }] }),
  };
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
