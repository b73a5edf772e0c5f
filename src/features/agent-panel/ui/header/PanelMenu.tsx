import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useEffect, useState } from 'react';
import type { CommentListState } from '../../../../shared/data/CommentListState';
import type { NewFeedback } from '../../../new-feedback/data/useVisit';
import type { StringKey } from '../../../../strings/en-US';
import { MenuButton } from '../../../../paste/menu/Menu';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface PanelMenuProps {
  lists: readonly CommentListState[];
  /** Milliseconds since 1970. */
  now: number;
  newFeedback: NewFeedback;
  /** Null where there is no overview to show. */
  overview: { isShown: boolean; toggle: () => void } | null;
}

/** What the panel offers beside reading: how old it is, refresh, mark as seen, the overview. */
export const PanelMenu: React.FC<PanelMenuProps> = ({ lists, now, newFeedback, overview }) => {
  const texts = useTexts();
  const times = lists.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  const updatedAt = times.length > 0 ? Math.min(...times) : null;
  const isRefreshing = lists.some(({ refreshing }) => refreshing);
  const { words, announce } = usePressAnnouncement(updatedAt);
  const items = [
    {
      key: 'refresh',
      label: texts.text(isRefreshing ? 'AssessmentCommentsRefreshing' : 'AssessmentCommentsRefresh'),
      isDisabled: isRefreshing,
      onSelect: () => {
        announce('AssessmentCommentsUpdated');
        lists.forEach(({ refresh }) => refresh());
      },
    },
    ...(newFeedback.isAnyNew
      ? [
          {
            key: 'seen',
            label: texts.text('AssessmentCommentsMarkAllSeen'),
            onSelect: () => {
              announce('AssessmentCommentsAllSeen');
              newFeedback.markAllSeen();
            },
          },
        ]
      : []),
    ...(overview
      ? [
          {
            key: 'overview',
            label: texts.text(
              overview.isShown ? 'AssessmentCommentsChartHide' : 'AssessmentCommentsChartShow',
            ),
            onSelect: overview.toggle,
          },
        ]
      : []),
  ];
  return (
    <>
      <MenuButton
        label={texts.text('AssessmentCommentsPanelMenu')}
        size="large"
        items={items}
        note={
          updatedAt === null
            ? undefined
            : texts.text('AssessmentCommentsUpdatedAgo', {
                ago: texts.ago(updatedAt, Math.max(now, updatedAt)),
              })
        }
      />
      <ScreenReaderOnly>
        <span role="status">{words}</span>
      </ScreenReaderOnly>
    </>
  );
};

/** What a press has done, once it is done: a refresh when newer content is there. Automatic refreshes say nothing. */
function usePressAnnouncement(updatedAt: number | null) {
  const texts = useTexts();
  const [pressed, setPressed] = useState<{ key: StringKey; updatedAt: number | null } | null>(null);
  const [words, setWords] = useState('');
  const isDone =
    pressed !== null && (pressed.key !== 'AssessmentCommentsUpdated' || updatedAt !== pressed.updatedAt);
  useEffect(() => setWords(isDone && pressed ? texts.text(pressed.key) : ''), [isDone, pressed, texts]);
  return { words, announce: (key: StringKey) => setPressed({ key, updatedAt }) };
}
