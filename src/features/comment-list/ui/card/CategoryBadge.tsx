import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { Badge } from '../../../../paste/Badge';
import { useId } from '../../../../paste/useId';
import { FOCUS_RING } from '../../../../shared/ui/focusRing';
import { SearchHits } from '../../../../shared/ui/SearchHits';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { CategoryFilterContext, type CategoryFilter } from './CategoryFilter';
import { useControlTabIndex } from './RowControls';

export interface CategoryBadgeProps {
  category: AssessmentComment['category'];
  /** The number of comments in the category; shown only if it is set. */
  count?: number;
  /** The id of the element with nothing but the name. */
  nameId?: string;
}

/** The name of a category. All categories have one look: what is good or bad about a comment is said by its tone. */
export const CategoryBadge: React.FC<CategoryBadgeProps> = ({ category, count, nameId }) => {
  const texts = useTexts();
  const filter = useContext(CategoryFilterContext);
  const name = category?.name || texts.text('AssessmentCommentsNoCategory');
  if (filter) return <FilterBadge {...{ category, name, nameId, filter }} />;
  return (
    <Badge variant="quiet">
      {count === undefined ? (
        <span id={nameId}>
          <SearchHits text={name} />
        </span>
      ) : (
        texts.text('AssessmentCommentsFilterChoice', { name, count: texts.number(count) })
      )}
    </Badge>
  );
};

/** The badge is lower than a target that is easy to hit. */
const BadgeButton = styled.button(
  css({
    alignItems: 'center',
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius30',
    color: 'inherit',
    cursor: 'pointer',
    display: 'inline-flex',
    font: 'inherit',
    margin: 'space0',
    minHeight: 'sizeIcon40',
    minWidth: '0',
    outline: 'none',
    padding: 'space0',
    textAlign: 'start',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': FOCUS_RING,
    '&&[aria-pressed="true"] > [data-paste-element="BADGE"]': { boxShadow: 'shadowBorderPrimary' },
  }),
);

interface FilterBadgeProps {
  category: AssessmentComment['category'];
  name: string;
  nameId: string | undefined;
  filter: CategoryFilter;
}

/**
 * A badge that filters its list. The name of the button is longer than what it shows. That name is in an element, because
 * no text of Insights becomes an attribute.
 */
const FilterBadge: React.FC<FilterBadgeProps> = ({ category, name, nameId, filter }) => {
  const texts = useTexts();
  const tabIndex = useControlTabIndex();
  const labelId = useId();
  return (
    <>
      <BadgeButton
        type="button"
        tabIndex={tabIndex}
        aria-labelledby={labelId}
        aria-pressed={filter.isOn}
        onClick={() => filter.toggle(category)}
      >
        <Badge variant="quiet">
          <span id={nameId}>
            <SearchHits text={name} />
          </span>
        </Badge>
      </BadgeButton>
      <span id={labelId} hidden>
        {texts.text('AssessmentCommentsFilterByCategory', { name })}
      </span>
    </>
  );
};
