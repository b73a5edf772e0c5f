import { spawnSync } from 'node:child_process';
import { Failure } from '../script/Failure';

/**
 * Settings that point npm to something other than its default registry. They are in lower case because npm ignores
 * their case.
 */
const REROUTING_SETTINGS = [
  'http_proxy',
  'https_proxy',
  'proxy',
  'npm_config_registry',
  'npm_config_proxy',
  'npm_config_https_proxy',
];

/** The first package to install. */
const PACKAGE = 'twilio-cli';

type CanReach = (env: NodeJS.ProcessEnv) => boolean;

/**
 * Finds an environment in which npm can reach the Twilio CLI. It is the current one, or the current one without its
 * proxy and registry settings. HTTP_PROXY may be meant for Twilio only, because it is the only proxy setting that the
 * CLI reads.
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
    console.log(`npm does not find the CLI with ${set.join(' and ')}, so it runs without.`);
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
