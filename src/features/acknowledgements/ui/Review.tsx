import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext, useRef } from 'react';
import type { FeedbackEntry, FeedbackReview } from '../../../insights/endpoints/feedbackEntries';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';
import { Button } from '../../../paste/Button';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { NoteKind } from '../data/FeedbackSend';
import { Announcement } from './Announcement';
import { NoteForm } from './NoteForm';
import { useOwnFeedback, type OwnFeedback } from './useCommentFeedback';

const Quote = styled.div(
  css({
    borderLeftColor: 'colorBorderWeak',
    borderLeftStyle: 'solid',
    borderLeftWidth: 'borderWidth20',
    color: 'colorText',
    display: 'flex',
    flexDirection: 'column',
    fontSize: 'fontSize20',
    lineHeight: 'lineHeight20',
    marginBottom: 'space20',
    paddingLeft: 'space30',
    rowGap: 'space10',
    '&[data-open="true"]': { borderLeftColor: 'colorBorderWarning' },
    '& > button': { alignSelf: 'flex-start', marginTop: 'space20' },
  }),
);

const When = styled.span(css({ color: 'colorTextWeak', fontWeight: 'fontWeightSemibold' }));
const Note = styled.p(css({ margin: 'space0', whiteSpace: 'pre-wrap' }));

export interface ReviewProps {
  comment: AssessmentComment;
  entry: FeedbackEntry | null | undefined;
  /** The ids of what distinguishes the comment from others. */
  describedBy: string;
  tabIndex: number;
}

/** What the agent asks about a comment, what a supervisor has answered, and the form for either. */
export const Review: React.FC<ReviewProps> = ({ comment, entry, describedBy, tabIndex }) => {
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const kind: NoteKind = audience === 'agent' ? 'review' : 'reviewClosed';
  const own = useOwnFeedback(comment, kind);
  const isJustOpened = useRef(false);
  const review = entry?.review ?? null;
  if (!own) return null;
  const isFormOpen = isOpen(own);
  const canClose = audience === 'supervisor' && review !== null && review.closedAt === null;
  return (
    <>
      {review && (
        <ReviewWords review={review}>
          {canClose && !isFormOpen && (
            <Button
              variant="secondary"
              size="small"
              tabIndex={tabIndex}
              aria-describedby={describedBy}
              onClick={() => {
                isJustOpened.current = true;
                own.open();
              }}
            >
              {texts.text('AssessmentCommentsReviewClose')}
            </Button>
          )}
        </ReviewWords>
      )}
      {own.current && isFormOpen && <NoteForm {...{ kind, own, isJustOpened }} current={own.current} />}
      <Announcement status={own.current?.status} saved={SAVED[kind]} />
    </>
  );
};

const SAVED = {
  review: 'AssessmentCommentsReviewAsked',
  reviewClosed: 'AssessmentCommentsReviewClosed',
} as const;

/** Whether the user is writing a text, or has one that is not saved yet. */
function isOpen({ current }: OwnFeedback): boolean {
  return current !== undefined && current.status.kind !== 'saved';
}

/** More lines than a paragraph and a short list have. */
const MAX_LINES = 12;

/** 500 line breaks must not push all other comments off the screen. */
function withFewLines(note: string): string {
  const lines = note.split('\n');
  return lines.length > MAX_LINES ? lines.map((line) => line.trim()).join(' ') : note;
}

const ReviewWords: React.FC<{ review: FeedbackReview }> = ({ review, children }) => {
  const texts = useTexts();
  const { askedAt, reason, closedAt, answer } = review;
  return (
    <Quote data-open={closedAt === null}>
      <When>{texts.text('AssessmentCommentsReviewAskedAt', { date: texts.date(askedAt) })}</When>
      <Note dir="auto">{withFewLines(reason)}</Note>
      {closedAt !== null && (
        <When>{texts.text('AssessmentCommentsReviewClosedAt', { date: texts.date(closedAt) })}</When>
      )}
      {answer !== '' && <Note dir="auto">{withFewLines(answer)}</Note>}
      {children}
    </Quote>
  );
};
