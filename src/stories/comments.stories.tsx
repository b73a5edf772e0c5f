import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Audience } from '../shared/data/audience';
import { CommentSection } from '../features/comment-list/ui/section/CommentSection';
import { AudienceContext } from '../shared/ui/audienceWords';
import { ReviewerVisibilityContext } from '../shared/ui/ReviewerVisibilityContext';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import type { StoryGroup } from './Story';
import { STORY_NOW, storyComment } from './storyComments';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import { storyListState } from './storyListState';

const LONG_TEXT = 'The caller had to say the account number twice before anybody looked it up. '.repeat(12);
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);

const renderComment =
  (changes: Partial<AssessmentComment>, audience: Audience = 'agent') =>
  (): React.ReactElement => (
    <AudienceContext.Provider value={audience}>
      <Box padding="space50" backgroundColor="colorBackgroundBody" color="colorText">
        <CommentSection
          id="assessment-comments-story"
          heading="AssessmentCommentsRecentHeading"
          emptyHeading="AssessmentCommentsRecentEmptyHeading"
          emptyBody="AssessmentCommentsRecentEmptyBody"
          skeletonRows={1}
          list={storyListState(sampleLoadedList([storyComment(changes)]))}
          now={STORY_NOW}
        />
      </Box>
    </AudienceContext.Provider>
  );

/** One comment in every form a record can have. */
export const comments: StoryGroup = {
  id: 'comments',
  title: 'A comment',
  stories: [
    { name: 'Comment: every field is filled', render: renderComment({}) },
    { name: 'Comment: no text', render: renderComment({ text: '' }) },
    { name: 'Comment: no category', render: renderComment({ category: null }) },
    { name: 'Comment: date unknown', render: renderComment({ createdAt: null }) },
    {
      name: 'Comment: reviewer not named',
      render: renderComment({ reviewerName: null }),
    },
    {
      name: 'Comment: no position, as in a chat',
      render: renderComment({ offsetSeconds: 0 }),
    },
    {
      name: 'Comment: older than a week',
      render: renderComment({ createdAt: STORY_NOW - 40 * 24 * 60 * 60 * 1_000 }),
    },
    {
      name: 'Comment: a long text, folded',
      render: renderComment({ text: LONG_TEXT }),
    },
    {
      name: 'Comment: a long text, whole',
      render: renderComment({ text: LONG_TEXT }),
      press: ['AssessmentCommentsShowMore'],
    },
    {
      name: 'Comment: words longer than a line',
      render: renderComment({
        text: LONG_WORD,
        category: { id: 'long', name: LONG_WORD.slice(0, 120) },
        reviewerName: LONG_WORD.slice(0, 120),
      }),
    },
    {
      name: 'Comment: right to left',
      render: renderComment({
        text: 'Clear and calm (2 of 2).\nכל הכבוד, טיפול מצוין (2).',
        category: { id: 'service', name: 'שירות לקוחות' },
        reviewerName: 'נועה לוי',
      }),
    },
    {
      name: 'Comment: a supervisor reads what it counts for',
      render: renderComment({ countsInReports: false, weight: 2 }, 'supervisor'),
    },
    {
      name: 'Comment: with the reviewer’s e-mail address',
      render: () => (
        <ReviewerVisibilityContext.Provider value={{ name: true, email: true }}>
          {renderComment({ reviewerEmail: 'robin@example.com' }, 'supervisor')()}
        </ReviewerVisibilityContext.Provider>
      ),
    },
  ],
};
