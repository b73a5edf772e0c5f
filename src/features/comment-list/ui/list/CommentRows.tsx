import { css, styled } from '@twilio-paste/styling-library';
import React, { useCallback, useLayoutEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import type { CommentGroups } from '../../../../shared/data/CommentListState';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useRowWindow } from '../virtual-list/useRowWindow';
import { CommentRow } from './CommentRow';
import { nextIndex, NAVIGATION_KEYS } from './nextIndex';
import { useGroupedRows } from './useGroupedRows';
import { useRovingFocus, type FocusTarget } from './useRovingFocus';

/** Wider than its place by the margin of a row, so that the texts are in line with those above and below the list. */
const List = styled.ul(
  css({
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    marginX: 'spaceNegative30',
    marginY: 'space0',
    padding: 'space0',
  }),
);

export interface CommentRowsProps {
  /** Must be the same array as long as the comments are the same. */
  comments: readonly AssessmentComment[];
  /** How many comments the list has, of which `comments` may be the first ones. */
  count?: number;
  /** Absent for a list that is not grouped by conversation. */
  groups?: CommentGroups | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** The comment that gets the focus. */
  focusTarget: FocusTarget | null;
}

/** The words of a heading change only with the day, so a row with a heading does not render every minute. */
const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** A list of comments. For a long list only the rows near the visible part are in the page. */
export const CommentRows: React.FC<CommentRowsProps> = (props) => {
  const { comments, count = comments.length, groups, now, focusTarget } = props;
  const texts = useTexts();
  const { focusedKey, focusedIndex, tabStop, target, moveTo, onFocus, onLeave } = useRovingFocus(comments);
  const pinnedKeys = [focusedKey, tabStop, focusTarget?.key, target?.key].flatMap((key) => key ?? []);
  const today = startOfDay(now);
  const { listRef, rows, spaceBelowPx } = useRowWindow(comments, pinnedKeys);
  const { expanded, onExpandedChange } = useExpanded();
  const groupedRow = useGroupedRows(comments, groups, now);

  const focusRow = (wanted: FocusTarget | null): void => {
    const child = rows.findIndex(({ index }) => comments[index]?.key === wanted?.key);
    const row = listRef.current?.children[child];
    if (wanted && row instanceof HTMLElement) row.focus();
  };
  // Runs once for each request, not again when the rows change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusRow(focusTarget), [focusTarget]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusRow(target), [target]);
  const moveFocus = (event: React.KeyboardEvent): void => {
    const to = nextIndex(event, focusedIndex, comments.length);
    if (to < 0) return;
    event.preventDefault();
    moveTo(to);
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
        if (!keepsFocus) onLeave();
      }}
    >
      {rows.flatMap(({ index, spaceAbovePx }) => {
        const comment = comments[index];
        if (!comment) return [];
        const grouped = groupedRow(index);
        return (
          <CommentRow
            key={comment.key}
            comment={comment}
            index={index}
            count={count}
            spaceAbovePx={spaceAbovePx}
            {...grouped}
            headingNow={grouped.startOf ? today : 0}
            when={comment.createdAt === null ? '' : texts.when(comment.createdAt, now)}
            isExpanded={expanded.get(comment.key) ?? null}
            onExpandedChange={onExpandedChange}
            isTabStop={comment.key === tabStop}
            hasFocus={comment.key === focusedKey}
            onFocus={onFocus}
          />
        );
      })}
    </List>
  );
};

const isWithin = (list: Element, target: EventTarget | null): boolean =>
  target instanceof Node && list.contains(target);

/** Which long texts the user has expanded or collapsed, also after their row has left the page and returned. */
function useExpanded() {
  const [expanded, setExpanded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const onExpandedChange = useCallback(
    (key: string, isExpanded: boolean) => setExpanded((before) => new Map(before).set(key, isExpanded)),
    [],
  );
  return { expanded, onExpandedChange };
}
