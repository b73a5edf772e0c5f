const fs = require('node:fs');
const path = require('node:path');

/**
 * The versions with which the modules in `substitutes` were compared: of the packages that they replace, and of those
 * that use them. This is the only place that names them.
 */
const COMPARED_VERSIONS = {
  '@twilio-paste/box': ['7.1.2'],
  '@twilio-paste/core': ['15.3.1'],
  '@twilio-paste/heading': ['8.0.2'],
  '@twilio-paste/icons': ['9.2.0'],
  '@twilio-paste/screen-reader-only': ['10.0.3'],
  '@twilio-paste/skeleton-loader': ['3.0.2'],
  '@twilio-paste/style-props': ['6.1.2'],
  '@twilio-paste/styling-library': ['1.1.0'],
  '@twilio-paste/text': ['7.0.2'],
  '@twilio-paste/uid-library': ['0.2.6'],
  '@emotion/react': ['11.7.1'],
  '@emotion/styled': ['11.6.0'],
  // Emotion has the latest of them, styled-system the second one. The first one is in Flex UI, not in the bundle.
  '@emotion/is-prop-valid': ['0.7.3', '0.8.8', '1.4.0'],
  'hoist-non-react-statics': ['3.3.2'],
  'styled-system': ['5.1.5'],
  '@styled-system/core': ['5.1.2'],
  '@styled-system/css': ['5.1.5'],
  '@styled-system/theme-get': ['5.1.2'],
};

/** The packages directly in the `node_modules` of a folder, with their folders. */
function packagesIn(folder) {
  const modules = path.join(folder, 'node_modules');
  const namesIn = (place) => (fs.existsSync(place) ? fs.readdirSync(place) : []);
  return namesIn(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? namesIn(path.join(modules, name)).map((part) => `${name}/${part}`) : [name],
    )
    .map((name) => ({ name, folder: path.join(modules, name) }));
}

/** Every installed copy of a compared package, at every level of `node_modules`. */
function installedCopies(folder) {
  return packagesIn(folder).flatMap((installed) => {
    const manifest = path.join(installed.folder, 'package.json');
    const isCompared = Object.hasOwn(COMPARED_VERSIONS, installed.name) && fs.existsSync(manifest);
    const { version } = isCompared ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : {};
    // A linked package has its own tree, which could lead back to this one.
    const nested = fs.lstatSync(installed.folder).isDirectory() ? installedCopies(installed.folder) : [];
    return [...(isCompared ? [{ ...installed, version }] : []), ...nested];
  });
}

/**
 * @param {string} root the folder with `node_modules`
 * @returns {string[]} one line for each installed copy in another version, and for each package that is missing
 */
function versionProblems(root) {
  const copies = installedCopies(root);
  const others = copies
    .filter(({ name, version }) => !COMPARED_VERSIONS[name].includes(version))
    .map(
      ({ name, folder, version }) =>
        `${path.relative(root, folder)} is ${version}; compared: ${COMPARED_VERSIONS[name].join(', ')}`,
    );
  const missing = Object.keys(COMPARED_VERSIONS).filter((name) => !copies.some((copy) => copy.name === name));
  return [...others, ...missing.map((name) => `${name} is not installed`)];
}

/** @throws when the substitutes would be used with packages with which they were not compared */
function requireComparedVersions(root) {
  const problems = versionProblems(root);
  if (problems.length === 0) return;
  throw new Error(
    [
      'The modules in webpack/substitutes have not been compared with the installed packages:',
      ...problems.map((problem) => `  ${problem}`),
      'Run "npm ci" to install the compared versions. To use the new ones, run "npx jest --selectProjects originals"',
      'and "npm run stories:compare -- HEAD", then change the versions in webpack/comparedVersions.cjs.',
    ].join('\n'),
  );
}

module.exports = { COMPARED_VERSIONS, requireComparedVersions, versionProblems };
