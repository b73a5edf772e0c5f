import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { HelpText } from '../../../paste/HelpText';
import { Label } from '../../../paste/Label';
import { Option, Select } from '../../../paste/Select';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { StringKey } from '../../../strings/en-US';
import type { TaskParts } from '../data/useTaskParts';

const ID = 'assessment-comments-part';
const NOTE_ID = `${ID}-note`;

const NOTES: Record<TaskParts['status'], StringKey | null> = {
  ready: null,
  loading: 'AssessmentCommentsPartLoading',
  failed: 'AssessmentCommentsPartFailed',
  noAgent: 'AssessmentCommentsPartNoAgent',
};

/** Whose part of a transferred conversation a new comment is about. */
export const PartChoice: React.FC<{ choice: TaskParts }> = ({ choice }) => {
  const { parts, chosenId, choose, isLocked, status, retry } = choice;
  const texts = useTexts();
  const note = NOTES[status];
  const isProblem = status === 'failed' || status === 'noAgent';
  return (
    <Box>
      <Label htmlFor={ID}>{texts.text('AssessmentCommentsPart')}</Label>
      <Select
        id={ID}
        value={chosenId}
        disabled={isLocked}
        hasError={isProblem}
        aria-busy={status === 'loading'}
        aria-describedby={note ? NOTE_ID : undefined}
        onChange={(event) => choose(event.target.value)}
      >
        {parts.map(({ segmentId, agentName }, index) => (
          <Option key={segmentId} value={segmentId}>
            {texts.text('AssessmentCommentsPartOf', {
              number: texts.number(index + 1),
              name: agentName ?? texts.text('AssessmentCommentsAgentNotNamed'),
            })}
          </Option>
        ))}
      </Select>
      <div aria-live="polite">
        {note && (
          <HelpText id={NOTE_ID} isError={isProblem}>
            {texts.text(note)}
          </HelpText>
        )}
      </div>
      {status === 'failed' && <LinkButton label={texts.text('AssessmentCommentsTryAgain')} onClick={retry} />}
    </Box>
  );
};
