import { Heading } from '@twilio-paste/core/heading';
import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { SectionBody } from '../../comment-list/ui/section/SectionBody';
import { OnSelectedTask } from '../../conversation/ui/OnSelectedTask';
import { Tabs } from '../../../paste/Tabs';
import { useTexts } from '../../../shared/ui/TextsContext';
import { AllFeedback, type AllFeedbackProps } from './AllFeedback';
import type { PanelTab } from './tabs/chooseTab';
import { TabLabel } from './tabs/TabLabel';
import { TabPanel } from './tabs/TabPanel';

const ID = {
  conversation: { tab: 'assessment-comments-conversation-tab', panel: 'assessment-comments-conversation' },
  all: { tab: 'assessment-comments-recent-tab', panel: 'assessment-comments-recent' },
} as const;

export interface FeedbackTabsProps extends Omit<AllFeedbackProps, 'list'> {
  conversation: CommentListState | null;
  recent: CommentListState;
  /** Whether the problem that both lists have is shown above the tabs. */
  isToldAbove: boolean;
  front: PanelTab;
  onSelect: (tab: PanelTab) => void;
  newCount: number;
}

/** The two lists of the panel, each in a tab. Without a selected conversation there is one list, and no tabs. */
export const FeedbackTabs: React.FC<FeedbackTabsProps> = (props) => {
  const { conversation, recent, isToldAbove, front, onSelect, newCount, ...all } = props;
  const texts = useTexts();
  const words = {
    conversation: texts.text('AssessmentCommentsConversationHeading'),
    all: texts.text('AssessmentCommentsRecentHeading'),
  };
  const shown = (list: CommentListState) => (isToldAbove ? withoutProblem(list) : list);
  const tabs = conversation && [
    {
      key: 'conversation' as const,
      id: ID.conversation.tab,
      panelId: ID.conversation.panel,
      content: <TabLabel words={words.conversation} view={shown(conversation).view} />,
    },
    {
      key: 'all' as const,
      id: ID.all.tab,
      panelId: ID.all.panel,
      content: <TabLabel words={words.all} view={shown(recent).view} newCount={newCount} />,
    },
  ];
  const isEmptyBelow = (list: CommentListState) => isToldAbove && list.view.kind !== 'comments';
  return (
    <>
      {tabs && (
        <Tabs
          label={texts.text('AssessmentCommentsPanelTitle')}
          tabs={tabs}
          selected={front}
          onSelect={onSelect}
        />
      )}
      {conversation && (
        // The key starts another conversation at its top.
        <TabPanel
          key={conversation.subject}
          id={ID.conversation.panel}
          label={words.conversation}
          role="tabpanel"
          isFront={front === 'conversation'}
        >
          <ListHeading words={words.conversation} />
          {!isEmptyBelow(conversation) && (
            <OnSelectedTask>
              <SectionBody
                emptyHeading="AssessmentCommentsConversationEmptyHeading"
                emptyBody="AssessmentCommentsConversationEmptyBody"
                loadingWords="AssessmentCommentsConversationLoading"
                loadedWords={null}
                skeletonRows={2}
                list={shown(conversation)}
                now={all.now}
              />
            </OnSelectedTask>
          )}
        </TabPanel>
      )}
      <TabPanel
        key="all"
        id={ID.all.panel}
        label={words.all}
        role={conversation ? 'tabpanel' : 'region'}
        isFront={front === 'all'}
        topOf={all.isOverviewShown}
      >
        <ListHeading words={words.all} />
        {!isEmptyBelow(recent) && <AllFeedback {...all} list={shown(recent)} />}
      </TabPanel>
    </>
  );
};

/** The tab already says it on screen. Screen readers move from heading to heading. */
const ListHeading: React.FC<{ words: string }> = ({ words }) => (
  <ScreenReaderOnly>
    <Heading as="h3" variant="heading40" marginBottom="space0">
      {words}
    </Heading>
  </ScreenReaderOnly>
);

function withoutProblem(list: CommentListState): CommentListState {
  const { view } = list;
  return view.kind === 'comments' ? { ...list, view: { ...view, problem: null } } : list;
}
