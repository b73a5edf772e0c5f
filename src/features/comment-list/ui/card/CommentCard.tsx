import { Box } from '@twilio-paste/core/box';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useContext, useRef } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { useId } from '../../../../paste/useId';
import { AudienceContext } from '../../../../shared/ui/audienceWords';
import { Card } from '../../../../shared/ui/Card';
import { CategoryBadge } from './CategoryBadge';
import { CommentActions } from './CommentActions';
import { CommentExtrasContext } from './CommentExtras';
import { CommentText } from './CommentText';
import { CommentTime } from './CommentTime';
import { NewBadge } from '../../../new-feedback/ui/NewBadge';
import { useNewMark } from '../../../new-feedback/ui/useNewMark';
import { useSeenOnScreen } from '../../../new-feedback/ui/useSeenOnScreen';
import { Reviewer } from './Reviewer';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface CommentCardProps {
  comment: AssessmentComment;
  /** The time it was written, in words; a prop, so that a card renders again only when the words change. */
  when: string;
  /** Whether a long text is shown in full. */
  isExpanded: boolean;
  onExpandedChange: (commentKey: string, isExpanded: boolean) => void;
}

/** A position in a chat has no meaning; Insights returns 0 for it. */
const hasPosition = (offsetSeconds: number | null): offsetSeconds is number =>
  offsetSeconds !== null && offsetSeconds > 0;

/** One assessment comment. */
export const CommentCard: React.FC<CommentCardProps> = React.memo((props) => {
  const { comment, when, isExpanded, onExpandedChange } = props;
  const audience = useContext(AudienceContext);
  const { category, text, offsetSeconds, createdAt } = comment;
  const headId = useId();
  const cardRef = useRef<HTMLElement>(null);
  const mark = useNewMark(comment);
  useSeenOnScreen(cardRef, comment, mark.isUnseen);
  return (
    <Card as="article" ref={cardRef}>
      <Box
        id={headId}
        display="flex"
        flexWrap="wrap"
        justifyContent="space-between"
        alignItems="center"
        columnGap="space30"
        color="colorTextWeak"
        fontSize="fontSize20"
      >
        <Box display="flex" flexWrap="wrap" alignItems="center" columnGap="space20">
          <CategoryBadge category={category} />
          {mark.isNew !== null && <NewBadge isNew={mark.isNew} />}
        </Box>
        <CommentTime createdAt={createdAt} when={when} />
      </Box>
      <CommentText
        text={text}
        describedBy={headId}
        isExpanded={isExpanded}
        onExpandedChange={(expanded) => onExpandedChange(comment.key, expanded)}
      />
      <SmallPrint>
        <Agent comment={comment} />
        <Reviewer comment={comment} />
        {hasPosition(offsetSeconds) && <Position offsetSeconds={offsetSeconds} />}
        {audience === 'supervisor' && <InReports comment={comment} />}
      </SmallPrint>
      <CommentActions comment={comment} mark={mark} describedBy={headId} />
    </Card>
  );
});
CommentCard.displayName = 'CommentCard';

const SmallPrint: React.FC = ({ children }) => (
  <Box
    display="flex"
    flexWrap="wrap"
    columnGap="space30"
    color="colorTextWeak"
    fontSize="fontSize20"
    lineHeight="lineHeight20"
    overflowWrap="anywhere"
  >
    {children}
  </Box>
);

/** Whom the comment is about. It reads the context, not the card, so that a name that becomes known renders only this. */
const Agent: React.FC<{ comment: AssessmentComment }> = ({ comment }) => {
  const texts = useTexts();
  const { agentNameOf } = useContext(CommentExtrasContext);
  return agentNameOf ? (
    <span>{texts.text('AssessmentCommentsAbout', { name: agentNameOf(comment) })}</span>
  ) : null;
};

const Position: React.FC<{ offsetSeconds: number }> = ({ offsetSeconds }) => {
  const texts = useTexts();
  const position = texts.position(offsetSeconds);
  return (
    <span>
      <span aria-hidden="true">{texts.text('AssessmentCommentsPosition', { position })}</span>
      <ScreenReaderOnly>{texts.text('AssessmentCommentsPositionSpoken', { position })}</ScreenReaderOnly>
    </span>
  );
};

/** How a comment affects the agent's statistics, if Insights returns that. */
const InReports: React.FC<{ comment: AssessmentComment }> = ({ comment: { weight, countsInReports } }) => {
  const texts = useTexts();
  return (
    <>
      {weight !== null && (
        <span>{texts.text('AssessmentCommentsWeight', { weight: texts.number(weight) })}</span>
      )}
      {countsInReports !== null && (
        <span>
          {texts.text(countsInReports ? 'AssessmentCommentsInReports' : 'AssessmentCommentsNotInReports')}
        </span>
      )}
    </>
  );
};
