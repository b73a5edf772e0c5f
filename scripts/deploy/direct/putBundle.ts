import { waitForBuild } from '../account/waitForBuild';
import { bundlePath } from '../commands/checkDeployment';
import { Failure, isRefusal } from '../script/Failure';
import type { Undo } from '../script/Undo';
import type { BuildParts, HostEnvironment, PluginHost } from './PluginHost';
import type { Bundle } from './readBundle';

const NOTHING: BuildParts = { assets: [], functions: [], dependencies: [] };

/**
 * Uploads a bundle beside the bundles of earlier versions, and has the account serve it.
 *
 * @returns its address
 */
export async function putBundle(
  host: PluginHost,
  { plugin, contents, sourceMap }: Bundle,
  undo: Undo,
  print: (line: string) => void,
): Promise<string> {
  const { name, version } = plugin;
  const service = await findOrCreateService(host, undo, print);
  const { environment, isNew } = await findOrCreateEnvironment(host, service, name, undo);
  const path = bundlePath(plugin, version);
  const files = [{ path, contents }, ...(sourceMap ? [{ path: `${path}.map`, contents: sourceMap }] : [])];
  const assets: string[] = [];
  for (const file of files) {
    undo.checkInterruption();
    const asset = await created(undo, 'An unused asset', () => host.createAsset(service, name), {
      remove: (sid) => host.removeAsset(service, sid),
    });
    undo.checkInterruption();
    assets.push(await host.upload(service, asset, file.path, file.contents));
    print(`  Uploaded ${file.path} (${file.contents.byteLength.toLocaleString('en-US')} bytes)`);
  }
  undo.checkInterruption();
  const former = environment.buildSid ? await host.partsOf(service, environment.buildSid) : NOTHING;
  const parts = { ...former, assets: [...former.assets, ...assets] };
  const build = await created(undo, 'An unused build', () => host.startBuild(service, parts), {
    remove: (sid) => host.removeBuild(service, sid),
  });
  print('  Waiting for the build …');
  await waitForBuild('the bundle', build, () => host.buildStatus(service, build), undo);
  undo.checkInterruption();
  await activate(host, { service, environment, isNew, name, build }, undo);
  print(`  Deployed build ${build} at ${environment.domain}`);
  return `https://${environment.domain}${path}`;
}

async function findOrCreateService(
  host: PluginHost,
  undo: Undo,
  print: (line: string) => void,
): Promise<string> {
  const named = await host.namedServices();
  const [first] = named;
  if (first !== undefined && (await host.hasService(first))) return first;
  const found = await host.unnamedService();
  const service =
    found ??
    (await created(undo, 'An empty service "default"', () => host.createService(), {
      remove: (sid) => host.removeService(sid),
    }));
  undo.add('The Flex configuration may name another service for plugins than before.', () =>
    host.nameServices(named),
  );
  await host.nameServices([service, ...named.filter((sid) => sid !== first && sid !== service)]);
  print(
    `  ${found === null ? 'Created the service for plugins' : 'Using the service for plugins'} (${service})`,
  );
  return service;
}

async function findOrCreateEnvironment(
  host: PluginHost,
  service: string,
  plugin: string,
  undo: Undo,
): Promise<{ environment: HostEnvironment; isNew: boolean }> {
  undo.checkInterruption();
  const found = await host.environment(service, plugin);
  if (found) return { environment: found, isNew: false };
  const environments: HostEnvironment[] = [];
  const create = async (): Promise<string> => {
    const environment = await host.createEnvironment(service, plugin);
    environments.push(environment);
    return environment.sid;
  };
  await created(undo, 'An empty environment', create, {
    remove: (sid) => host.removeEnvironment(service, sid),
  });
  const [environment] = environments;
  if (!environment) throw new Failure('Twilio did not create an environment.');
  return { environment, isNew: true };
}

interface Activation {
  service: string;
  environment: HostEnvironment;
  /** Whether undoing removes the whole environment. */
  isNew: boolean;
  name: string;
  build: string;
}

async function activate(
  host: PluginHost,
  { service, environment, isNew, name, build }: Activation,
  undo: Undo,
): Promise<void> {
  const before = await host.environment(service, name);
  if (before?.sid !== environment.sid || before.buildSid !== environment.buildSid) {
    throw new Failure('Someone else has deployed this plugin meanwhile. Run this again.');
  }
  undo.add(`The account may still serve build ${build}, with the bundles of all versions.`, async () => {
    // A build that is deployed cannot be removed.
    if (isNew) return host.removeEnvironment(service, environment.sid);
    const now = await host.environment(service, name);
    if (now?.buildSid !== build) return;
    if (environment.buildSid === null) throw new Failure('Twilio cannot take a build off an environment');
    await host.activate(service, environment.sid, environment.buildSid);
  });
  await host.activate(service, environment.sid, build);
  const after = await host.environment(service, name);
  if (after?.buildSid === build) return;
  throw new Failure(`Build ${build} is not deployed, although Twilio reported no error.`);
}

/**
 * Creates something, and removes it again if a later step fails.
 *
 * @param what what is left if there was no response, so that its SID is not known
 */
async function created(
  undo: Undo,
  what: string,
  create: () => Promise<string>,
  { remove }: { remove: (sid: string) => Promise<void> },
): Promise<string> {
  let sid: string | null = null;
  let isRefused = false;
  undo.add(`${what} may be left. It changes nothing for users.`, async () => {
    if (sid !== null) await remove(sid);
    else if (!isRefused) throw new Failure('Twilio did not say whether it was created');
  });
  try {
    sid = await create();
    return sid;
  } catch (error) {
    isRefused = isRefusal(error);
    throw error;
  }
}
