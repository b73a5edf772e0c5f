import { styled } from '@twilio-paste/styling-library';
import React, { useContext } from 'react';
import type { CommentsView } from '../../../../shared/data/CommentListState';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import type { ViewPreference } from '../../../../shared/data/storage/viewPreferences';
import type { StringKey } from '../../../../strings/en-US';
import type { Texts } from '../../../../strings/Texts';
import { AudienceContext } from '../../../../shared/ui/audienceWords';
import type { Audience } from '../../../../shared/data/audience';
import { CommentList } from '../list/CommentList';
import { FilterBar } from '../../../filters/ui/FilterBar';
import { ListLoading } from '../list/ListLoading';
import { SectionHeading } from './SectionHeading';
import { SectionStatus, type SectionStatusProps } from './SectionStatus';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../../shared/ui/useKeepFocus';
import { useViewPreference } from '../../../../shared/ui/viewPreferences';

export interface CommentSectionProps extends SectionStatusProps {
  /** The id of the element that names the section; unique on the page. */
  id: string;
  heading: StringKey;
  skeletonRows: number;
  /** What `list` was filtered by; without it the section offers no filters. */
  filters?: ListFilters | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** The preference that stores whether the section is collapsed; without it the section is always open. */
  collapsedBy?: ViewPreference | undefined;
}

/** Without filters up to this number of loaded comments: reading them is faster than filtering them. */
const MAX_WITHOUT_FILTERS: Record<Audience, number> = { agent: 5, supervisor: 0 };

const Frame = styled.section({ display: 'flex', flexDirection: 'column' });

/** One section of a surface: its heading, and its content unless the section is collapsed. */
export const CommentSection: React.FC<CommentSectionProps> = (props) => {
  const { id, heading, list, collapsedBy } = props;
  const texts = useTexts();
  const { targetRef: headingRef, sectionProps } = useKeepFocus(list.view.kind);
  const [isCollapsed, setCollapsed] = useViewPreference(collapsedBy);
  return (
    <Frame aria-labelledby={id} {...sectionProps}>
      <SectionHeading
        id={id}
        ref={headingRef}
        words={texts.text(heading)}
        note={isCollapsed ? countWords(list.view, texts) : undefined}
        isCollapsed={isCollapsed}
        onCollapsedChange={collapsedBy && setCollapsed}
      />
      {!isCollapsed && <SectionBody {...props} />}
    </Frame>
  );
};

/** The number of comments in a collapsed section, if it is known. */
function countWords(view: CommentsView, texts: Texts): string | undefined {
  if (view.kind === 'empty') return texts.plural('AssessmentCommentsSummary', 0);
  if (view.kind !== 'comments') return undefined;
  return texts.plural(
    view.more === 'none' ? 'AssessmentCommentsSummary' : 'AssessmentCommentsSummaryLoaded',
    view.loadedCount,
  );
}

/** The section's own controls (`children`) and the screen for its current state. */
const SectionBody: React.FC<CommentSectionProps> = (props) => {
  const { id, skeletonRows, filters, list, now, children } = props;
  const { emptyHeading, emptyBody, loadingWords, loadedWords } = props;
  const audience = useContext(AudienceContext);
  const { view } = list;
  return (
    <>
      {children}
      {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
      <div aria-live="polite">
        <SectionStatus {...{ list, emptyHeading, emptyBody, loadingWords, loadedWords }} />
      </div>
      {view.kind === 'loading' && <ListLoading rows={skeletonRows} onCancel={list.cancel} />}
      {view.kind === 'comments' && (
        <>
          {filters && (filters.isFiltering || view.loadedCount > MAX_WITHOUT_FILTERS[audience]) && (
            <FilterBar list={view} filters={filters} idPrefix={id} />
          )}
          <CommentList
            key={list.subject}
            list={view}
            filters={filters}
            now={now}
            updatedAt={list.updatedAt}
            onRefresh={list.refresh}
            onLoadMore={list.loadMore}
            loadAll={list.loadAll}
          />
        </>
      )}
    </>
  );
};
