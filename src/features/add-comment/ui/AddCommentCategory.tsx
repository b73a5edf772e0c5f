import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CategoriesView, DraftProblems } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import { HelpText } from '../../../paste/HelpText';
import { Label } from '../../../paste/Label';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';
import { CategoryButtons } from './CategoryButtons';
import { CategorySelect } from './CategorySelect';

const ID = 'assessment-comments-add-category';
const LABEL_ID = `${ID}-label`;
const NOTE_ID = `${ID}-note`;

/** More or longer ones than these would not fit on the screen with the rest of the form. */
const MAX_BUTTONS = 8;
const MAX_BUTTON_CHARACTERS = 24;

export interface AddCommentCategoryProps {
  view: CategoriesView;
  problem: DraftProblems['category'];
  onChange: (categoryId: string) => void;
  onRetry: () => void;
}

const isNotPermitted = (view: CategoriesView): boolean =>
  view.kind === 'failed' && view.error.kind === 'notPermitted';

/** The problem with the categories or with a missing choice; null if there is none. */
function noteOf(view: CategoriesView, problem: DraftProblems['category']): StringKey | null {
  switch (view.kind) {
    case 'failed':
      return isNotPermitted(view)
        ? 'AssessmentCommentsAddCategoriesNotPermitted'
        : 'AssessmentCommentsAddCategoriesFailed';
    case 'loading':
      return problem ? 'AssessmentCommentsAddCategoriesUnfinished' : null;
    case 'loaded':
      if (view.categories.length === 0) return 'AssessmentCommentsAddCategoriesNoneBody';
      return problem ? 'AssessmentCommentsAddCategoryMissing' : null;
  }
}

function fitOnButtons(view: CategoriesView): boolean {
  return (
    view.kind === 'loaded' &&
    view.categories.length > 0 &&
    view.categories.length <= MAX_BUTTONS &&
    view.categories.every(({ name }) => name.length <= MAX_BUTTON_CHARACTERS)
  );
}

/** The category of a new comment: a button for each if there are only a few, otherwise a select. */
export const AddCommentCategory: React.FC<AddCommentCategoryProps> = ({
  view,
  problem,
  onChange,
  onRetry,
}) => {
  const texts = useTexts();
  const hasButtons = fitOnButtons(view);
  const { targetRef, sectionProps } = useKeepFocus<HTMLElement>(`${view.kind} ${String(hasButtons)}`);
  const note = noteOf(view, problem);
  const field = {
    id: ID,
    labelId: LABEL_ID,
    noteId: note ? NOTE_ID : undefined,
    hasError: problem !== undefined,
    focusRef: targetRef,
    onChange,
  };
  return (
    <Box {...sectionProps}>
      <Label id={LABEL_ID} htmlFor={hasButtons ? undefined : ID}>
        {texts.text('AssessmentCommentsCategory')}
      </Label>
      {hasButtons && view.kind === 'loaded' ? (
        <CategoryButtons {...field} {...view} />
      ) : (
        <CategorySelect {...field} view={view} />
      )}
      {note && (
        <HelpText id={NOTE_ID} isError>
          {texts.text(note)}
        </HelpText>
      )}
      {view.kind === 'failed' && !isNotPermitted(view) && (
        <Box marginTop="space20">
          <Button variant="link" size="reset" onClick={onRetry}>
            {texts.text('AssessmentCommentsTryAgain')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
