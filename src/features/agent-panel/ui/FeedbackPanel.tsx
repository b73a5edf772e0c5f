import { Box } from '@twilio-paste/core/box';
import React, { useRef } from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import type { CommentStats } from '../../trend/data/useCommentStats';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import type { NewFeedback } from '../../new-feedback/data/useVisit';
import { FinderButtons } from '../../filters/ui/finder/FinderButtons';
import { useFinder } from '../../filters/ui/finder/useFinder';
import { offersFilters } from '../../filters/ui/offersFilters';
import { overviewKind } from '../../trend/ui/overviewKind';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';
import { useViewPreference } from '../../../shared/ui/viewPreferences';
import { useNow } from '../../../shared/useNow';
import { FeedbackTabs } from './FeedbackTabs';
import { PanelHeader } from './header/PanelHeader';
import { PanelMenu } from './header/PanelMenu';
import { isRefused, panelProblem } from './problem/panelProblem';
import { PanelProblemMessage } from './problem/PanelProblemMessage';
import { ConversationStatus } from './tabs/ConversationStatus';
import { useFrontTab } from './tabs/useFrontTab';

const MINUTE_MS = 60_000;

export interface FeedbackPanelProps {
  /** The comments on the selected conversation; null when none is selected. */
  conversation: CommentListState | null;
  /** The agent's comments that match `filters`. */
  recent: CommentListState;
  filters: ListFilters;
  /** About all comments loaded into `recent`, as `newFeedback` is. */
  stats: CommentStats;
  newFeedback: NewFeedback;
  onClose: () => void;
  /** The title gets the focus when the user opens the panel. */
  titleRef: React.RefObject<HTMLHeadingElement>;
}

/** The agent's panel: its header, then the feedback on the selected conversation and all feedback, each in a tab. */
export const FeedbackPanel: React.FC<FeedbackPanelProps> = (props) => {
  const { conversation, recent, filters, stats, newFeedback, onClose, titleRef } = props;
  const texts = useTexts();
  const { now, serverNow } = useNow(MINUTE_MS);
  const panelRef = useRef<HTMLElement>(null);
  const { front, select, usageProps } = useFrontTab(conversation, panelRef, titleRef);
  const finder = useFinder(filters, {
    idPrefix: 'assessment-comments',
    isInFront: front === 'all',
    bringToFront: () => select('all'),
  });
  const [isOverviewOn, setOverviewOn] = useViewPreference('overviewShown');

  const lists = conversation ? [conversation, recent] : [recent];
  const problem = panelProblem(conversation && conversation.view, recent.view);
  const hasLists = problem === null || problem.hasLists;
  const isFinderOffered = recent.view.kind === 'comments' && offersFilters(recent.view, filters, 'agent');
  const hasOverview = recent.view.kind === 'comments' && overviewKind(stats) !== null;
  const screen = [
    front,
    ...lists.flatMap(({ subject, view }) => [subject, view.kind]),
    hasLists,
    isFinderOffered,
  ];
  const { sectionProps } = useKeepFocus(screen.join(), titleRef);

  return (
    <AudienceContext.Provider value="agent">
      <Box
        as="section"
        ref={panelRef}
        aria-label={texts.text('AssessmentCommentsPanelTitle')}
        display="flex"
        flexDirection="column"
        flexGrow={1}
        minHeight="0"
        backgroundColor="colorBackgroundBody"
        color="colorText"
        {...usageProps}
        {...sectionProps}
      >
        <PanelHeader onClose={onClose} titleRef={titleRef}>
          {isFinderOffered && <FinderButtons finder={finder} filters={filters} />}
          {(hasLists || !isRefused(problem.trouble)) && (
            <PanelMenu
              lists={lists}
              now={now}
              newFeedback={newFeedback}
              overview={
                hasOverview
                  ? {
                      isShown: isOverviewOn && front === 'all',
                      toggle: () => {
                        select('all');
                        setOverviewOn(!(isOverviewOn && front === 'all'));
                      },
                    }
                  : null
              }
            />
          )}
        </PanelHeader>
        <PanelProblemMessage
          trouble={problem && problem.trouble}
          now={serverNow}
          updatedAt={hasLists ? oldest(lists) : null}
          onRetry={() => lists.forEach(({ refresh }) => refresh())}
        />
        <ConversationStatus conversation={conversation} />
        {hasLists && (
          <FeedbackTabs
            conversation={conversation}
            recent={recent}
            isToldAbove={problem !== null}
            front={front}
            onSelect={select}
            newCount={newFeedback.count ?? 0}
            filters={filters}
            finder={isFinderOffered ? finder : null}
            stats={stats}
            isOverviewShown={isOverviewOn && hasOverview}
            now={serverNow}
          />
        )}
      </Box>
    </AudienceContext.Provider>
  );
};

/** When the older list was loaded, in milliseconds since 1970; null if none is. */
function oldest(lists: readonly CommentListState[]): number | null {
  const times = lists.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [updatedAt]));
  return times.length > 0 ? Math.min(...times) : null;
}
