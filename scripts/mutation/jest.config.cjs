// The unit tests of one folder, for a mutation run: MUTATED_FOLDER is the folder, relative to the project's root.
const path = require('node:path');
const config = require('../../jest.config.js')();

const plugin = 'projects' in config ? config.projects[0] : undefined;
if (!plugin) throw new Error('jest.config.js has no project for the plugin.');

module.exports = {
  ...plugin,
  rootDir: path.resolve(__dirname, '../..'),
  displayName: undefined,
  testEnvironment: path.join(__dirname, 'jsdomEnvironment.cjs'),
  testMatch: [`<rootDir>/${process.env.MUTATED_FOLDER}/**/*.test.{ts,tsx}`],
  // With a mutant, a test often waits for what never comes.
  testTimeout: 2_000,
  // Property tests try hundreds of inputs for each mutant: they would take hours.
  testPathIgnorePatterns: ['[.](property|original)[.]test[.]'],
};
