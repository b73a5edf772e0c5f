const path = require('node:path');

/**
 * Packages of which Paste needs little, and our modules that replace them (docs/decisions/011-bundle-size.md). Webpack
 * puts them into the bundle. Jest uses the same ones, so that the unit tests run what ships.
 */
const FILES = {
  '@emotion/is-prop-valid': 'isPropValid',
  '@twilio-paste/style-props': 'styleProps',
  '@twilio-paste/styling-library': 'stylingLibrary',
  '@twilio-paste/uid-library': 'uidLibrary',
  'hoist-non-react-statics': 'hoistNonReactStatics',
};

const FOLDER = path.join(__dirname, 'substitutes');

/** The path of the module that replaces each package, by the package's name. */
const SUBSTITUTES = Object.fromEntries(
  Object.entries(FILES).map(([name, file]) => [name, path.join(FOLDER, file)]),
);

module.exports = { FOLDER, SUBSTITUTES };
