import { CloseIcon } from '@twilio-paste/icons/esm/CloseIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useLayoutEffect, useRef } from 'react';
import { useId } from '../../../paste/useId';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { ListFilters } from '../data/useFilteredComments';
import { CHIP_STYLE } from './chipStyle';
import { useActiveFilters, type ActiveFilter } from './useActiveFilters';

const List = styled.ul(
  css({
    columnGap: 'space30',
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 'space0',
    padding: 'space0',
    rowGap: 'space20',
  }),
);

const Item = styled.li(css({ display: 'flex', maxWidth: '100%', minWidth: '0' }));

const Chip = styled.button(
  css({
    ...CHIP_STYLE,
    backgroundColor: 'colorBackgroundPrimaryWeakest',
    borderColor: 'colorBorderPrimaryWeaker',
    '&:hover': { backgroundColor: 'colorBackgroundPrimaryWeaker' },
  }),
);

export interface FilterChipsProps {
  filters: ListFilters;
  /** Called when the last chip has been removed with the focus on it, so that the focus goes elsewhere. */
  onEmpty: () => void;
}

/** The active filters of a list, each a button that removes it. The focus stays among them as long as there are any. */
export const FilterChips: React.FC<FilterChipsProps> = ({ filters, onEmpty }) => {
  const texts = useTexts();
  const active = useActiveFilters(filters);
  const listRef = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const place = removed.current;
    removed.current = null;
    if (place === null) return;
    const chips = listRef.current?.querySelectorAll('button') ?? [];
    const next = chips[Math.min(place, chips.length - 1)];
    if (next) next.focus();
    else onEmpty();
  });
  if (active.length === 0) return null;
  return (
    <List ref={listRef} role="list" aria-label={texts.text('AssessmentCommentsFiltersActiveList')}>
      {active.map((filter, place) => (
        <Item key={filter.key}>
          <RemoveButton
            filter={filter}
            onRemove={() => {
              removed.current = place;
              filters.change(filter.without);
            }}
          />
        </Item>
      ))}
    </List>
  );
};

/** Its name is in an element: no text of Insights becomes an attribute. */
const RemoveButton: React.FC<{ filter: ActiveFilter; onRemove: () => void }> = ({ filter, onRemove }) => {
  const texts = useTexts();
  const nameId = useId();
  const { name, icon } = filter;
  return (
    <>
      <Chip type="button" aria-labelledby={nameId} onClick={onRemove}>
        {icon}
        {name}
        <CloseIcon decorative size="sizeIcon10" color="colorTextIcon" />
      </Chip>
      <span id={nameId} hidden>
        {texts.text('AssessmentCommentsFilterRemove', { name })}
      </span>
    </>
  );
};
