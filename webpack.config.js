const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const { renderLicences } = require('./scripts/licences.cjs');

/** Called by the official plugin builder with its own webpack configuration. */
module.exports = (config, { isProd }) => {
  if (isProd) {
    // The builder sets `devtool: hidden-source-map` and adds a second source-map plugin after it, which
    // then finds nothing left to map and overwrites the real map with an empty one.
    config.plugins = config.plugins.filter((plugin) => plugin.constructor.name !== 'SourceMapDevToolPlugin');
    config.plugins.push(
      new LicenseWebpackPlugin({
        perChunkOutput: false,
        outputFilename: 'third-party-licenses.txt',
        addBanner: false,
        renderLicenses: renderLicences,
      }),
    );
  }
  return config;
};
