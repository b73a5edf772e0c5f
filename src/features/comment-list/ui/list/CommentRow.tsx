import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { useId } from '../../../../paste/useId';
import type { CommentGroup } from '../../../../shared/data/CommentListState';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';
import { ConversationHeading } from '../../../conversation/ui/ConversationHeading';
import { useNewMark } from '../../../new-feedback/ui/useNewMark';
import { CommentCard, namedBy } from '../card/CommentCard';
import { RowControlsContext } from '../card/RowControls';
import { commandOf, useCommentCommands } from '../card/useCommentCommands';
import { ListDivider, type DividerKind } from './ListDivider';

const Row = styled.li(
  css({
    borderBottomColor: 'colorBorderWeaker',
    borderBottomStyle: 'solid',
    borderBottomWidth: 'borderWidth10',
    outline: 'none',
    '& > article:hover, &:focus-within > article': { backgroundColor: 'colorBackground' },
    '&:focus-visible > article': { ...FOCUS_RING, borderRadius: 'borderRadius20' },
  }),
);

export interface CommentRowProps {
  comment: AssessmentComment;
  index: number;
  count: number;
  /** The empty height above the row, in place of rows that are not in the page. */
  spaceAbovePx: number;
  divider: DividerKind | null;
  /** The group that starts with this row, if the list has headings. */
  startOf: CommentGroup | null;
  /** The conversation in words; null if the list has no headings. */
  conversation: string | null;
  /** Milliseconds since 1970; a prop only of rows with a heading, so that other rows do not render at each tick. */
  headingNow: number;
  /** The time it was written, in words; a prop, so that a row renders again only when the words change. */
  when: string;
  /** As the user chose; null if the user has not. */
  isExpanded: boolean | null;
  onExpandedChange: (commentKey: string, isExpanded: boolean) => void;
  /** Whether Tab from outside of the list goes to this row. */
  isTabStop: boolean;
  /** Whether the focus is on the row or in it. */
  hasFocus: boolean;
  onFocus: (commentKey: string) => void;
}

/** One row of a list: a comment, below the heading of its conversation if it is the first one of it. */
export const CommentRow: React.FC<CommentRowProps> = React.memo((props) => {
  const { comment, index, count, spaceAbovePx, divider, startOf, isTabStop, hasFocus } = props;
  const ids = {
    tone: useId(),
    category: useId(),
    isNew: useId(),
    time: useId(),
    conversation: useId(),
    text: useId(),
  };
  const mark = useNewMark(comment);
  const commands = useCommentCommands(comment, mark);
  const controlTabIndex = hasFocus ? 0 : -1;
  const handleKey = (event: React.KeyboardEvent<HTMLElement>): void => {
    const command = commandOf(event, commands.items);
    if (command) {
      event.preventDefault();
      command.onSelect();
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('button')?.focus();
    }
  };
  const keys = commands.items.flatMap(({ shortcut }) => shortcut ?? []).join(' ');
  return (
    <Row
      tabIndex={isTabStop ? 0 : -1}
      aria-labelledby={namedBy(ids)}
      aria-describedby={ids.text}
      aria-keyshortcuts={keys || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={spaceAbovePx > 0 ? { marginTop: spaceAbovePx } : undefined}
      onFocus={() => props.onFocus(comment.key)}
      onKeyDown={handleKey}
    >
      {divider && <ListDivider kind={divider} />}
      {startOf && <ConversationHeading group={startOf} now={props.headingNow} tabIndex={controlTabIndex} />}
      <RowControlsContext.Provider value={controlTabIndex}>
        <CommentCard
          ids={ids}
          comment={comment}
          when={props.when}
          conversation={props.conversation}
          mark={mark}
          commands={commands}
          isExpanded={props.isExpanded}
          onExpandedChange={props.onExpandedChange}
        />
      </RowControlsContext.Provider>
    </Row>
  );
});
CommentRow.displayName = 'CommentRow';
