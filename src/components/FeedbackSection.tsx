import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import React from 'react';
import type { Finding } from '../feedback/Finding';
import type { StringKey } from '../strings/en-US';
import { AudienceContext } from './AudienceContext';
import type { Audience } from './audienceWords';
import type { CommentExtras } from './CommentCard';
import { CommentList } from './CommentList';
import { FilterBar } from './FilterBar';
import { ListLoading } from './ListLoading';
import { SectionNews, type SectionNewsProps } from './SectionNews';
import { useTexts } from './TextsContext';
import { useKeptFocus } from './useKeptFocus';

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
}

/** Up to this many loaded comments are read faster than filtered. */
const TOO_FEW_TO_FILTER: Record<Audience, number> = { agent: 5, team: 0 };

/** One part of a surface: its heading, its own controls (`children`) and the one screen that its state calls for. */
export const FeedbackSection: React.FC<FeedbackSectionProps> = (props) => {
  const { id, heading, audience = 'agent', skeletonRows, finding, part, now, children } = props;
  const { emptyHeading, emptyBody, aboutOf, onOpenConversation } = props;
  const texts = useTexts();
  const { view } = part;
  const { targetRef: headingRef, sectionProps } = useKeptFocus(view.kind);
  const isFilterable = finding && (finding.isFiltering || finding.loadedCount > TOO_FEW_TO_FILTER[audience]);
  return (
    <AudienceContext.Provider value={audience}>
      <Box as="section" aria-labelledby={id} display="flex" flexDirection="column" {...sectionProps}>
        <Heading as="h3" variant="heading40" id={id} ref={headingRef} tabIndex={-1}>
          {texts.text(heading)}
        </Heading>
        {children}
        {/* Always there: a screen reader announces what changes in it, not its arrival. */}
        <div aria-live="polite">
          <SectionNews part={part} emptyHeading={emptyHeading} emptyBody={emptyBody} />
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
      </Box>
    </AudienceContext.Provider>
  );
};
