import React, { useState } from 'react';
import { Badge } from '../../../paste/Badge';
import { useTexts } from '../../../shared/ui/TextsContext';

/** Marks a new comment. The badge keeps its space after the comment is seen, so that nothing moves during reading. */
export const NewBadge: React.FC<{ isNew: boolean }> = ({ isNew }) => {
  const texts = useTexts();
  const [wasNew] = useState(isNew);
  if (!isNew && !wasNew) return null;
  return (
    <span style={isNew ? undefined : { visibility: 'hidden' }}>
      <Badge variant="new">{texts.text('AssessmentCommentsNew')}</Badge>
    </span>
  );
};
