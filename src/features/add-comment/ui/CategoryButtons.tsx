import { Box } from '@twilio-paste/core/box';
import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { CommentCategory } from '../../../insights/endpoints/commentTags';
import type { CategoryFieldProps } from './CategorySelect';

/** A radio button that looks like a button. The browser's own radio buttons have one tab stop and arrow keys. */
const Choice = styled.label(
  css({
    position: 'relative',
    display: 'inline-flex',
    cursor: 'pointer',
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
    '& span': {
      borderRadius: 'borderRadius20',
      boxShadow: 'shadowBorder',
      backgroundColor: 'colorBackgroundBody',
      color: 'colorText',
      fontSize: 'fontSize30',
      fontWeight: 'fontWeightSemibold',
      lineHeight: 'lineHeight20',
      paddingX: 'space30',
      paddingY: 'space20',
    },
    '&:hover span': { boxShadow: 'shadowBorderPrimaryStronger' },
    '& input:checked + span': {
      backgroundColor: 'colorBackgroundPrimary',
      boxShadow: 'shadowBorderPrimary',
      color: 'colorTextInverse',
      // Forced colors show no background, but a transparent outline.
      outline: '2px solid transparent',
    },
    '& input:focus + span': { boxShadow: 'shadowFocusShadowBorder' },
    // On top, so that it stays inside the focus ring.
    '[aria-invalid="true"] > & span::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      borderRadius: 'borderRadius20',
      boxShadow: 'shadowBorderError',
      pointerEvents: 'none',
    },
  }),
);

export interface CategoryButtonsProps extends CategoryFieldProps {
  categories: readonly CommentCategory[];
  selectedId: string | null;
}

/** A few categories as a group of buttons of which one is chosen. */
export const CategoryButtons: React.FC<CategoryButtonsProps> = (props) => {
  const { id, labelId, noteId, hasError, focusRef, onChange, categories, selectedId } = props;
  const tabStop = categories.find((category) => category.id === selectedId) ?? categories[0];
  return (
    <Box
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={noteId}
      aria-required
      aria-invalid={hasError}
      display="flex"
      flexWrap="wrap"
      columnGap="space30"
      rowGap="space30"
    >
      {categories.map((category) => (
        <Choice key={category.id}>
          <input
            type="radio"
            name={id}
            ref={category === tabStop ? (focusRef as React.RefObject<HTMLInputElement>) : undefined}
            value={category.id}
            checked={category.id === selectedId}
            onChange={() => onChange(category.id)}
          />
          <span>{category.name}</span>
        </Choice>
      ))}
    </Box>
  );
};
