import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure, failureOf } from './Failure';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the options after `npm run SCRIPT --`.
 *
 * @param env contains the options before the two dashes: npm takes them, and the script would miss them
 * @throws Failure that says what is wrong with the options
 */
export function readOptions<T extends Options>(
  script: string,
  options: T,
  args: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
): ReturnType<typeof parseArgs<{ options: T; args: string[] }>>['values'] {
  const taken = Object.keys(options).find(
    (name) => env[`npm_config_${name.replace(/-/g, '_')}`] !== undefined,
  );
  if (taken !== undefined) {
    throw new Failure(
      `npm took --${taken} as its own option. Write \`npm run ${script} -- --${taken}\`, with two dashes before it. ` +
        'Nothing was changed.',
    );
  }
  try {
    return parseArgs<{ options: T; args: string[] }>({ options, args: [...args] }).values;
  } catch (error) {
    const [reason] = failureOf(error).message.split('. ');
    throw new Failure(`${reason}. \`npm run ${script} -- --help\` lists the options. Nothing was changed.`);
  }
}
