import { Badge, type BadgeProps } from '@twilio-paste/core/badge';
import React from 'react';
import type { AssessmentComment } from '../insights/AssessmentComment';
import { useTexts } from './TextsContext';

type Variant = BadgeProps['variant'];

const COLORS: readonly [Variant, ...Variant[]] = [
  'decorative10',
  'decorative20',
  'decorative30',
  'decorative40',
];

/** Same category, same colour, in every list; the name beside it is what counts. */
function colorOf(name: string): Variant {
  const sum = Array.from(name).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}

export const CategoryBadge: React.FC<{ category: AssessmentComment['category'] }> = ({ category }) => {
  const texts = useTexts();
  const name = category?.name;
  if (!name) {
    return (
      <Badge as="span" variant="neutral">
        {texts.text('AssessmentCommentsNoCategory')}
      </Badge>
    );
  }
  return (
    <Badge as="span" variant={colorOf(name)}>
      {name}
    </Badge>
  );
};
