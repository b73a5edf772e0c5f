/** The package declares only the tokens of the light theme; those of the dark theme have the same names. */
declare module '@twilio-paste/design-tokens/dist/themes/dark/tokens.es6' {
  export * from '@twilio-paste/design-tokens';
}
