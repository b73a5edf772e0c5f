const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const { renderLicenses } = require('./scripts/licenses.cjs');
const { requireComparedVersions } = require('./webpack/comparedVersions.cjs');
const { FOLDER: SUBSTITUTES_FOLDER, SUBSTITUTES } = require('./webpack/substitutes.cjs');

/** For the browsers of `browserslist` in package.json. Nothing here asks for the name of a function or a class. */
const SHORTER = {
  compress: {
    ecma: 2019,
    hoist_funs: true,
    inline: 3,
    passes: 2,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
  },
  output: { ecma: 2019 },
  mangle: { safari10: false },
  keep_classnames: false,
  keep_fnames: false,
};

/** What the builder's Babel may take for granted of our sources, and write shorter for it. */
const ASSUMPTIONS = {
  ignoreFunctionLength: true,
  noDocumentAll: true,
  objectRestNoSymbols: true,
  pureGetters: true,
  setSpreadProperties: true,
};

/** These packages do not say that what nothing uses of them can be left out. */
const WITHOUT_SIDE_EFFECTS = { test: /node_modules\/(@styled-system|styled-system)\//, sideEffects: false };

/** Called by the official plugin builder with its own webpack configuration. */
module.exports = (config, { isProd }) => {
  requireComparedVersions(__dirname);
  for (const [name, substitute] of Object.entries(SUBSTITUTES)) {
    config.resolve.alias[`${name}$`] = substitute;
  }
  // The builder compiles and allows files in `src` only.
  const babel = config.module.rules.flatMap((rule) => rule.oneOf ?? rule).find(isBabel);
  babel.include = [babel.include, SUBSTITUTES_FOLDER].flat();
  config.resolve.plugins.find(isModuleScope).appSources.push(SUBSTITUTES_FOLDER);
  config.module.rules.push(WITHOUT_SIDE_EFFECTS);
  if (!isProd) return config;

  const [{ options: minimizer }] = config.optimization.minimizer;
  for (const [part, values] of Object.entries(SHORTER)) {
    const given = minimizer.terserOptions[part];
    minimizer.terserOptions[part] = typeof values === 'object' ? { ...given, ...values } : values;
  }
  babel.options.assumptions = ASSUMPTIONS;

  // The builder sets `devtool: hidden-source-map` and adds a second source-map plugin after it, which
  // then finds nothing left to map and overwrites the real map with an empty one.
  config.plugins = config.plugins.filter((plugin) => plugin.constructor.name !== 'SourceMapDevToolPlugin');
  config.plugins.push(
    new LicenseWebpackPlugin({
      perChunkOutput: false,
      outputFilename: 'third-party-licenses.txt',
      addBanner: false,
      renderLicenses: renderLicenses,
    }),
  );
  return config;
};

const isBabel = ({ loader = '' }) => loader.includes('babel-loader');
const isModuleScope = (plugin) => plugin.constructor.name === 'ModuleScopePlugin';
