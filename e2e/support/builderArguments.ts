/**
 * The arguments for Node that build the plugin of the current folder with the official builder. They start what
 * `flex-plugin build` starts. That command starts it through a shell without quotation marks, and so fails in a folder with a
 * space in its name (@twilio/flex-dev-utils 7.1.2, spawn.js).
 */
export const BUILDER_ARGUMENTS: readonly string[] = [
  require.resolve('@twilio/flex-plugin-scripts/dist/scripts/build'),
  '--disallow-versioning',
  '--run-script',
];
