import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { FeedbackButton } from '../features/agent-panel/ui/FeedbackButton';
import { NewCount } from '../features/new-feedback/ui/NewCount';
import { NewMarksContext } from '../features/new-feedback/ui/NewMarksContext';
import type { StoryGroup } from './Story';
import { storyComments } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';
import { marksWhere } from './storyMarks';
import { StoryPanel } from './StoryPanel';

const nothing = (): void => undefined;

const MARKS = marksWhere(({ key }) => key === 'comment-2');

const renderButton = (open: boolean, count: number) => (): React.ReactElement => (
  <Box display="flex" backgroundColor="colorBackgroundBody" color="colorText">
    <FeedbackButton open={open} onToggle={nothing}>
      {count > 0 && <NewCount count={count} />}
    </FeedbackButton>
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
    {
      name: 'New feedback: one comment of three is new and comes first',
      render: () => (
        <NewMarksContext.Provider value={MARKS}>
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
