import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { Badge, type BadgeVariant } from '../../../../paste/Badge';
import { useTexts } from '../../../../shared/ui/TextsContext';

const COLORS: readonly [BadgeVariant, ...BadgeVariant[]] = [
  'decorative10',
  'decorative20',
  'decorative30',
  'decorative40',
];

/** A category has the same color in every list. The color is only a hint: the badge always shows the name. */
function colorOf(name: string): BadgeVariant {
  const sum = Array.from(name).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}

export interface CategoryBadgeProps {
  category: AssessmentComment['category'];
  /** The number of comments in the category; shown only if it is set. */
  count?: number;
}

export const CategoryBadge: React.FC<CategoryBadgeProps> = ({ category, count }) => {
  const texts = useTexts();
  const known = category?.name;
  const name = known || texts.text('AssessmentCommentsNoCategory');
  return (
    <Badge variant={known ? colorOf(known) : 'neutral'}>
      {count === undefined
        ? name
        : texts.text('AssessmentCommentsFilterChoice', { name, count: texts.number(count) })}
    </Badge>
  );
};
