import React, { useContext } from 'react';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import { countActive } from '../../../filters/ui/countActive';
import { useAudienceWords } from '../../../../shared/ui/audienceWords';
import { Message } from '../../../../shared/ui/Message';
import { SearchHitsContext } from '../../../../shared/ui/SearchHits';
import { useTexts } from '../../../../shared/ui/TextsContext';

export interface NoMatchProps {
  filters: ListFilters;
  /** Whether Insights has no more comments than those that were searched. */
  isWhole: boolean;
  /** Called after the press on the button, which then disappears, so that the focus goes elsewhere. */
  onCleared: (() => void) | undefined;
}

/** Enough to recognize a search. */
const MAX_SHOWN_CHARACTERS = 40;

function shortened(search: string): string {
  const characters = Array.from(search.trim());
  const start = characters.slice(0, MAX_SHOWN_CHARACTERS).join('');
  return characters.length > MAX_SHOWN_CHARACTERS ? `${start.trimEnd()}…` : start;
}

/** Shown when the search or the filters leave nothing: says which of them it is, and offers to clear it. */
export const NoMatch: React.FC<NoMatchProps> = ({ filters, isWhole, onCleared }) => {
  const texts = useTexts();
  const words = useAudienceWords();
  const isSearching = useContext(SearchHitsContext) !== null;
  const hasFilters = !isSearching || countActive(filters) > 0;
  const clear = (): void => {
    if (hasFilters) filters.clear();
    else filters.change({ search: '' });
    onCleared?.();
  };
  const searchBody = isWhole ? 'AssessmentCommentsNoHitBody' : 'AssessmentCommentsNoHitLoadedBody';
  const body = hasFilters ? 'AssessmentCommentsNoHitFilteredBody' : searchBody;
  return (
    <Message
      tone="quiet"
      heading={
        isSearching
          ? texts.text('AssessmentCommentsNoHitHeading', { search: shortened(filters.chosen.search) })
          : texts.text(words.noMatchHeading)
      }
      body={texts.text(isSearching ? body : 'AssessmentCommentsNoMatchBody')}
      action={{
        label: texts.text(hasFilters ? 'AssessmentCommentsFilterClear' : 'AssessmentCommentsSearchClear'),
        onClick: clear,
      }}
    />
  );
};
