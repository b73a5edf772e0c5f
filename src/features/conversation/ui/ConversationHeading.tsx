import { ArrowForwardIcon } from '@twilio-paste/icons/esm/ArrowForwardIcon';
import React, { useContext, useRef } from 'react';
import { Button } from '../../../paste/Button';
import { useId } from '../../../paste/useId';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { useHoverOrFocus } from '../../../shared/useHoverOrFocus';
import { SearchHits } from '../../../shared/ui/SearchHits';
import { useRested } from '../../../shared/ui/useRested';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { ConversationLine } from '../data/ConversationLine';
import { ChannelIcon } from './ChannelIcon';
import { ConversationLinesContext, type ConversationLines } from './ConversationLinesContext';
import { HeadingActionContext } from './HeadingActionContext';
import { conversationWords, type ConversationWords } from './conversationWords';
import { Details, Heading, HeadingRow, Hint, Icon, Line, LineButton, Scores, Title } from './headingParts';

export interface ConversationHeadingProps {
  group: CommentGroup;
  /** Milliseconds since 1970. */
  now: number;
  /** Of the button, if the heading is one. */
  tabIndex: number;
}

/**
 * The conversation that the comments below are about, and what the surface offers for it. If the agent has its task, the
 * heading is a button that selects the task.
 */
export const ConversationHeading: React.FC<ConversationHeadingProps> = (props) => {
  const lines = useContext(ConversationLinesContext);
  const action = useContext(HeadingActionContext);
  const id = useId();
  const words = action?.wordsOf(props.group) ?? null;
  if (!lines) return null;
  if (!action || !words) return <HeadingOf {...props} lines={lines} />;
  return (
    <HeadingRow>
      <HeadingOf {...props} id={id} lines={lines} />
      <Button
        variant="link"
        size="reset"
        tabIndex={props.tabIndex}
        aria-label={words.name}
        aria-describedby={id}
        onClick={() => action.onPress(props.group)}
      >
        {words.label}
      </Button>
    </HeadingRow>
  );
};

interface HeadingOfProps extends ConversationHeadingProps {
  id?: string;
  lines: ConversationLines;
}

const HeadingOf: React.FC<HeadingOfProps> = ({ id, group, now, tabIndex, lines }) => {
  const texts = useTexts();
  const ref = useRef<HTMLHeadingElement>(null);
  useRested(ref, group.key, () => lines.onRested(group));
  const line = lines.lineOf(group);
  const words = conversationWords(line, texts, now);
  const { task } = line;
  const { selectTask } = lines;
  const { isShown, hintProps } = useHoverOrFocus();
  return (
    <Heading id={id} ref={ref} {...hintProps}>
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
