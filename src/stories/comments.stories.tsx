import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Audience } from '../shared/data/audience';
import { CommentSection } from '../features/comment-list/ui/section/CommentSection';
import { ReviewerVisibilityContext } from '../shared/ui/ReviewerContext';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import { REACHED_BY } from './reachedBy';
import type { StoryGroup, TestTitle } from './Story';
import { STORY_NOW, storyComment } from './storyComments';
import { listed, storyPart } from './storyParts';

const LONG_TEXT = 'The caller had to say the account number twice before anybody looked it up. '.repeat(12);
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);

const one =
  (changes: Partial<AssessmentComment>, audience: Audience = 'agent') =>
  (): React.ReactElement => (
    <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
      <CommentSection
        id="assessment-comments-story"
        heading="AssessmentCommentsRecentHeading"
        emptyHeading="AssessmentCommentsRecentEmptyHeading"
        emptyBody="AssessmentCommentsRecentEmptyBody"
        skeletonRows={1}
        audience={audience}
        list={storyPart(listed([storyComment(changes)]))}
        now={STORY_NOW}
      />
    </Box>
  );

const RECORD = 'src/insights/parse/parseComment.test.ts';
const LEFT_OUT: TestTitle = { file: RECORD, title: 'for its comment has no text and no category' };
const ALL_WRONG: TestTitle = { file: RECORD, title: 'is read even when every field is of a wrong type' };
const LONG_WORDS: TestTitle = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'nothing is cut off at any width, beside a call, zoomed, and with wide text',
};
const OWN_DIRECTION: TestTitle = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'Hebrew stands at the right below English at the left, and brackets stay where they belong',
};

/** One comment in each form that a record can have. */
export const comments: StoryGroup = {
  id: 'comments',
  title: 'A comment',
  stories: [
    { name: 'Comment: every field is filled', draw: one({}), reachedBy: REACHED_BY.agentReads },
    { name: 'Comment: no text', draw: one({ text: '' }), reachedBy: LEFT_OUT },
    { name: 'Comment: no category', draw: one({ category: null }), reachedBy: LEFT_OUT },
    { name: 'Comment: date unknown', draw: one({ createdAt: null }), reachedBy: ALL_WRONG },
    { name: 'Comment: reviewer not named', draw: one({ reviewerName: null }), reachedBy: ALL_WRONG },
    {
      name: 'Comment: no position, as in a chat',
      draw: one({ offsetSeconds: 0 }),
      reachedBy: REACHED_BY.agentReads,
    },
    {
      name: 'Comment: older than a week',
      draw: one({ createdAt: STORY_NOW - 40 * 24 * 60 * 60 * 1_000 }),
      reachedBy: REACHED_BY.manyComments,
    },
    {
      name: 'Comment: a long text, folded',
      draw: one({ text: LONG_TEXT }),
      reachedBy: REACHED_BY.badRecords,
    },
    {
      name: 'Comment: a long text, whole',
      draw: one({ text: LONG_TEXT }),
      press: ['AssessmentCommentsShowMore'],
      reachedBy: REACHED_BY.badRecords,
    },
    {
      name: 'Comment: words longer than a line',
      draw: one({
        text: LONG_WORD,
        category: { id: 'long', name: LONG_WORD.slice(0, 120) },
        reviewerName: LONG_WORD.slice(0, 120),
      }),
      reachedBy: LONG_WORDS,
    },
    {
      name: 'Comment: right to left',
      draw: one({
        text: 'Clear and calm (2 of 2).\nכל הכבוד, טיפול מצוין (2).',
        category: { id: 'service', name: 'שירות לקוחות' },
        reviewerName: 'נועה לוי',
      }),
      reachedBy: OWN_DIRECTION,
    },
    {
      name: 'Comment: a supervisor reads what it counts for',
      draw: one({ countsInReports: false, weight: 2 }, 'supervisor'),
      reachedBy: REACHED_BY.supervisorReads,
    },
    {
      name: 'Comment: with the reviewer’s e-mail address',
      draw: () => (
        <ReviewerVisibilityContext.Provider value={{ name: true, email: true }}>
          {one({ reviewerEmail: 'robin@example.com' }, 'supervisor')()}
        </ReviewerVisibilityContext.Provider>
      ),
      reachedBy: {
        file: 'e2e/admin/settings.spec.ts',
        title: 'has the reviewers with their addresses, no form, and no panel of its own',
      },
    },
  ],
};
