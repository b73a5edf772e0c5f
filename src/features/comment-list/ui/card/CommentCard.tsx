import React, { useContext, useRef } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { MenuButton } from '../../../../paste/menu/Menu';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { AcknowledgeLine } from '../../../acknowledgements/ui/AcknowledgeLine';
import { Review } from '../../../acknowledgements/ui/Review';
import { useFeedbackEntry } from '../../../acknowledgements/ui/useCommentFeedback';
import { ToneMark } from '../../../tones/ui/ToneMark';
import { TonesContext } from '../../../tones/ui/TonesContext';
import { NewBadge } from '../../../new-feedback/ui/NewBadge';
import type { NewMark } from '../../../new-feedback/ui/useNewMark';
import { useSeenOnScreen } from '../../../new-feedback/ui/useSeenOnScreen';
import { Article, Badges, Dot, Head, Notice, Time } from './cardStyles';
import { CategoryBadge } from './CategoryBadge';
import { CommentText } from './CommentText';
import { CommentTime } from './CommentTime';
import { useControlTabIndex } from './RowControls';
import { SmallPrint } from './SmallPrint';
import type { CommentCommands } from './useCommentCommands';

/**
 * The ids of the parts of a comment. Its name is made of them: no text of Insights becomes an attribute. A badge that is a
 * button has another name than what it shows, so the name is made of what is in the button.
 */
export interface CardIds {
  tone: string;
  category: string;
  isNew: string;
  time: string;
  conversation: string;
  text: string;
}

/** What distinguishes a comment from others: its tone, its category, whether it is new, its time and its conversation. */
export const namedBy = ({ tone, category, isNew, time, conversation }: CardIds): string =>
  [tone, category, isNew, time, conversation].join(' ');

export interface CommentCardProps {
  ids: CardIds;
  comment: AssessmentComment;
  /** The time it was written, in words. */
  when: string;
  /** The conversation it is about, in words; null if the list names no conversations. */
  conversation: string | null;
  mark: Pick<NewMark, 'isNew' | 'isUnseen'>;
  commands: CommentCommands;
  /** Whether a long text is shown in full, as the user chose; null if the user has not. */
  isExpanded: boolean | null;
  onExpandedChange: (commentKey: string, isExpanded: boolean) => void;
}

/** One assessment comment. */
export const CommentCard: React.FC<CommentCardProps> = (props) => {
  const { ids, comment, when, conversation, mark, commands, isExpanded, onExpandedChange } = props;
  const texts = useTexts();
  const articleRef = useRef<HTMLElement>(null);
  const tabIndex = useControlTabIndex();
  const tone = useContext(TonesContext).toneOf(comment.category);
  useSeenOnScreen(articleRef, comment, mark.isUnseen);
  const entry = useFeedbackEntry(comment);
  const feedbackProps = { comment, entry, describedBy: namedBy(ids), tabIndex };
  return (
    <Article ref={articleRef} aria-labelledby={namedBy(ids)}>
      {mark.isNew && <Dot aria-hidden="true" />}
      <Head>
        <Badges>
          {tone && <ToneMark id={ids.tone} tone={tone} />}
          <CategoryBadge nameId={ids.category} category={comment.category} />
          {mark.isNew !== null && (
            <span id={ids.isNew}>
              <NewBadge isNew={mark.isNew} />
            </span>
          )}
        </Badges>
        <Time id={ids.time}>
          <CommentTime createdAt={comment.createdAt} when={when} />
        </Time>
        {commands.items.length > 0 && (
          <MenuButton
            label={texts.text('AssessmentCommentsActions')}
            describedBy={namedBy(ids)}
            size="small"
            items={commands.items}
            tabIndex={tabIndex}
          />
        )}
      </Head>
      <CommentText
        id={ids.text}
        text={comment.text}
        describedBy={namedBy(ids)}
        isExpanded={isExpanded}
        onExpandedChange={(expanded) => onExpandedChange(comment.key, expanded)}
      />
      <AcknowledgeLine {...feedbackProps}>
        <SmallPrint comment={comment} />
      </AcknowledgeLine>
      <Review {...feedbackProps} />
      {conversation !== null && (
        <span id={ids.conversation} hidden>
          {conversation}
        </span>
      )}
      {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
      <span aria-live="polite">{commands.notice !== '' && <Notice>{commands.notice}</Notice>}</span>
    </Article>
  );
};
