import { spawnSync } from 'node:child_process';
import { Failure } from '../script/Failure';

/** Settings that lead npm elsewhere than to its usual registry: all in lower case, as npm reads them in any case. */
const REROUTING_SETTINGS = [
  'http_proxy',
  'https_proxy',
  'proxy',
  'npm_config_registry',
  'npm_config_proxy',
  'npm_config_https_proxy',
];

/** Asked for because it is the first thing to be installed. */
const PACKAGE = 'twilio-cli';

type CanReach = (env: NodeJS.ProcessEnv) => boolean;

/**
 * The environment in which npm finds the Twilio CLI: this one or, when a proxy or registry is set here that does not
 * give it, the same without them. HTTP_PROXY may well be meant for Twilio alone, since the CLI reads no other setting.
 *
 * @param canReach whether npm finds the CLI in an environment
 * @throws Failure if npm finds it in neither
 */
export function npmEnvironment(env: NodeJS.ProcessEnv, canReach: CanReach = canReachNpm): NodeJS.ProcessEnv {
  if (canReach(env)) return env;
  const set = Object.keys(env).filter(
    (name) => REROUTING_SETTINGS.includes(name.toLowerCase()) && env[name] !== '',
  );
  const direct = Object.fromEntries(Object.entries(env).filter(([name]) => !set.includes(name)));
  if (set.length > 0 && canReach(direct)) {
    console.log(`npm does not find it with ${set.join(' and ')}, and goes without.`);
    return direct;
  }
  throw new Failure(
    'The npm registry that has the Twilio CLI cannot be reached, so the CLI could not be installed. Check the network ' +
      '(npm reads HTTPS_PROXY and its own setting `registry`), then run this again. Nothing was changed.',
  );
}

function canReachNpm(env: NodeJS.ProcessEnv): boolean {
  const args = ['view', PACKAGE, 'version', '--prefer-online', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { status } = spawnSync('npm', args, { env, stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0;
}
