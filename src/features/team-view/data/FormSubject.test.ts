import { NOON, sampleComment } from '../../../testing/fixtures/sampleComments';
import type { CommentGroup } from '../../../shared/data/CommentListState';
import { canHaveRecording, segmentDraftKey, subjectOfGroup } from './FormSubject';

const UPPER = '3F1C2D4E-5A6B-5C7D-8E9F-0A1B2C3D4E5F';
const group = (key: string): CommentGroup => ({ key, segmentIds: ['s'], newestAt: NOON, hasNew: false });
const NO_TASK = { task: null };
const task = (channel: 'voice' | 'chat' | 'other') => ({
  task: { reservationSid: 'WR1', name: 'Task', channel, queue: null, startedAt: null },
});

it("is about the segment and the agent of the group's first comment", () => {
  const [first, second] = [group('a'), group('b')];
  const comments = [
    sampleComment({ key: 'a', segmentId: 'segment-1', agentId: 'agent-1' }),
    sampleComment({ key: 'b', segmentId: UPPER, agentId: 'agent-2' }),
    sampleComment({ key: 'c', segmentId: 'segment-3' }),
  ];
  const groups = new Map([
    ['a', first],
    ['b', second],
    ['c', second],
  ]);

  expect(subjectOfGroup(second, { comments, groups }, 'agent-1', NO_TASK)).toEqual({
    draftKey: UPPER.toLowerCase(),
    target: { segmentId: UPPER, agentId: 'agent-2' },
    hasRecording: true,
    commentedAt: NOON,
    otherAgent: null,
  });
});

it.each([
  ['the agent of the list, for a comment that names none', 'agent-1', { agentId: 'agent-1' }],
  ['nothing while no agent is known', null, undefined],
])('is about %s', (_, agentId, target) => {
  const comments = [sampleComment({ key: 'a', segmentId: 'segment-1', agentId: null })];
  const groups = new Map([['a', group('a')]]);

  const subject = subjectOfGroup(group('a'), { comments, groups }, agentId, NO_TASK);

  if (target) expect(subject?.target).toMatchObject(target);
  else expect(subject).toBeNull();
});

it('is about nothing if the comments name no segment', () => {
  const comments = [sampleComment({ key: 'a', segmentId: null })];
  const groups = new Map([['a', group('a')]]);

  expect(subjectOfGroup(group('a'), { comments, groups }, 'agent-1', NO_TASK)).toBeNull();
});

it('offers a position unless the conversation is known to be a chat', () => {
  expect([NO_TASK, task('voice'), task('other'), task('chat')].map(canHaveRecording)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('has one draft for a segment, however its ID is written', () => {
  expect(segmentDraftKey(UPPER)).toBe(segmentDraftKey(UPPER.toLowerCase()));
});
