import React from 'react';
import type { CommentsView } from '../../../../shared/data/CommentListState';
import type { Finding } from '../../../filters/data/FilteredComments';
import type { ViewSwitch } from '../../../../shared/data/storage/viewPreferences';
import type { StringKey } from '../../../../strings/en-US';
import type { Texts } from '../../../../strings/Texts';
import { AudienceContext } from '../../../../shared/ui/AudienceContext';
import type { Audience } from '../../../../shared/ui/audienceWords';
import type { CommentExtras } from '../card/CommentCard';
import { CommentList } from '../list/CommentList';
import { FilterBar } from '../../../filters/ui/FilterBar';
import { ListLoading } from '../list/ListLoading';
import { SectionFrame } from './SectionFrame';
import { SectionHeading } from './SectionHeading';
import { SectionNews, type SectionNewsProps } from './SectionStatus';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeptFocus } from '../../../../shared/ui/useKeepFocus';
import { useViewSwitch } from '../../../../shared/ui/useViewPreference';

export interface FeedbackSectionProps extends SectionNewsProps, CommentExtras {
  /** Names the section; unique on the page. */
  id: string;
  heading: StringKey;
  audience?: Audience;
  skeletonRows: number;
  /** What is looked for in the list; without it all comments are listed. */
  finding?: Finding;
  /** Milliseconds since 1970. */
  now: number;
  /** Keeps whether the section is folded; without it the section is always open. */
  foldedBy?: ViewSwitch;
}

/** Up to this many loaded comments are read faster than filtered. */
const TOO_FEW_TO_FILTER: Record<Audience, number> = { agent: 5, team: 0 };

/** One part of a surface: its heading, and the rest unless that is folded. */
export const FeedbackSection: React.FC<FeedbackSectionProps> = (props) => {
  const { id, heading, audience = 'agent', part, foldedBy } = props;
  const texts = useTexts();
  const { targetRef: headingRef, sectionProps } = useKeptFocus(part.view.kind);
  const [isFolded, fold] = useViewSwitch(foldedBy);
  return (
    <AudienceContext.Provider value={audience}>
      <SectionFrame aria-labelledby={id} {...sectionProps}>
        <SectionHeading
          id={id}
          ref={headingRef}
          words={texts.text(heading)}
          note={isFolded ? countWords(part.view, texts) : undefined}
          isFolded={isFolded}
          onFold={foldedBy && fold}
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
const SectionBody: React.FC<FeedbackSectionProps & { audience: Audience }> = (props) => {
  const { id, audience, skeletonRows, finding, part, now, children } = props;
  const { emptyHeading, emptyBody, loadingWords, loadedWords, aboutOf, onOpenConversation } = props;
  const { view } = part;
  const isFilterable = finding && (finding.isFiltering || finding.loadedCount > TOO_FEW_TO_FILTER[audience]);
  return (
    <>
      {children}
      {/* Always there: a screen reader announces what changes in it, not its arrival. */}
      <div aria-live="polite">
        <SectionNews {...{ part, emptyHeading, emptyBody, loadingWords, loadedWords }} />
      </div>
      {view.kind === 'loading' && <ListLoading rows={skeletonRows} onCancel={part.cancel} />}
      {view.kind === 'comments' && isFilterable && <FilterBar finding={finding} idPrefix={id} />}
      {view.kind === 'comments' && (
        <CommentList
          key={part.subject}
          list={view}
          finding={finding}
          now={now}
          updatedAt={part.updatedAt}
          onRefresh={part.refresh}
          onLoadMore={part.loadMore}
          loadAll={part.loadAll}
          aboutOf={aboutOf}
          onOpenConversation={onOpenConversation}
        />
      )}
    </>
  );
};
