// Serves plain `jest` (no argument: every suite) and `twilio flex:plugins:test`, which passes its own
// configuration and only knows the plugin's sources.
const common = {
  preset: '@twilio/flex-plugin-test',
  rootDir: __dirname,
  watchPlugins: [],
};

/**
 * Jest reads CommonJS only and knows no `exports` of a package: the plugin takes single icons from the build that webpack
 * can shake, and fast-check with its generator of random numbers are ES modules first.
 */
const COMMON_JS = {
  '^@twilio-paste/icons/esm/(.*)$': '@twilio-paste/icons/cjs/$1',
  '^fast-check$': 'fast-check/lib/cjs/fast-check.js',
  '^pure-rand/(.*)$': 'pure-rand/lib/$1.js',
  '^@peculiar/utils/(.*)$': '@peculiar/utils/build/cjs/$1',
};

module.exports = (builderConfig) => {
  const plugin = {
    ...common,
    ...builderConfig,
    testEnvironment: 'jsdom',
    watchPlugins: [],
    moduleNameMapper: { ...builderConfig?.moduleNameMapper, ...COMMON_JS },
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
        moduleNameMapper: COMMON_JS,
        roots: ['<rootDir>/emulator', '<rootDir>/scripts', '<rootDir>/serverless/src'],
        testMatch: ['**/*.test.ts'],
        testEnvironment: 'node',
        setupFiles: [],
        setupFilesAfterEnv: [],
      },
    ],
  };
};
