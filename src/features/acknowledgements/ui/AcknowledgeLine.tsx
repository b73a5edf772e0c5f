import { CheckboxCheckIcon } from '@twilio-paste/icons/esm/CheckboxCheckIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext } from 'react';
import type { FeedbackEntry } from '../../../insights/endpoints/feedbackEntries';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { AcknowledgeButton } from './AcknowledgeButton';
import { Announcement } from './Announcement';
import { useOwnFeedback } from './useCommentFeedback';

/** On the left, who wrote a comment; on the right, its status. High enough for a button, so that nothing moves. */
const Line = styled.div(
  css({
    alignItems: 'center',
    color: 'colorTextWeak',
    columnGap: 'space40',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 'fontSize20',
    justifyContent: 'space-between',
    lineHeight: 'lineHeight20',
    minHeight: 'sizeIcon40',
  }),
);

const Part = styled.span(
  css({
    alignItems: 'center',
    columnGap: 'space30',
    display: 'inline-flex',
    minHeight: 'sizeIcon40',
    justifyContent: 'space-between',
    '& > button': { flexShrink: 0, minHeight: 'sizeIcon40', whiteSpace: 'nowrap' },
  }),
);

export interface AcknowledgeLineProps {
  comment: AssessmentComment;
  entry: FeedbackEntry | null | undefined;
  /** The ids of what distinguishes the comment from others. */
  describedBy: string;
  tabIndex: number;
}

/**
 * The small print of a comment (`children`), with the button that acknowledges it, or that it has been. Nothing while that
 * is not known: a comment must not look as if it was not acknowledged. What an agent is told during the time to undo is
 * in place of the small print, so that no comment moves.
 */
export const AcknowledgeLine: React.FC<AcknowledgeLineProps> = (props) => {
  const { comment, entry, describedBy, tabIndex, children } = props;
  const audience = useContext(AudienceContext);
  const own = useOwnFeedback(comment, 'acknowledged');
  if (!own) return <>{children}</>;
  const status = own.current?.status;
  const acknowledgedAt = entry?.acknowledgedAt ?? null;
  // What was pressed can be undone, or tried again, even while nothing is known.
  const isPressed = status !== undefined && status.kind !== 'saved';
  const hasButton = audience === 'agent' && acknowledgedAt === null && (entry !== undefined || isPressed);
  // Undo is where the press was.
  const isWordy = status?.kind === 'waiting' || status?.kind === 'failed';
  return (
    <Line>
      {(!hasButton || status?.kind !== 'waiting') && children}
      {acknowledgedAt !== null && <Acknowledged at={acknowledgedAt} />}
      {hasButton && (
        <Part style={isWordy ? { flexGrow: 1 } : undefined}>
          <AcknowledgeButton own={own} describedBy={describedBy} tabIndex={tabIndex} />
        </Part>
      )}
      {audience === 'supervisor' && acknowledgedAt === null && entry !== undefined && <NotAcknowledged />}
      <Announcement
        status={status}
        waiting="AssessmentCommentsAcknowledgeHint"
        saved="AssessmentCommentsAcknowledged"
      />
    </Line>
  );
};

const Acknowledged: React.FC<{ at: number }> = ({ at }) => {
  const texts = useTexts();
  return (
    <Part>
      <CheckboxCheckIcon decorative size="sizeIcon10" color="colorTextIconSuccess" />
      <span>{texts.text('AssessmentCommentsAcknowledgedAt', { date: texts.date(at) })}</span>
    </Part>
  );
};

const NotAcknowledged: React.FC = () => <span>{useTexts().text('AssessmentCommentsNotAcknowledged')}</span>;
