import type * as Flex from '@twilio/flex-ui';
import { FlexPlugin } from '@twilio/flex-plugin';
import React from 'react';
import { useSelector } from 'react-redux';

const SelectedTask: React.FC = () => {
  const sid = useSelector((state: Flex.FlexState) => state.flex.view.selectedTaskSid);
  return <p data-empty-panel={sid}>No more than this</p>;
};

/** A side panel with only one line, which shows which task is selected. It gives the minimum cost of a panel. */
export default class EmptyPanelPlugin extends FlexPlugin {
  constructor() {
    super('EmptyPanelPlugin');
  }

  /** Flex calls this before it renders its first view. */
  init({ MainContainer, SidePanel }: typeof Flex): void {
    MainContainer.Content.add(
      <SidePanel key="empty-panel" displayName="EmptyPanel" childrenProps={{}}>
        <SelectedTask />
      </SidePanel>,
      { align: 'end' },
    );
  }
}
