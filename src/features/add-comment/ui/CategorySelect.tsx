import React from 'react';
import type { CategoriesView } from '../data/AddCommentState';
import { Option, Select } from '../../../paste/Select';
import type { StringKey } from '../../../strings/en-US';
import { useTexts } from '../../../shared/ui/TextsContext';

/** What both forms of the category field need. */
export interface CategoryFieldProps {
  id: string;
  labelId: string;
  /** The id of the element with the problem, if there is one. */
  noteId: string | undefined;
  hasError: boolean;
  /** The element that gets the focus when this field replaces the other one. */
  focusRef: React.RefObject<HTMLElement>;
  onChange: (categoryId: string) => void;
}

/** What the select shows while no category is chosen. */
function placeholderOf(view: CategoriesView): StringKey {
  if (view.kind === 'loading') return 'AssessmentCommentsAddCategoriesLoading';
  if (view.kind === 'failed') return 'AssessmentCommentsAddCategoriesNotLoaded';
  return view.categories.length === 0
    ? 'AssessmentCommentsAddCategoriesNone'
    : 'AssessmentCommentsAddCategoryChoose';
}

/** The categories as a select. It is also shown while there are none to choose. */
export const CategorySelect: React.FC<CategoryFieldProps & { view: CategoriesView }> = (props) => {
  const { id, noteId, hasError, focusRef, onChange, view } = props;
  const texts = useTexts();
  const { categories, selectedId } = view.kind === 'loaded' ? view : { categories: [], selectedId: null };
  return (
    <Select
      id={id}
      ref={focusRef as React.RefObject<HTMLSelectElement>}
      value={selectedId ?? ''}
      hasError={hasError}
      aria-required
      aria-busy={view.kind === 'loading'}
      aria-describedby={noteId}
      onChange={(event) => onChange(event.target.value)}
    >
      {selectedId === null && <Option value="">{texts.text(placeholderOf(view))}</Option>}
      {categories.map(({ id: categoryId, name }) => (
        <Option key={categoryId} value={categoryId}>
          {name}
        </Option>
      ))}
    </Select>
  );
};
