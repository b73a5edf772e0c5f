import React from 'react';
import { groupComments } from '../features/conversation/data/groupComments';
import type { ConversationLine } from '../features/conversation/data/ConversationLine';
import { ConversationLinesContext } from '../features/conversation/ui/ConversationLinesContext';
import type { ConversationForm } from '../features/team-view/data/useConversationForm';
import type { LinkedView } from '../features/team-view/data/useLinkedConversation';
import type { UncommentedConversations } from '../features/team-view/data/useUncommentedConversations';
import type { CommentGroup } from '../shared/data/CommentListState';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import type { StoryGroup } from './Story';
import { storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { STORY_NOW, storyComments } from './storyComments';
import { storyListState } from './storyListState';
import { StoryWorkerComments, unsentDraft, type StoryWorkerProps } from './StoryWorkerComments';

const DAY_MS = 24 * 60 * 60 * 1_000;
const nothing = (): void => undefined;

const lineOf = ({ segmentIds, newestAt }: CommentGroup): ConversationLine => ({
  task: null,
  startedAt: segmentIds.includes('segment-1') ? STORY_NOW - 2 * DAY_MS : null,
  queue: segmentIds.includes('segment-1') ? 'Technical support' : null,
  customerName: null,
  commentedAt: newestAt,
  scores: segmentIds.includes('segment-1') ? [{ type: 'quality', percent: 85 }] : [],
});
const LINES = { lineOf, onRested: () => nothing, selectTask: null };

const { comments, groups } = groupComments(storyComments(4), null, () => null);
const GROUPED = storyListState({ ...sampleLoadedList(comments), groups });
const EMPTY = storyListState({ kind: 'empty' });

const CLOSED_FORM: ConversationForm = {
  subject: null,
  timesOpened: 0,
  add: null,
  open: nothing,
  close: nothing,
  isBegun: (segmentIds) => segmentIds.includes('segment-2'),
};
const OPEN_FORM: ConversationForm = {
  ...CLOSED_FORM,
  subject: {
    draftKey: 'segment-1',
    target: { segmentId: 'segment-1', agentId: 'agent-1' },
    hasRecording: true,
    commentedAt: STORY_NOW,
    otherAgent: null,
  },
  add: storyAddCommentState({ draft: TYPED_DRAFT }),
};

const UNCOMMENTED: readonly { name: string; view: UncommentedConversations['view'] }[] = [
  { name: 'folded', view: { kind: 'folded' } },
  { name: 'loading', view: { kind: 'loading' } },
  { name: 'not loaded', view: { kind: 'failed' } },
  { name: 'none', view: { kind: 'loaded', segmentIds: [] } },
  { name: 'two of them', view: { kind: 'loaded', segmentIds: ['segment-1', 'segment-3'] } },
];

const LINKED_SUBJECT = {
  draftKey: 'segment-1',
  target: { segmentId: 'segment-1', agentId: 'agent-1' },
  hasRecording: true,
  commentedAt: null,
  otherAgent: null,
};
const LINKED: readonly { name: string; view: LinkedView }[] = [
  { name: 'empty', view: { kind: 'none' } },
  { name: 'unreadable', view: { kind: 'unreadable' } },
  { name: 'loading', view: { kind: 'loading' } },
  { name: 'not in Insights', view: { kind: 'notFound' } },
  { name: 'not permitted', view: { kind: 'notPermitted' } },
  { name: 'not loaded', view: { kind: 'failed' } },
  { name: 'without an agent', view: { kind: 'noAgent' } },
  { name: 'found', view: { kind: 'found', subject: LINKED_SUBJECT, agentName: 'Mira Example' } },
  {
    name: 'of another agent',
    view: {
      kind: 'found',
      subject: { ...LINKED_SUBJECT, otherAgent: { name: 'Sasha Example' } },
      agentName: 'Sasha Example',
    },
  },
];

const render = (props: Partial<StoryWorkerProps>) => (): React.ReactElement => (
  <ConversationLinesContext.Provider value={LINES}>
    <StoryWorkerComments list={GROUPED} form={CLOSED_FORM} {...props} />
  </ConversationLinesContext.Provider>
);

/** How a supervisor adds a comment to any conversation of an agent. */
export const otherConversations: StoryGroup = {
  id: 'other-conversations',
  title: 'Supervisors: adding to any conversation',
  stories: [
    { name: 'Any conversation: a button beside each heading', render: render({}) },
    { name: 'Any conversation: the form for one of them', render: render({ form: OPEN_FORM }) },
    ...UNCOMMENTED.map(({ name, view }) => ({
      name: `Any conversation: those without comments, ${name}`,
      render: render({
        uncommented: { isUnfolded: view.kind !== 'folded', view, toggle: nothing, retry: nothing },
      }),
    })),
    ...LINKED.map(({ name, view }) => ({
      name: `Any conversation: a link, ${name}`,
      render: render({ list: EMPTY, linked: { view, find: nothing, retry: nothing, add: nothing } }),
      press: ['AssessmentCommentsPanelMenu', 'AssessmentCommentsLinkOpen'] as const,
    })),
    {
      name: 'Any conversation: an unsent comment can be continued',
      render: render({ unsent: [unsentDraft({ kind: 'ready', open: nothing })] }),
    },
    {
      name: 'Any conversation: Insights is asked about the one of an unsent comment',
      render: render({ list: EMPTY, unsent: [unsentDraft({ kind: 'loading' })] }),
    },
    {
      name: 'Any conversation: Insights does not have the one of an unsent comment yet',
      render: render({ list: EMPTY, unsent: [unsentDraft({ kind: 'notProcessed' })] }),
    },
    {
      name: 'Any conversation: the one of an unsent comment could not be loaded',
      render: render({ list: EMPTY, unsent: [unsentDraft({ kind: 'failed', retry: nothing })] }),
    },
  ],
};
