import { packages } from '../../../../serverless/package-lock.json';
import { readDependencies } from './dependencies';

const versions = new Map(readDependencies().map(({ name, version }) => [name, version]));

it('names exact versions only', () => {
  for (const version of versions.values()) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

it('has a version of the Runtime Handler that Twilio builds with', () => {
  // Twilio's page "Runtime Handler" lists them. npm has 2.1.0 too, and Twilio refuses it.
  expect(['2.0.1', '2.1.2']).toContain(versions.get('@twilio/runtime-handler'));
});

it("has each package that Twilio's SDK needs, with the version of the lock file", () => {
  const places = new Map<string, { version?: string; dependencies?: Record<string, string> }>(
    Object.entries(packages),
  );
  expect(versions.get('twilio')).toBe(places.get('node_modules/twilio')?.version);
  for (const name of versions.keys()) {
    if (name === '@twilio/runtime-handler') continue;
    for (const needed of Object.keys(places.get(`node_modules/${name}`)?.dependencies ?? {})) {
      expect([...versions.keys()]).toContain(needed);
    }
  }
});

it('has none of the packages that only tools need', () => {
  for (const name of ['twilio-run', 'esbuild', 'typescript']) expect(versions.has(name)).toBe(false);
});
