import type * as Flex from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import React from 'react';
import { DemoNotice } from './DemoNotice';

/** As much as the plugin does that Twilio's own template makes: one notice above the task list. */
export default class DemoPlugin extends FlexPlugin {
  constructor() {
    super('DemoPlugin');
  }

  /** Called by Flex before its first view is drawn. */
  init(flex: typeof Flex): void {
    flex.AgentDesktopView.Panel1.Content.add(<DemoNotice key="demo-notice" />, { sortOrder: -1 });
  }
}
