import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { DraftProblems } from '../data/AddCommentState';
import { HelpText } from '../../../paste/HelpText';
import { Input } from '../../../paste/Input';
import { Label } from '../../../paste/Label';
import { useTexts } from '../../../shared/ui/TextsContext';

const ID = 'assessment-comments-add-position';
const NOTE_ID = `${ID}-note`;

export interface AddCommentPositionProps {
  /** The text as typed, in the form `mm:ss`. */
  position: string;
  problem: DraftProblems['position'];
  readOnly: boolean;
  onChange: (position: string) => void;
}

/** The field for the position in the recording that a new comment is about. */
export const AddCommentPosition: React.FC<AddCommentPositionProps> = (props) => {
  const { position, problem, readOnly, onChange } = props;
  const texts = useTexts();
  return (
    <Box>
      <Label htmlFor={ID}>{texts.text('AssessmentCommentsAddPosition')}</Label>
      <Box maxWidth="size20">
        <Input
          id={ID}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={position}
          readOnly={readOnly}
          hasError={problem !== undefined}
          aria-describedby={NOTE_ID}
          onChange={(event) => onChange(event.target.value)}
        />
      </Box>
      <HelpText id={NOTE_ID} isError={problem !== undefined}>
        {texts.text(
          problem ? 'AssessmentCommentsAddPositionUnreadable' : 'AssessmentCommentsAddPositionHelp',
        )}
      </HelpText>
    </Box>
  );
};
