// Serves plain `jest` (no argument: every suite) and `twilio flex:plugins:test`, which passes its own
// configuration and only knows the plugin's sources.
const common = {
  preset: '@twilio/flex-plugin-test',
  rootDir: __dirname,
  watchPlugins: [],
};

module.exports = (builderConfig) => {
  const plugin = { ...common, ...builderConfig, testEnvironment: 'jsdom', watchPlugins: [] };
  if (builderConfig) return plugin;
  return {
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
