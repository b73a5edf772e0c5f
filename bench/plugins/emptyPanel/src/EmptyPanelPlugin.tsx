import type * as Flex from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import React from 'react';
import { useSelector } from 'react-redux';

const SelectedTask: React.FC = () => {
  const sid = useSelector((state: Flex.FlexState) => state.flex.view.selectedTaskSid);
  return <p data-empty-panel={sid}>No more than this</p>;
};

/** A side panel with nothing in it but a line that knows which task is selected: what a panel costs at least. */
export default class EmptyPanelPlugin extends FlexPlugin {
  constructor() {
    super('EmptyPanelPlugin');
  }

  /** Called by Flex before its first view is drawn. */
  init({ MainContainer, SidePanel }: typeof Flex): void {
    MainContainer.Content.add(
      <SidePanel key="empty-panel" displayName="EmptyPanel" childrenProps={{}}>
        <SelectedTask />
      </SidePanel>,
      { align: 'end' },
    );
  }
}
