import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { Audience } from '../shared/data/audience';
import { CommentSection } from '../features/comment-list/ui/section/CommentSection';
import { AudienceContext } from '../shared/ui/audienceWords';
import { ReviewerVisibilityContext } from '../shared/ui/ReviewerVisibilityContext';
import type { AssessmentComment } from '../insights/parse/AssessmentComment';
import { COVERED_BY } from './coveredBy';
import type { StoryGroup, TestReference } from './Story';
import { STORY_NOW, storyComment } from './storyComments';
import { loadedList, storyListState } from './storyListState';

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
          list={storyListState(loadedList([storyComment(changes)]))}
          now={STORY_NOW}
        />
      </Box>
    </AudienceContext.Provider>
  );

const PARSE_TEST = 'src/insights/parse/parseComment.test.ts';
const FIELDS_MISSING: TestReference = {
  file: PARSE_TEST,
  title: 'for its comment has no text and no category',
};
const ALL_WRONG: TestReference = {
  file: PARSE_TEST,
  title: 'is read even when every field is of a wrong type',
};
const LONG_WORDS: TestReference = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'nothing is cut off at any width, beside a call, zoomed, and with wide text',
};
const TEXT_DIRECTION: TestReference = {
  file: 'e2e/agent/layout.spec.ts',
  title: 'Hebrew stands at the right below English at the left, and brackets stay where they belong',
};

/** One comment in every form a record can have. */
export const comments: StoryGroup = {
  id: 'comments',
  title: 'A comment',
  stories: [
    { name: 'Comment: every field is filled', render: renderComment({}), coveredBy: COVERED_BY.agentReads },
    { name: 'Comment: no text', render: renderComment({ text: '' }), coveredBy: FIELDS_MISSING },
    { name: 'Comment: no category', render: renderComment({ category: null }), coveredBy: FIELDS_MISSING },
    { name: 'Comment: date unknown', render: renderComment({ createdAt: null }), coveredBy: ALL_WRONG },
    {
      name: 'Comment: reviewer not named',
      render: renderComment({ reviewerName: null }),
      coveredBy: ALL_WRONG,
    },
    {
      name: 'Comment: no position, as in a chat',
      render: renderComment({ offsetSeconds: 0 }),
      coveredBy: COVERED_BY.agentReads,
    },
    {
      name: 'Comment: older than a week',
      render: renderComment({ createdAt: STORY_NOW - 40 * 24 * 60 * 60 * 1_000 }),
      coveredBy: COVERED_BY.manyComments,
    },
    {
      name: 'Comment: a long text, folded',
      render: renderComment({ text: LONG_TEXT }),
      coveredBy: COVERED_BY.badRecords,
    },
    {
      name: 'Comment: a long text, whole',
      render: renderComment({ text: LONG_TEXT }),
      press: ['AssessmentCommentsShowMore'],
      coveredBy: COVERED_BY.badRecords,
    },
    {
      name: 'Comment: words longer than a line',
      render: renderComment({
        text: LONG_WORD,
        category: { id: 'long', name: LONG_WORD.slice(0, 120) },
        reviewerName: LONG_WORD.slice(0, 120),
      }),
      coveredBy: LONG_WORDS,
    },
    {
      name: 'Comment: right to left',
      render: renderComment({
        text: 'Clear and calm (2 of 2).\nכל הכבוד, טיפול מצוין (2).',
        category: { id: 'service', name: 'שירות לקוחות' },
        reviewerName: 'נועה לוי',
      }),
      coveredBy: TEXT_DIRECTION,
    },
    {
      name: 'Comment: a supervisor reads what it counts for',
      render: renderComment({ countsInReports: false, weight: 2 }, 'supervisor'),
      coveredBy: COVERED_BY.supervisorReads,
    },
    {
      name: 'Comment: with the reviewer’s e-mail address',
      render: () => (
        <ReviewerVisibilityContext.Provider value={{ name: true, email: true }}>
          {renderComment({ reviewerEmail: 'robin@example.com' }, 'supervisor')()}
        </ReviewerVisibilityContext.Provider>
      ),
      coveredBy: {
        file: 'e2e/admin/settings.spec.ts',
        title: 'has the reviewers with their addresses, no form, and no panel of its own',
      },
    },
  ],
};
