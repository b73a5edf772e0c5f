import { css, styled } from '@twilio-paste/styling-library';
import React, { useCallback, useLayoutEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { CommentCard } from '../card/CommentCard';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useRowWindow } from '../virtual-list/useRowWindow';
import { nextIndex, NAVIGATION_KEYS } from './nextIndex';

const List = styled.ul(
  css({
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    margin: 'space0',
    padding: 'space0',
    rowGap: 'space40',
  }),
);

const Row = styled.li(
  css({
    borderRadius: 'borderRadius30',
    '&:focus-visible': FOCUS_RING,
  }),
);

/** The comment to focus; a new object is a new request to focus it. */
export interface FocusTarget {
  key: string;
}

export interface CommentRowsProps {
  /** Must be the same array as long as the comments are the same. */
  comments: readonly AssessmentComment[];
  /** Milliseconds since 1970. */
  now: number;
  /** The comment that gets the focus. */
  focusTarget: FocusTarget | null;
}

/** A list of comment cards. For a long list only the rows near the visible part are in the page. */
export const CommentRows: React.FC<CommentRowsProps> = ({ comments, now, focusTarget }) => {
  const texts = useTexts();
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [keyboardTarget, setKeyboardTarget] = useState<FocusTarget | null>(null);
  const pinnedKeys = [focusedKey, focusTarget?.key, keyboardTarget?.key].flatMap((key) => key ?? []);
  const { listRef, rows, spaceBelowPx } = useRowWindow(comments, pinnedKeys);
  const { expandedKeys, onExpandedChange } = useExpandedKeys();

  const focusRow = (target: FocusTarget | null): void => {
    const child = rows.findIndex(({ index }) => comments[index]?.key === target?.key);
    const row = listRef.current?.children[child];
    if (target && row instanceof HTMLElement) row.focus();
  };
  // Runs once for each request, not again when the rows change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusRow(focusTarget), [focusTarget]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusRow(keyboardTarget), [keyboardTarget]);
  const moveFocus = (event: React.KeyboardEvent): void => {
    const from = comments.findIndex(({ key }) => key === focusedKey);
    const to = comments[nextIndex(event, from, comments.length)];
    if (!to) return;
    event.preventDefault();
    setKeyboardTarget({ key: to.key });
  };

  if (comments.length === 0) return null;
  return (
    // Safari does not expose a list without markers as a list unless it has the role.
    <List
      ref={listRef}
      role="list"
      aria-keyshortcuts={NAVIGATION_KEYS}
      onKeyDown={moveFocus}
      style={spaceBelowPx > 0 ? { paddingBottom: spaceBelowPx } : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A window keeps its focused element while the user is in another window.
        const keepsFocus = [relatedTarget, document.activeElement].some((element) =>
          isWithin(currentTarget, element),
        );
        if (!keepsFocus) setFocusedKey(null);
      }}
    >
      {rows.flatMap(({ index, spaceAbovePx }) => {
        const comment = comments[index];
        if (!comment) return [];
        return (
          <Row
            key={comment.key}
            tabIndex={-1}
            aria-setsize={comments.length}
            aria-posinset={index + 1}
            style={spaceAbovePx > 0 ? { marginTop: spaceAbovePx } : undefined}
            onFocus={() => setFocusedKey(comment.key)}
          >
            <CommentCard
              comment={comment}
              when={comment.createdAt === null ? '' : texts.when(comment.createdAt, now)}
              isExpanded={expandedKeys.has(comment.key)}
              onExpandedChange={onExpandedChange}
            />
          </Row>
        );
      })}
    </List>
  );
};

const isWithin = (list: Element, target: EventTarget | null): boolean =>
  target instanceof Node && list.contains(target);

/** The comments whose text is shown in full, also after their row has left the page and returned. */
function useExpandedKeys() {
  const [expandedKeys, setExpandedKeys] = useState<ReadonlySet<string>>(new Set());
  const onExpandedChange = useCallback((key: string, isExpanded: boolean) => {
    setExpandedKeys((before) => {
      const keys = new Set(before);
      if (isExpanded) keys.add(key);
      else keys.delete(key);
      return keys;
    });
  }, []);
  return { expandedKeys, onExpandedChange };
}
