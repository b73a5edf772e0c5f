// Serves plain `jest` (no argument: every suite) and `twilio flex:plugins:test`, which passes its own
// configuration and only knows the plugin's sources.
const { SUBSTITUTES } = require('./webpack/substitutes.cjs');

const common = {
  preset: '@twilio/flex-plugin-test',
  rootDir: __dirname,
  watchPlugins: [],
};

/**
 * Jest reads CommonJS only and knows no `exports` of a package: the plugin takes single icons from the build that webpack
 * can shake, as it does the design tokens, and fast-check with its generator of random numbers are ES modules first.
 */
const COMMON_JS = {
  '^@twilio-paste/icons/esm/(.*)$': '@twilio-paste/icons/cjs/$1',
  '^(@twilio-paste/design-tokens/.*/tokens)[.]es6$': '$1.common',
  '^fast-check$': 'fast-check/lib/cjs/fast-check.js',
  '^pure-rand/(.*)$': 'pure-rand/lib/$1.js',
  '^@peculiar/utils/(.*)$': '@peculiar/utils/build/cjs/$1',
};

/** What webpack replaces in the bundle is replaced in the unit tests too. */
const SHIPPED = Object.fromEntries(
  Object.entries(SUBSTITUTES).map(([name, substitute]) => [`^${name}$`, substitute]),
);

/** Tests that need the original packages: those that compare with them, and the one that loads the real Flex UI. */
const WITH_ORIGINALS = /([.]original|\/flexContract)[.]test[.]tsx?$/.source;

/** `npm run check:flex` has another Flex UI loaded; its first versions ask for React by names that only browsers know. */
const OTHER_FLEX = process.env.FLEX_UI_MODULE && {
  '^@twilio/flex-ui$': process.env.FLEX_UI_MODULE,
  '^React$': 'react',
  '^ReactDOM$': 'react-dom',
};

/** @param {{ moduleNameMapper?: Record<string, string> }} [builderConfig] */
module.exports = (builderConfig) => {
  const plugin = {
    ...common,
    ...builderConfig,
    testEnvironment: 'jsdom',
    watchPlugins: [],
    moduleNameMapper: { ...builderConfig?.moduleNameMapper, ...COMMON_JS, ...OTHER_FLEX },
  };
  if (builderConfig) return plugin;
  return {
    // The machine can be slow and shared: tests wait for conditions, so a long limit costs nothing when all is well.
    testTimeout: 60_000,
    projects: [
      {
        ...plugin,
        displayName: 'plugin',
        moduleNameMapper: { ...plugin.moduleNameMapper, ...SHIPPED },
        roots: ['<rootDir>/src'],
        testMatch: ['**/*.test.{ts,tsx}'],
        testPathIgnorePatterns: [WITH_ORIGINALS, '/node_modules/'],
      },
      {
        ...plugin,
        displayName: 'originals',
        roots: ['<rootDir>/src', '<rootDir>/webpack'],
        testMatch: ['**/*.original.test.{ts,tsx}', '**/flexContract.test.ts'],
      },
      {
        ...common,
        displayName: 'emulator',
        moduleNameMapper: COMMON_JS,
        roots: ['<rootDir>/emulator', '<rootDir>/scripts', '<rootDir>/serverless/src', '<rootDir>/bench'],
        testMatch: ['**/*.test.ts'],
        testEnvironment: 'node',
        setupFiles: [],
        setupFilesAfterEnv: [],
      },
    ],
  };
};
