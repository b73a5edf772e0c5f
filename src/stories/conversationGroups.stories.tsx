import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CommentGroup } from '../shared/data/CommentListState';
import { CommentSection } from '../features/comment-list/ui/section/CommentSection';
import type { ConversationLine } from '../features/conversation/data/ConversationLine';
import { ConversationLinesContext } from '../features/conversation/ui/ConversationLinesContext';
import { NewMarksContext } from '../features/new-feedback/ui/NewMarksContext';
import { AudienceContext } from '../shared/ui/audienceWords';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import type { StoryGroup } from './Story';
import { STORY_NOW, storyComment } from './storyComments';
import { storyListState } from './storyListState';
import { marksWhere } from './storyMarks';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
const nothing = (): void => undefined;

const UNKNOWN: ConversationLine = {
  task: null,
  startedAt: null,
  queue: null,
  customerName: null,
  commentedAt: STORY_NOW - 3 * DAY_MS,
  scores: [],
};
const TASK: ConversationLine = {
  ...UNKNOWN,
  task: {
    reservationSid: 'WR0123456789abcdef0123456789abcdef',
    name: 'Double charge on the monthly invoice',
    channel: 'voice',
    queue: 'Billing',
    startedAt: STORY_NOW - HOUR_MS,
  },
};
const SEGMENT: ConversationLine = {
  ...UNKNOWN,
  startedAt: STORY_NOW - 2 * DAY_MS,
  queue: 'Technical support',
};
const SCORES = [
  { type: 'quality', percent: 85 },
  { type: 'agent_reflection', percent: 60 },
];
const LONG = 'A refund that was promised twice and has not arrived in the account of the customer';

interface StoryLines {
  lines: readonly ConversationLine[];
  /** How many of the conversations, from the first one, have a new comment. */
  newCount?: number;
  width?: string;
}

/** A list with two comments on each conversation. */
const renderLines =
  ({ lines, newCount = 0, width }: StoryLines) =>
  (): React.ReactElement => {
    const groups = lines.map((_, place): CommentGroup => ({
      key: `group-${place}`,
      segmentIds: [`segment-${place}`],
      newestAt: STORY_NOW - HOUR_MS,
      hasNew: place < newCount,
    }));
    const comments = groups.flatMap(({ key }, place) =>
      [1, 2].map((number) =>
        storyComment({ key: `${key}-${number}`, createdAt: STORY_NOW - (place * 2 + number) * HOUR_MS }),
      ),
    );
    const groupOf = new Map<string, CommentGroup>(
      groups.flatMap((group) => [1, 2].map((number) => [`${group.key}-${number}`, group] as const)),
    );
    const lineOf = ({ key }: CommentGroup): ConversationLine => lines[Number(key.slice(6))] ?? UNKNOWN;
    return (
      <AudienceContext.Provider value="agent">
        <ConversationLinesContext.Provider value={{ lineOf, onRested: () => nothing, selectTask: nothing }}>
          <NewMarksContext.Provider
            value={newCount > 0 ? marksWhere(({ key }) => groupOf.get(key)?.hasNew === true) : null}
          >
            <Box
              padding="space50"
              backgroundColor="colorBackgroundBody"
              color="colorText"
              style={width === undefined ? undefined : { width }}
            >
              <CommentSection
                id="assessment-comments-story"
                heading="AssessmentCommentsRecentHeading"
                emptyHeading="AssessmentCommentsRecentEmptyHeading"
                emptyBody="AssessmentCommentsRecentEmptyBody"
                skeletonRows={1}
                list={storyListState(sampleLoadedList(comments, { groups: groupOf }))}
                now={STORY_NOW}
              />
            </Box>
          </NewMarksContext.Provider>
        </ConversationLinesContext.Provider>
      </AudienceContext.Provider>
    );
  };

const ofChannel = (channel: NonNullable<ConversationLine['task']>['channel']): ConversationLine => ({
  ...TASK,
  task: TASK.task && { ...TASK.task, name: `Password reset by ${channel}`, channel, queue: null },
});

/** Comments below the headings of their conversations. */
export const conversationGroups: StoryGroup = {
  id: 'conversation-groups',
  title: 'Comments by conversation',
  stories: [
    { name: 'Conversation: a task that the agent has', render: renderLines({ lines: [TASK] }) },
    {
      name: 'Conversation: the channels of tasks',
      render: renderLines({
        lines: (['voice', 'chat', 'sms', 'email', 'video', 'other'] as const).map(ofChannel),
      }),
    },
    { name: 'Conversation: its time and queue', render: renderLines({ lines: [SEGMENT] }) },
    {
      name: 'Conversation: its customer',
      render: renderLines({ lines: [{ ...SEGMENT, customerName: 'Noor Haddad' }] }),
    },
    { name: 'Conversation: only the date of its review', render: renderLines({ lines: [UNKNOWN] }) },
    {
      name: 'Conversation: without a date',
      render: renderLines({ lines: [{ ...UNKNOWN, commentedAt: null }] }),
    },
    {
      name: 'Conversation: a score and a self-assessment',
      render: renderLines({ lines: [{ ...SEGMENT, scores: SCORES }] }),
    },
    {
      name: 'Conversation: long names in a narrow panel',
      render: renderLines({
        lines: [
          { ...TASK, task: TASK.task && { ...TASK.task, name: LONG, queue: LONG }, scores: SCORES },
          { ...SEGMENT, customerName: LONG, queue: LONG },
        ],
        width: '320px',
      }),
    },
    {
      name: 'Conversation: right to left',
      render: renderLines({
        lines: [{ ...SEGMENT, customerName: 'נועה לוי', queue: 'שירות לקוחות' }],
      }),
    },
    {
      name: 'Conversation: new ones above earlier ones',
      render: renderLines({ lines: [TASK, SEGMENT, UNKNOWN], newCount: 1 }),
    },
    {
      name: 'Conversation: all are new',
      render: renderLines({ lines: [TASK, SEGMENT], newCount: 2 }),
    },
    {
      name: 'Conversation: the menu of a comment',
      render: renderLines({ lines: [TASK, SEGMENT], newCount: 1 }),
      press: ['AssessmentCommentsActions'],
    },
  ],
};
