import { checkVersion } from './checkVersion';

it.each(['newest', '1.2', '1.2.3-rc.1', 'v1.2.3', ''])('rejects "%s" before any request', (version) => {
  expect(() => checkVersion(version)).toThrow(
    `"${version}" is not a version number such as 1.2.3. Nothing was changed.`,
  );
});

it('accepts three numbers', () => {
  expect(() => checkVersion('10.20.30')).not.toThrow();
});
