import { css, styled } from '@twilio-paste/styling-library';
import React, { useRef } from 'react';
import { Button } from '../../../paste/Button';
import { useId } from '../../../paste/useId';
import { Countdown } from '../../../shared/ui/form/Countdown';
import { unlessDoubleClick, useIgnoreHeldEnter } from '../../../shared/ui/form/formKeys';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import type { SendStatus } from '../data/FeedbackSend';
import { notSavedWords } from './notSavedWords';
import { useFocusRowAfter } from './focusRow';
import type { OwnFeedback } from './useCommentFeedback';

const Problem = styled.span(css({ color: 'colorTextError' }));

type Step = 'none' | 'waiting' | 'sending' | 'failed';

const LABELS: Record<Step, StringKey> = {
  none: 'AssessmentCommentsAcknowledge',
  waiting: 'AssessmentCommentsAddUndo',
  sending: 'AssessmentCommentsFeedbackSaving',
  failed: 'AssessmentCommentsTryAgain',
};

const stepOf = (status: SendStatus | undefined): Step =>
  status === undefined || status.kind === 'writing' || status.kind === 'saved' ? 'none' : status.kind;

export interface AcknowledgeButtonProps {
  own: OwnFeedback;
  /** The ids of what distinguishes the comment from others. */
  describedBy: string;
  tabIndex: number;
}

/**
 * Acknowledges a comment. One button does that, undoes it and tries it again, so that it keeps the focus; another one
 * drops what was not saved. When they are no longer needed, the focus goes to the comment.
 */
export const AcknowledgeButton: React.FC<AcknowledgeButtonProps> = ({ own, describedBy, tabIndex }) => {
  const texts = useTexts();
  const hintId = useId();
  const ref = useRef<HTMLButtonElement>(null);
  useFocusRowAfter(ref);
  const onKeyDown = useIgnoreHeldEnter();
  const status = own.current?.status;
  const step = stepOf(status);
  const hint = texts.text('AssessmentCommentsAcknowledgeHint');
  const actions: Record<Step, () => void> = {
    none: own.acknowledge,
    waiting: own.undo,
    sending: () => undefined,
    failed: own.send,
  };
  return (
    <>
      {status?.kind === 'waiting' && (
        <span>
          {hint} <Countdown id={hintId} endsAt={status.sendAt} words="AssessmentCommentsAcknowledgeWaiting" />
        </span>
      )}
      {status?.kind === 'failed' && <Problem id={hintId}>{notSavedWords(status.error, texts)}</Problem>}
      {step === 'none' && (
        <span id={hintId} hidden>
          {hint}
        </span>
      )}
      <Button
        ref={ref}
        variant="link"
        size="reset"
        tabIndex={tabIndex}
        title={step === 'none' ? hint : undefined}
        aria-disabled={step === 'sending'}
        aria-describedby={`${hintId} ${describedBy}`}
        onKeyDown={onKeyDown}
        onClick={unlessDoubleClick(actions[step])}
      >
        {texts.text(LABELS[step])}
      </Button>
      {step === 'failed' && (
        <Button
          variant="link"
          size="reset"
          tabIndex={tabIndex}
          aria-describedby={describedBy}
          onClick={() => {
            ref.current?.focus();
            own.discard();
          }}
        >
          {texts.text('AssessmentCommentsCancel')}
        </Button>
      )}
    </>
  );
};
