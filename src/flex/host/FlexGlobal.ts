import type * as Flex from '@twilio/flex-ui';

/** The Flex namespace that Flex passes to a plugin's `init`. */
export type FlexGlobal = typeof Flex;
