import type { runDefault } from '@twilio/flex-ui';
import { readPageSettings } from './pageSettings';

declare const Twilio: { Flex: { runDefault: typeof runDefault } };

const { dataset } = document.documentElement;
const appConfig = readPageSettings().appConfig as Parameters<typeof runDefault>[0];
Twilio.Flex.runDefault(appConfig, '#container').then(
  () => (dataset.flex = 'ready'),
  (error: unknown) => {
    dataset.flex = 'failed';
    console.error(error);
  },
);
