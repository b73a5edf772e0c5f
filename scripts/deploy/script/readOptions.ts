import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure, failureOf } from './Failure';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options behind `npm run SCRIPT --`.
 *
 * @param env npm puts options there that stand before the two dashes, and the script would not see them
 * @throws Failure that names what is wrong with them
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
      `npm took --${taken} for itself: write \`npm run ${script} -- --${taken}\`, with two dashes before it. ` +
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
