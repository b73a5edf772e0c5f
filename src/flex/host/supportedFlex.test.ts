import { OLDEST_FLEX, unsupportedFlexReason } from './supportedFlex';

const oldest = `${OLDEST_FLEX.major}.${OLDEST_FLEX.minor}.0`;

it.each([oldest, '2.12.0', '2.17.1', '2.99.0', '2.100.3', '2.18.0-beta.1', `${oldest}-alpha.9`])(
  'runs in Flex UI %s',
  (version) => {
    expect(unsupportedFlexReason(version)).toBeNull();
  },
);

it.each(['1.34.6', '0.16.1', '3.0.0', '3.0.0-alpha.1', '10.2.0', '22.0.0'])(
  'does not run in Flex UI %s, and says which versions it supports',
  (version) => {
    expect(unsupportedFlexReason(version)).toBe(
      `is off, because this is Flex UI ${version}; it supports ${OLDEST_FLEX.major}.${OLDEST_FLEX.minor} and later versions of 2`,
    );
  },
);

it.each([undefined, null, '', 'canary', {}])('runs when the version is unreadable: %p', (version) => {
  expect(unsupportedFlexReason(version)).toBeNull();
});
