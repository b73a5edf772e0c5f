import './reactGlobals';
import * as Flex from '@twilio/flex-ui';

Object.assign(window, { Twilio: { Flex } });
