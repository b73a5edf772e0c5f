import type * as Flex from '@twilio/flex-ui';

/** The Flex namespace that Flex hands to a plugin's `init`. */
export type FlexGlobal = typeof Flex;
