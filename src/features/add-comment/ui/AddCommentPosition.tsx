import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { DraftProblems } from '../data/AddCommentState';
import { HelpText } from '../../../paste/HelpText';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useTexts } from '../../../shared/ui/TextsContext';

const ID = 'assessment-comments-add-position';
const NOTE_ID = `${ID}-note`;
/** Room for "12:34:56". */
const FIELD_WIDTH = '6rem';

export interface AddCommentPositionProps {
  /** The text as typed, in the form `mm:ss`. */
  position: string;
  problem: DraftProblems['position'];
  onChange: (position: string) => void;
}

/** The field for the position in the recording that a new comment is about. */
export const AddCommentPosition: React.FC<AddCommentPositionProps> = ({ position, problem, onChange }) => {
  const texts = useTexts();
  return (
    <Box>
      <Label htmlFor={ID}>{texts.text('AssessmentCommentsAddPosition')}</Label>
      <Box width={FIELD_WIDTH}>
        <Input
          id={ID}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={position}
          hasError={problem !== undefined}
          aria-describedby={NOTE_ID}
          onChange={(event) => onChange(event.target.value)}
        />
      </Box>
    </Box>
  );
};

export interface PositionHelpProps {
  problem: DraftProblems['position'];
  /** The position, if the plugin has estimated it; otherwise null. */
  estimate: string | null;
}

/** What to type as a position, or what is wrong with it. In a line of its own, because the field shares its line. */
export const PositionHelp: React.FC<PositionHelpProps> = ({ problem, estimate }) => {
  const texts = useTexts();
  const help =
    estimate === null
      ? texts.text('AssessmentCommentsAddPositionHelp')
      : texts.text('AssessmentCommentsAddPositionEstimate', { position: estimate });
  return (
    <HelpText id={NOTE_ID} isError={problem !== undefined}>
      {problem ? texts.text('AssessmentCommentsAddPositionUnreadable') : help}
    </HelpText>
  );
};
