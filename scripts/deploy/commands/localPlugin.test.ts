import { readLocalPlugin } from './localPlugin';

/** The browser tests of deployment write versions from here on into package.json, and restore it at their end. */
const FIRST_VERSION_OF_TESTS = 90;

it('has none of the versions that tests of deployment write, which would stay if such a test was killed', () => {
  const [major] = readLocalPlugin().version.split('.').map(Number);

  expect(major).toBeLessThan(FIRST_VERSION_OF_TESTS);
});
