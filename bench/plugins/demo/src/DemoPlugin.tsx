import type * as Flex from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import React from 'react';
import { DemoNotice } from './DemoNotice';

/** Does as much as the plugin from Twilio's own template: it adds one notice above the task list. */
export default class DemoPlugin extends FlexPlugin {
  constructor() {
    super('DemoPlugin');
  }

  /** Flex calls this before it renders its first view. */
  init(flex: typeof Flex): void {
    flex.AgentDesktopView.Panel1.Content.add(<DemoNotice key="demo-notice" />, { sortOrder: -1 });
  }
}
