import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CategoriesView, DraftProblems } from '../data/AddCommentState';
import { Button } from '../../../paste/Button';
import { HelpText } from '../../../paste/HelpText';
import { Label } from '../../../paste/Label';
import { Option, Select } from '../../../paste/Select';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';

const ID = 'assessment-comments-add-category';
const NOTE_ID = `${ID}-note`;

export interface AddCommentCategoryProps {
  view: CategoriesView;
  problem: DraftProblems['category'];
  readOnly: boolean;
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

/** What the select shows while no category is chosen. */
function placeholderOf(view: CategoriesView): StringKey {
  if (view.kind === 'loading') return 'AssessmentCommentsAddCategoriesLoading';
  if (view.kind === 'failed') return 'AssessmentCommentsAddCategoriesNotLoaded';
  return view.categories.length === 0
    ? 'AssessmentCommentsAddCategoriesNone'
    : 'AssessmentCommentsAddCategoryChoose';
}

/** The category of a new comment. The select is always shown, even without any categories. */
export const AddCommentCategory: React.FC<AddCommentCategoryProps> = (props) => {
  const { view, problem, readOnly, onChange, onRetry } = props;
  const texts = useTexts();
  const { targetRef, sectionProps } = useKeepFocus<HTMLSelectElement>(view.kind);
  const note = noteOf(view, problem);
  const categories = view.kind === 'loaded' ? view.categories : [];
  const selectedId = view.kind === 'loaded' ? view.selectedId : null;
  return (
    <Box {...sectionProps}>
      <Label htmlFor={ID}>{texts.text('AssessmentCommentsCategory')}</Label>
      <Select
        id={ID}
        ref={targetRef}
        value={selectedId ?? ''}
        disabled={readOnly}
        hasError={problem !== undefined}
        aria-busy={view.kind === 'loading'}
        aria-describedby={note ? NOTE_ID : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {selectedId === null && <Option value="">{texts.text(placeholderOf(view))}</Option>}
        {categories.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Select>
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
