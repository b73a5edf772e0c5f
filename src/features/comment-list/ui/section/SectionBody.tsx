import React from 'react';
import type { ListFilters } from '../../../filters/data/useFilteredComments';
import { CommentList } from '../list/CommentList';
import { ListLoading } from '../list/ListLoading';
import { SectionStatus, type SectionStatusProps } from './SectionStatus';

export interface SectionBodyProps extends SectionStatusProps {
  skeletonRows: number;
  /** What `list` was filtered by. */
  filters?: ListFilters | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** Called when a press has cleared the search or the filters with a button that disappears. */
  onCleared?: (() => void) | undefined;
  /** Whether only the newest comments are shown at first, because something else follows the list. */
  hasPreview?: boolean | undefined;
}

/** The section's own controls (`children`) and the screen for its current state. */
export const SectionBody: React.FC<SectionBodyProps> = (props) => {
  const { skeletonRows, filters, list, now, onCleared, hasPreview, children } = props;
  const { emptyHeading, emptyBody, loadingWords, loadedWords } = props;
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
        <CommentList
          key={list.subject}
          list={view}
          filters={filters}
          now={now}
          onCleared={onCleared}
          updatedAt={list.updatedAt}
          onRefresh={list.refresh}
          onLoadMore={list.loadMore}
          loadAll={list.loadAll}
          hasPreview={hasPreview}
        />
      )}
    </>
  );
};
