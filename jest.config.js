// Serves plain `jest` (no argument: every suite) and `twilio flex:plugins:test`, which passes its own
// configuration and only knows the plugin's sources.
const common = {
  preset: '@twilio/flex-plugin-test',
  rootDir: __dirname,
  watchPlugins: [],
};

/** Jest reads CommonJS only; the plugin takes single icons from the build that webpack can shake. */
const ICONS = { '^@twilio-paste/icons/esm/(.*)$': '@twilio-paste/icons/cjs/$1' };

module.exports = (builderConfig) => {
  const plugin = {
    ...common,
    ...builderConfig,
    testEnvironment: 'jsdom',
    watchPlugins: [],
    moduleNameMapper: { ...builderConfig?.moduleNameMapper, ...ICONS },
  };
  if (builderConfig) return plugin;
  return {
    // The machine can be slow and shared: tests wait for conditions, so a long limit costs nothing when all is well.
    testTimeout: 60_000,
    projects: [
      { ...plugin, displayName: 'plugin' },
      {
        ...common,
        displayName: 'emulator',
        roots: ['<rootDir>/emulator', '<rootDir>/scripts'],
        testMatch: ['**/*.test.ts'],
        testEnvironment: 'node',
        setupFiles: [],
        setupFilesAfterEnv: [],
      },
    ],
  };
};
