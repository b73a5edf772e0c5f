import { ArrowForwardIcon } from '@twilio-paste/icons/esm/ArrowForwardIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext, useRef } from 'react';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { FOCUS_RING } from '../../../shared/ui/focusRing';
import { useHoverOrFocus } from '../../../shared/useHoverOrFocus';
import { SearchHits } from '../../../shared/ui/SearchHits';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { ConversationLine } from '../data/ConversationLine';
import { ChannelIcon } from './ChannelIcon';
import { ConversationLinesContext, type ConversationLines } from './ConversationLinesContext';
import { conversationWords, type ConversationWords } from './conversationWords';
import { useRested } from './useRested';

export interface ConversationHeadingProps {
  group: CommentGroup;
  /** Milliseconds since 1970. */
  now: number;
  /** Of the button, if the heading is one. */
  tabIndex: number;
}

/** One line that never changes its height: nothing below moves when more becomes known. */
const Heading = styled.h4(
  css({
    boxSizing: 'content-box',
    color: 'colorText',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightNormal',
    height: 'sizeIcon40',
    lineHeight: 'lineHeight40',
    margin: 'space0',
    paddingBottom: 'space10',
    paddingTop: 'space30',
    paddingX: 'space30',
    position: 'relative',
  }),
);

const LINE = {
  alignItems: 'center',
  columnGap: 'space20',
  display: 'flex',
  maxWidth: '100%',
  minWidth: '0',
  whiteSpace: 'nowrap',
} as const;

const Line = styled.span(css(LINE));

const LineButton = styled.button(
  css({
    ...LINE,
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'inherit',
    cursor: 'pointer',
    font: 'inherit',
    height: 'sizeIcon40',
    margin: 'space0',
    outline: 'none',
    padding: 'space0',
    textAlign: 'start',
    width: '100%',
    '&:hover': { color: 'colorTextLink', textDecoration: 'underline' },
    '&:focus-visible': FOCUS_RING,
  }),
);

/** All of a heading that is cut off. Touches the heading, so that the pointer can move onto it. */
const Hint = styled.span(
  css({
    backgroundColor: 'colorBackgroundBody',
    borderColor: 'colorBorderWeak',
    borderRadius: 'borderRadius20',
    borderStyle: 'solid',
    borderWidth: 'borderWidth10',
    boxShadow: 'shadow',
    fontSize: 'fontSize20',
    insetInline: '8px',
    lineHeight: 'lineHeight20',
    overflowWrap: 'anywhere',
    paddingX: 'space30',
    paddingY: 'space20',
    position: 'absolute',
    top: '100%',
    zIndex: 'zIndex10',
  }),
);

const Icon = styled.span(css({ display: 'inline-flex', flexShrink: 0 }));

const CUT = { overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** The title tells conversations apart, so it keeps most of the line. What stands beside it is cut off first. */
const Title = styled.span(
  css({
    ...CUT,
    flex: '0 1 auto',
    fontWeight: 'fontWeightSemibold',
    maxWidth: '100%',
    minWidth: '0',
    '&[data-beside="details"]': { maxWidth: '72%' },
    '&[data-beside="scores"]': { maxWidth: '50%' },
  }),
);
const Details = styled.span(
  css({ ...CUT, color: 'colorTextWeak', flex: '0 9 auto', fontSize: 'fontSize20', minWidth: '0' }),
);
const Scores = styled.span(
  css({ ...CUT, flex: '0 0 auto', fontSize: 'fontSize20', marginInlineStart: 'auto', maxWidth: '45%' }),
);

/** The conversation that the comments below are about. If the agent has its task, it is a button that selects the task. */
export const ConversationHeading: React.FC<ConversationHeadingProps> = (props) => {
  const lines = useContext(ConversationLinesContext);
  return lines && <HeadingOf {...props} lines={lines} />;
};

const HeadingOf: React.FC<ConversationHeadingProps & { lines: ConversationLines }> = (props) => {
  const { group, now, tabIndex, lines } = props;
  const texts = useTexts();
  const ref = useRef<HTMLHeadingElement>(null);
  useRested(ref, group.key, () => lines.onRested(group));
  const line = lines.lineOf(group);
  const words = conversationWords(line, texts, now);
  const { task } = line;
  const { selectTask } = lines;
  const { isShown, hintProps } = useHoverOrFocus();
  return (
    <Heading ref={ref} {...hintProps}>
      {task && selectTask ? (
        <LineButton type="button" tabIndex={tabIndex} onClick={() => selectTask(task.reservationSid)}>
          <Parts task={task} words={words} />
          <Icon>
            <ArrowForwardIcon decorative size="sizeIcon10" color="colorTextIcon" />
          </Icon>
        </LineButton>
      ) : (
        <Line>
          <Parts task={task} words={words} />
        </Line>
      )}
      {isShown && isCut(ref.current) && <Hint aria-hidden="true">{words.full}</Hint>}
    </Heading>
  );
};

/** Whether a part of the heading is wider than its place. */
const isCut = (heading: HTMLElement | null): boolean =>
  [...(heading?.querySelectorAll('[data-part]') ?? [])].some((part) => part.scrollWidth > part.clientWidth);

const SEPARATOR = ' · ';

function besideTitle({ details, scores }: ConversationWords): 'scores' | 'details' | 'nothing' {
  if (scores.length > 0) return 'scores';
  return details.length > 0 ? 'details' : 'nothing';
}

const Parts: React.FC<{ task: ConversationLine['task']; words: ConversationWords }> = ({ task, words }) => (
  <>
    {task && (
      <Icon>
        <ChannelIcon channel={task.channel} />
      </Icon>
    )}
    {/* A name may be in another direction than the texts around it. */}
    <Title data-part data-beside={besideTitle(words)} dir="auto">
      <SearchHits text={words.title} />
    </Title>
    {words.details.length > 0 && (
      <Details data-part>
        <SearchHits text={SEPARATOR + words.details.join(SEPARATOR)} />
      </Details>
    )}
    {words.scores.length > 0 && (
      <Scores data-part>
        <SearchHits text={words.scores.join(SEPARATOR)} />
      </Scores>
    )}
  </>
);
