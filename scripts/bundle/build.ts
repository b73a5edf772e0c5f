import { name } from '../../package.json';
import { buildPlugin } from './buildPlugin';
import { builtFingerprint, describeFingerprint } from './builtBundle';

/** `npm run build`: builds the plugin, and prints the checksum with which it can be recognized in an account. */
function main(): number {
  if (!buildPlugin()) return 1;
  const built = builtFingerprint(name);
  if (built === null) return 1;
  console.log(`build/${name}.js: ${describeFingerprint(built)}`);
  return 0;
}

process.exitCode = main();
