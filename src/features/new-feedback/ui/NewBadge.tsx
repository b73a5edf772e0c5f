import React, { useState } from 'react';
import { Badge } from '../../../paste/Badge';
import { useTexts } from '../../../shared/ui/TextsContext';

/** Says that a comment is new. Once it is not, the room stays: nothing moves while somebody reads. */
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
