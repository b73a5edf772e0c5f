import { css, styled } from '@twilio-paste/styling-library';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React, { useRef, useState } from 'react';
import type { FilterOption } from '../../filters/data/filterOptions';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import { ChoiceChip } from '../../filters/ui/ChoiceChip';
import { useToolbarTabIndex } from '../../../paste/Toolbar';
import { useTexts } from '../../../shared/ui/TextsContext';
import { pressedFilter } from './pressedFilter';
import { useFirstLine } from './useFirstLine';

/** More than one line of any panel has room for. */
const MAX_IN_ONE_LINE = 8;

const Row = styled.div(css({ alignItems: 'flex-start', columnGap: 'space20', display: 'flex' }));

const List = styled.ul(
  css({
    columnGap: 'space20',
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    listStyleType: 'none',
    // The list cuts off the second line. The padding keeps that from the focus ring of the first one.
    margin: 'spaceNegative20',
    minWidth: '0',
    padding: 'space20',
    rowGap: 'space20',
    '&[data-one-line="true"]': {
      boxSizing: 'content-box',
      height: 'sizeIcon50',
      overflow: 'hidden',
      rowGap: 'space40',
    },
  }),
);

const Item = styled.li(
  css({
    display: 'flex',
    maxWidth: '100%',
    minWidth: '0',
    '&[data-cut-off="true"]': { visibility: 'hidden' },
  }),
);

const Unfolding = styled.span(css({ display: 'inline-flex', flexShrink: 0, whiteSpace: 'nowrap' }));

const Name = styled.span(
  css({ minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
);

const Count = styled.span(css({ color: 'colorTextWeak' }));

export interface CategoryChipsProps {
  /** The most frequent first. */
  categories: readonly FilterOption[];
  filters: ListFilters;
}

/** The categories, each a chip that filters: those that one line has room for, and the others behind a button. */
export const CategoryChips: React.FC<CategoryChipsProps> = ({ categories, filters }) => {
  const texts = useTexts();
  const tabIndex = useToolbarTabIndex();
  const listRef = useRef<HTMLUListElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const fitting = useFirstLine(listRef, !isUnfolded, categories);
  const shown = isUnfolded ? categories : categories.slice(0, MAX_IN_ONE_LINE);
  const restCount = fitting === null ? 0 : categories.length - fitting;
  return (
    <Row>
      <List ref={listRef} role="list" data-one-line={!isUnfolded}>
        {shown.map(({ key, name, count }, place) => {
          const { isPressed, onClick } = pressedFilter(filters, { categoryKey: key });
          const isCutOff = fitting !== null && place >= fitting;
          return (
            <Item key={key} data-cut-off={isCutOff}>
              <ChoiceChip
                type="button"
                aria-pressed={isPressed}
                disabled={isCutOff}
                tabIndex={tabIndex}
                onClick={onClick}
              >
                <Name>{name ?? texts.text('AssessmentCommentsNoCategory')}</Name>
                <Count>{texts.number(count)}</Count>
              </ChoiceChip>
            </Item>
          );
        })}
      </List>
      {(isUnfolded || restCount > 0) && (
        <Unfolding>
          <ChoiceChip
            type="button"
            aria-expanded={isUnfolded}
            tabIndex={tabIndex}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? texts.text('AssessmentCommentsSummaryFewer') : <Rest count={restCount} />}
          </ChoiceChip>
        </Unfolding>
      )}
    </Row>
  );
};

const Rest: React.FC<{ count: number }> = ({ count }) => {
  const texts = useTexts();
  return (
    <>
      <span aria-hidden="true">{`+${texts.number(count)}`}</span>
      <ScreenReaderOnly>{texts.plural('AssessmentCommentsCategoriesMore', count)}</ScreenReaderOnly>
    </>
  );
};
