import type { FlexState } from '@twilio/flex-ui';
import { endedReservationsIn, openTasksIn } from './openTasks';

const STARTED_AT = Date.UTC(2026, 2, 12, 12, 0, 0);
const task = (changes: object) => ({
  sid: 'WR1',
  status: 'accepted',
  defaultFrom: 'Double charge',
  channelType: 'voice',
  queueName: 'Billing',
  dateCreated: new Date(STARTED_AT),
  ...changes,
});
const stateWith = (...changes: object[]) =>
  ({
    flex: { worker: { tasks: new Map(changes.map((change, index) => [String(index), task(change)])) } },
  }) as unknown as FlexState;

it('says what Flex shows of a task', () => {
  expect(openTasksIn(stateWith({}))).toEqual([
    {
      reservationSid: 'WR1',
      name: 'Double charge',
      channel: 'voice',
      queue: 'Billing',
      startedAt: STARTED_AT,
    },
  ]);
});

it.each([
  ['web', 'chat'],
  ['whatsapp', 'chat'],
  ['sms', 'sms'],
  ['email', 'email'],
  ['video', 'video'],
  ['fax', 'other'],
  ['constructor', 'other'],
  [undefined, 'other'],
])('names the channel of a task of type %s', (channelType, channel) => {
  expect(openTasksIn(stateWith({ channelType }))).toEqual([expect.objectContaining({ channel })]);
});

it('has no task that is only offered, or that has no name', () => {
  expect(
    openTasksIn(stateWith({ status: 'pending' }, { defaultFrom: '' }, { defaultFrom: undefined })),
  ).toEqual([]);
});

it('leaves out what a task does not say, and removes characters that reverse the text', () => {
  const changes = { defaultFrom: 'Double\u202E charge', queueName: undefined, dateCreated: undefined };

  expect(openTasksIn(stateWith(changes))).toEqual([
    expect.objectContaining({ name: 'Double charge', queue: null, startedAt: null }),
  ]);
});

it('reads the name again only after an update of the task, because Flex derives it at every read', () => {
  const readName = jest.fn(() => 'Double charge');
  const named = task({ attributes: {} });
  Object.defineProperty(named, 'defaultFrom', { get: readName });
  const state = { flex: { worker: { tasks: new Map([['WR1', named]]) } } } as unknown as FlexState;
  const nameNow = () => openTasksIn(state).map(({ name }) => name);
  expect([nameNow(), nameNow(), nameNow()]).toEqual([
    ['Double charge'],
    ['Double charge'],
    ['Double charge'],
  ]);
  expect(readName).toHaveBeenCalledTimes(1);

  readName.mockReturnValue('Triple charge');
  Object.assign(named, { attributes: {} });
  expect(nameNow()).toEqual(['Triple charge']);
});

it('knows the reservations of ended conversations', () => {
  const state = stateWith(
    { sid: 'WR1', status: 'wrapping' },
    { sid: 'WR2', status: 'accepted' },
    { sid: 'WR3', status: 'completed' },
  );

  expect(endedReservationsIn(state)).toEqual(['WR1', 'WR3']);
});
