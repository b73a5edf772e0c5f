import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { FeedbackButton } from '../features/agent-panel/ui/FeedbackButton';
import { NewCount } from '../features/new-feedback/ui/NewCount';
import { NewMarksContext } from '../features/new-feedback/ui/NewMarksContext';
import { TaskNewCount } from '../features/new-feedback/ui/TaskNewCount';
import type { VisitMark } from '../features/new-feedback/data/visit';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { storyVisit } from './storyMarks';
import { StoryPanel } from './StoryPanel';

const nothing = (): void => undefined;

/** What each of the three comments shows. Nothing changes while a story is on screen. */
const MARKS: Readonly<Record<string, VisitMark>> = { 'comment-1': 'read', 'comment-2': 'markedNew' };
const VISIT = storyVisit(({ key }) => MARKS[key] ?? 'seen');

/** On the background that Flex's header has. */
const renderButton = (open: boolean, count: number) => (): React.ReactElement => (
  <Box display="flex" backgroundColor="colorBackgroundBrandStronger" color="colorTextBrandInverse">
    <FeedbackButton open={open} onToggle={nothing}>
      {count > 0 && <NewCount count={count} />}
    </FeedbackButton>
  </Box>
);

const TASKS = { 'Double charge on the monthly invoice': 2, 'Router drops the line': 0, 'Long ago': 120 };

/** Stands in for Flex's task list, in which what a plugin adds follows the task. */
const renderTasks = (): React.ReactElement => (
  <Box backgroundColor="colorBackground" color="colorText">
    {Object.entries(TASKS).map(([name, count]) => (
      <React.Fragment key={name}>
        <Box
          paddingX="space50"
          paddingY="space40"
          borderBottomStyle="solid"
          borderBottomWidth="borderWidth10"
          borderBottomColor="colorBorderWeaker"
        >
          {name}
        </Box>
        {count > 0 && <TaskNewCount count={count} />}
      </React.Fragment>
    ))}
  </Box>
);

/** The button in the main header, and the marks of new comments. */
export const newFeedback: StoryGroup = {
  id: 'new-feedback',
  title: 'The header button and what is new',
  stories: [
    { name: 'Header button: the panel is closed', render: renderButton(false, 0) },
    { name: 'Header button: the panel is open', render: renderButton(true, 0) },
    {
      name: 'Header button: three comments are new',
      render: renderButton(false, 3),
    },
    {
      name: 'Header button: more than 99 comments are new',
      render: renderButton(false, 120),
    },
    { name: 'Task list: two tasks have new comments', render: renderTasks },
    {
      name: 'New feedback: two comments of three are new and come first',
      render: () => (
        <NewMarksContext.Provider value={VISIT}>
          <StoryPanel
            conversation={null}
            recent={storyListState(sampleLoadedList(storyComments(3)))}
            newCount={1}
          />
        </NewMarksContext.Provider>
      ),
    },
  ],
};
