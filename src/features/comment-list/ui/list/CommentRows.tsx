import { css, styled } from '@twilio-paste/styling-library';
import React, { useCallback, useLayoutEffect, useState } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { CommentCard } from '../card/CommentCard';
import type { CommentExtras } from '../card/CommentExtras';
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

/** Where reading goes on; another object is another request to go there. */
export interface FocusTarget {
  key: string;
}

export interface CommentRowsProps extends CommentExtras {
  /** The same array as long as they are the same comments. */
  comments: readonly AssessmentComment[];
  /** Milliseconds since 1970. */
  now: number;
  /** The comment that takes the focus. */
  focusTarget: FocusTarget | null;
}

/** Comments, one below the other. Of a long list only those near the part on screen are in the page. */
export const CommentRows: React.FC<CommentRowsProps> = (props) => {
  const { comments, now, focusTarget, aboutOf, onOpenConversation } = props;
  const texts = useTexts();
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [walkedTo, setWalkedTo] = useState<FocusTarget | null>(null);
  const keptKeys = [focusedKey, focusTarget?.key, walkedTo?.key].flatMap((key) => key ?? []);
  const { listRef, rows, spaceBelowPx } = useRowWindow(comments, keptKeys);
  const { unfoldedKeys, onUnfold } = useUnfolded();

  const focusOn = (wanted: FocusTarget | null): void => {
    const place = rows.findIndex(({ index }) => comments[index]?.key === wanted?.key);
    const row = listRef.current?.children[place];
    if (wanted && row instanceof HTMLElement) row.focus();
  };
  // Once for each request, not again when the rows change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusOn(focusTarget), [focusTarget]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => focusOn(walkedTo), [walkedTo]);
  const walk = (event: React.KeyboardEvent): void => {
    const from = comments.findIndex(({ key }) => key === focusedKey);
    const to = comments[nextIndex(event, from, comments.length)];
    if (!to) return;
    event.preventDefault();
    setWalkedTo({ key: to.key });
  };

  if (comments.length === 0) return null;
  return (
    // Safari takes a list without markers for none, unless it is told.
    <List
      ref={listRef}
      role="list"
      aria-keyshortcuts={NAVIGATION_KEYS}
      onKeyDown={walk}
      style={spaceBelowPx > 0 ? { paddingBottom: spaceBelowPx } : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A window that is left keeps its focus for when somebody comes back.
        const stays = [relatedTarget, document.activeElement].some((element) =>
          isWithin(currentTarget, element),
        );
        if (!stays) setFocusedKey(null);
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
              about={aboutOf?.(comment)}
              isExpanded={unfoldedKeys.has(comment.key)}
              onExpandedChange={onUnfold}
              onOpenConversation={onOpenConversation}
            />
          </Row>
        );
      })}
    </List>
  );
};

const isWithin = (list: Element, target: EventTarget | null): boolean =>
  target instanceof Node && list.contains(target);

/** Which texts are shown whole. A row that leaves the page and comes back is as it was. */
function useUnfolded() {
  const [unfoldedKeys, setUnfoldedKeys] = useState<ReadonlySet<string>>(new Set());
  const onUnfold = useCallback((key: string, isUnfolded: boolean) => {
    setUnfoldedKeys((before) => {
      const keys = new Set(before);
      if (isUnfolded) keys.add(key);
      else keys.delete(key);
      return keys;
    });
  }, []);
  return { unfoldedKeys, onUnfold };
}
