import React from 'react';
import type { CommentsView } from '../../../../shared/data/CommentListState';
import type { FilteredComments } from '../../../filters/data/useFilteredComments';
import type { ViewPreference } from '../../../../shared/data/storage/viewPreferences';
import type { StringKey } from '../../../../strings/en-US';
import type { Texts } from '../../../../strings/Texts';
import { AudienceContext } from '../../../../shared/ui/AudienceContext';
import type { Audience } from '../../../../shared/data/audience';
import type { CommentExtras } from '../card/CommentCard';
import { CommentList } from '../list/CommentList';
import { FilterBar } from '../../../filters/ui/FilterBar';
import { ListLoading } from '../list/ListLoading';
import { SectionFrame } from './SectionFrame';
import { SectionHeading } from './SectionHeading';
import { SectionStatus, type SectionStatusProps } from './SectionStatus';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../../shared/ui/useKeepFocus';
import { useViewPreference } from '../../../../shared/ui/useViewPreference';

export interface CommentSectionProps extends SectionStatusProps, CommentExtras {
  /** Names the section; unique on the page. */
  id: string;
  heading: StringKey;
  audience?: Audience;
  skeletonRows: number;
  /** What is looked for in the list; without it all comments are listed. */
  filtered?: FilteredComments;
  /** Milliseconds since 1970. */
  now: number;
  /** Keeps whether the section is folded; without it the section is always open. */
  collapsedBy?: ViewPreference;
}

/** Up to this many loaded comments are read faster than filtered. */
const TOO_FEW_TO_FILTER: Record<Audience, number> = { agent: 5, supervisor: 0 };

/** One part of a surface: its heading, and the rest unless that is folded. */
export const CommentSection: React.FC<CommentSectionProps> = (props) => {
  const { id, heading, audience = 'agent', list, collapsedBy } = props;
  const texts = useTexts();
  const { targetRef: headingRef, sectionProps } = useKeepFocus(list.view.kind);
  const [isFolded, fold] = useViewPreference(collapsedBy);
  return (
    <AudienceContext.Provider value={audience}>
      <SectionFrame aria-labelledby={id} {...sectionProps}>
        <SectionHeading
          id={id}
          ref={headingRef}
          words={texts.text(heading)}
          note={isFolded ? countWords(list.view, texts) : undefined}
          isFolded={isFolded}
          onFold={collapsedBy && fold}
        />
        {!isFolded && <SectionBody {...props} audience={audience} />}
      </SectionFrame>
    </AudienceContext.Provider>
  );
};

/** How many comments a folded section holds, as far as that is known. */
function countWords(view: CommentsView, texts: Texts): string | undefined {
  if (view.kind === 'empty') return texts.plural('AssessmentCommentsSummary', 0);
  if (view.kind !== 'comments') return undefined;
  return texts.plural(
    view.more === 'none' ? 'AssessmentCommentsSummary' : 'AssessmentCommentsSummaryLoaded',
    view.comments.length,
  );
}

/** A section's own controls (`children`) and the one screen that its state calls for. */
const SectionBody: React.FC<CommentSectionProps & { audience: Audience }> = (props) => {
  const { id, audience, skeletonRows, filtered, list, now, children } = props;
  const { emptyHeading, emptyBody, loadingWords, loadedWords, aboutOf, onOpenConversation } = props;
  const { view } = list;
  const isFilterable =
    filtered && (filtered.isFiltering || filtered.loadedCount > TOO_FEW_TO_FILTER[audience]);
  return (
    <>
      {children}
      {/* Always there: a screen reader announces what changes in it, not its arrival. */}
      <div aria-live="polite">
        <SectionStatus {...{ list, emptyHeading, emptyBody, loadingWords, loadedWords }} />
      </div>
      {view.kind === 'loading' && <ListLoading rows={skeletonRows} onCancel={list.cancel} />}
      {view.kind === 'comments' && isFilterable && <FilterBar filtered={filtered} idPrefix={id} />}
      {view.kind === 'comments' && (
        <CommentList
          key={list.subject}
          list={view}
          filtered={filtered}
          now={now}
          updatedAt={list.updatedAt}
          onRefresh={list.refresh}
          onLoadMore={list.loadMore}
          loadAll={list.loadAll}
          aboutOf={aboutOf}
          onOpenConversation={onOpenConversation}
        />
      )}
    </>
  );
};
