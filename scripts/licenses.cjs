const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

/** Licenses that only require attribution. */
const ACCEPTED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** @typedef {{ name: string, licenseId?: string, licenseText?: string }} Licensed */

/**
 * @param {string} directory
 * @returns {Licensed & { dependencies: Record<string, string> }}
 */
function readPackage(directory) {
  /** @type {{ name: string, license: string, dependencies?: Record<string, string> }} */
  const {
    name,
    license,
    dependencies = {},
  } = JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const file = fs.readdirSync(directory).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  const licenseText = file ? fs.readFileSync(path.join(directory, file), 'utf8') : '';
  return { name, licenseId: license, licenseText, dependencies };
}

/** Types contain no code, a package's own build tools do not ship, and webpack finds Paste's other packages itself. */
const NOT_BUNDLED = /^@types\/|babel-plugin|^@twilio-paste\//;

/**
 * The folder in which a package in `from` finds another package. Undefined if it is not installed.
 * @param {string} name
 * @param {string} from
 */
function folderOf(name, from) {
  const places = createRequire(path.join(from, 'package.json')).resolve.paths(name) ?? [];
  return places
    .map((place) => path.join(place, name))
    .find((each) => fs.existsSync(path.join(each, 'package.json')));
}

/**
 * Adds the packages inside a package's own build: Paste's packages are built with their dependencies, so webpack cannot
 * tell whose code it is.
 * @param {string} directory
 * @param {Map<string, Licensed>} found
 */
function addBundledDependencies(directory, found) {
  for (const name of Object.keys(readPackage(directory).dependencies)) {
    const folder = NOT_BUNDLED.test(name) || found.has(name) ? undefined : folderOf(name, directory);
    if (folder === undefined) continue;
    found.set(name, readPackage(folder));
    addBundledDependencies(folder, found);
  }
}

/**
 * Renders the file with the licenses of everything that ships.
 * @param {readonly (Licensed & { directory: string })[]} modules what license-webpack-plugin has found in the bundle
 * @returns {string}
 * @throws if a license requires more than attribution
 */
function renderLicenses(modules) {
  /** @type {Map<string, Licensed>} */
  const found = new Map(modules.map((module) => [module.name, module]));
  for (const { name, directory } of modules) {
    if (name.startsWith('@twilio-paste/')) addBundledDependencies(directory, found);
  }
  const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
  const refused = all.filter(({ licenseId }) => !ACCEPTED.includes(licenseId ?? ''));
  if (refused.length > 0) {
    throw new Error(
      `Licenses to check: ${refused.map(({ name, licenseId }) => `${name} (${licenseId})`).join(', ')}`,
    );
  }
  return all
    .map(
      ({ name, licenseId, licenseText }) =>
        `${name}\n${licenseId}\n\n${(licenseText || 'Its package holds no text of it.').trim()}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`);
}

module.exports = { packageIn: readPackage, renderLicenses };
