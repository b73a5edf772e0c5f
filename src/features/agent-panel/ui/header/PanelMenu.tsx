import React from 'react';
import type { NewFeedback } from '../../../new-feedback/data/useVisit';
import { ListMenu, type ListMenuItem, type ListMenuProps } from '../../../comment-list/ui/section/ListMenu';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface PanelMenuProps extends Omit<ListMenuProps, 'items'> {
  newFeedback: NewFeedback;
  /** Null where there is no overview to show. */
  overview: { isShown: boolean; toggle: () => void } | null;
}

/** What the panel offers besides reading: its age, refresh, mark as seen, the overview. */
export const PanelMenu: React.FC<PanelMenuProps> = ({ newFeedback, overview, ...menu }) => {
  const texts = useTexts();
  const items: ListMenuItem[] = [];
  if (newFeedback.isAnyNew) {
    items.push({
      key: 'seen',
      label: texts.text('AssessmentCommentsMarkAllSeen'),
      announced: 'AssessmentCommentsAllSeen',
      onSelect: newFeedback.markAllSeen,
    });
  }
  if (overview) {
    items.push({
      key: 'overview',
      label: texts.text(overview.isShown ? 'AssessmentCommentsChartHide' : 'AssessmentCommentsChartShow'),
      onSelect: overview.toggle,
    });
  }
  return <ListMenu {...menu} items={items} />;
};
