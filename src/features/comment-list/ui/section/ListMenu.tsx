import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useEffect, useState } from 'react';
import type { CommentListState } from '../../../../shared/data/CommentListState';
import type { StringKey } from '../../../../strings/en-US';
import { MenuButton } from '../../../../paste/menu/Menu';
import type { MenuItem } from '../../../../paste/menu/MenuPopup';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface ListMenuItem extends MenuItem {
  /** What a screen reader says after a press that changes nothing near the focus. */
  announced?: StringKey;
}

export interface ListMenuProps {
  lists: readonly CommentListState[];
  /** Milliseconds since 1970. */
  now: number;
  /** What the menu of a surface has besides refresh. */
  items: readonly ListMenuItem[];
}

/** The menu in the header of a surface: how old its lists are, refresh, and what the surface adds. */
export const ListMenu: React.FC<ListMenuProps> = ({ lists, now, items }) => {
  const texts = useTexts();
  const times = lists.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  const updatedAt = times.length > 0 ? Math.min(...times) : null;
  const isRefreshing = lists.some(({ refreshing }) => refreshing);
  const { words, announce } = usePressAnnouncement(updatedAt);
  const refresh: ListMenuItem = {
    key: 'refresh',
    label: texts.text(isRefreshing ? 'AssessmentCommentsRefreshing' : 'AssessmentCommentsRefresh'),
    isDisabled: isRefreshing,
    announced: 'AssessmentCommentsUpdated',
    onSelect: () => lists.forEach((list) => list.refresh()),
  };
  return (
    <>
      <MenuButton
        label={texts.text('AssessmentCommentsPanelMenu')}
        size="large"
        items={[refresh, ...items].map(({ announced, ...item }) => ({
          ...item,
          onSelect: () => {
            if (announced) announce(announced);
            item.onSelect();
          },
        }))}
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
