import path from 'node:path';

/**
 * How the user runs a command: `npm run release -- --off` in this repository, or `node deployer.cjs release --off` with
 * the built script, which is the only one with that ending.
 */
export function commandText(
  command: 'deploy' | 'release' | 'rollback',
  options = '',
  script = process.argv[1] ?? '',
): string {
  if (!isDeployer(script)) return `npm run ${command}${options && ` -- ${options}`}`;
  const file = command === 'deploy' ? ' FILE' : '';
  return `node ${path.basename(script)} ${command}${file}${options && ` ${options}`}`;
}

/** How the user deploys a version with another number, as the end of a sentence. */
export function otherVersionText(script = process.argv[1] ?? ''): string {
  if (isDeployer(script)) return 'that is built with its number, because a bundle names its own version';
  return `with \`${commandText('deploy', '--version X.Y.Z', script)}\``;
}

function isDeployer(script: string): boolean {
  return script.endsWith('.cjs');
}
