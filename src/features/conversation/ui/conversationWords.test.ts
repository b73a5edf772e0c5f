import { NOON } from '../../../testing/fixtures/sampleComments';
import { TEXTS } from '../../../testing/render/renderWithTexts';
import { ptBR } from '../../../strings/pt-BR';
import { createTexts } from '../../../strings/Texts';
import type { ConversationLine, OpenTask } from '../data/ConversationLine';
import { conversationWords } from './conversationWords';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNKNOWN: ConversationLine = {
  task: null,
  startedAt: null,
  queue: null,
  customerName: null,
  commentedAt: null,
  scores: [],
};
const TASK: OpenTask = {
  reservationSid: 'WR1',
  name: 'Double charge',
  channel: 'voice',
  queue: 'Billing',
  startedAt: NOON,
};
const words = (line: Partial<ConversationLine>) => conversationWords({ ...UNKNOWN, ...line }, TEXTS, NOON);
const clock = (at: number) =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(at);

it('names a task with its queue and time, before anything else', () => {
  const line = { task: TASK, queue: 'Other', customerName: 'Noor', startedAt: NOON - DAY_MS };
  expect(words(line)).toEqual({
    title: 'Double charge',
    details: ['Billing', `today, ${clock(NOON)}`],
    scores: [],
    full: `Double charge, Billing, today, ${clock(NOON)}`,
  });
});

it('takes what a task does not say from the segment, but not the time of a comment', () => {
  const task = { ...TASK, queue: null, startedAt: null };
  expect(words({ task, queue: 'Sales', startedAt: NOON - DAY_MS })).toMatchObject({
    details: ['Sales', `yesterday, ${clock(NOON - DAY_MS)}`],
  });
  expect(words({ task, commentedAt: NOON })).toMatchObject({ title: 'Double charge', details: [] });
});

it('names a segment by its customer if there is one, then time and queue', () => {
  const at = NOON - 8 * DAY_MS;
  const segment = { startedAt: at, queue: 'Billing', commentedAt: NOON };
  expect(words({ ...segment, customerName: 'Noor' })).toMatchObject({
    title: 'Noor',
    details: [`Mar 4, ${clock(at)}`, 'Billing'],
  });
  expect(words(segment)).toMatchObject({ title: `Mar 4, ${clock(at)}`, details: ['Billing'] });
  expect(words({ ...segment, startedAt: NOON })).toMatchObject({ title: `Today, ${clock(NOON)}` });
});

it('says that a date is that of the review, with the year if it is another one', () => {
  expect(words({ commentedAt: NOON })).toMatchObject({ title: 'Reviewed Mar 12', details: [] });
  expect(words({ commentedAt: NOON - 365 * DAY_MS })).toMatchObject({ title: 'Reviewed Mar 12, 2025' });
});

it('says that a conversation has no date', () => {
  expect(words({ customerName: ' ' })).toMatchObject({ title: 'Conversation without a date' });
});

it('shows each score with its type, and calls a self-assessment one', () => {
  const scores = [
    { type: 'quality_review', percent: 85 },
    { type: 'agent_reflection', percent: 60 },
    { type: 'Self assessment', percent: 0 },
    { type: 'Myself', percent: 100 },
  ];
  expect(words({ scores }).scores).toEqual([
    'Quality review 85%',
    'Self-assessment 60%',
    'Self-assessment 0%',
    'Myself 100%',
  ]);
});

it('speaks the language of its texts', () => {
  const line = { ...UNKNOWN, commentedAt: NOON, scores: [{ type: 'agent_reflection', percent: 60 }] };
  const { title, scores } = conversationWords(line, createTexts(ptBR, 'pt-BR'), NOON);
  expect([title, ...scores]).toEqual(['Avaliada em 12 de mar.', 'Autoavaliação 60%']);
});
