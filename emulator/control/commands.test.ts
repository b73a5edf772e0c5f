import type { Emulator } from '../createEmulator';
import { get } from '../testing/http';
import { controlClientOf } from '../testing/controlClientOf';
import { startTestEmulator } from '../testing/startTestEmulator';
import { conversationOf } from '../world/chats';
import { people } from '../world/sample/people';
import { sampleReservations } from '../world/sample/insights';
import type { ControlClient } from './createControlClient';

const { busyAgent, newAgent, agentWithoutComments, supervisor } = people;

/** Every command runs as from another process: through the client, over HTTP. */
describe('the commands', () => {
  let emulator: Emulator;
  let control: ControlClient;

  beforeAll(async () => {
    emulator = await startTestEmulator();
    control = controlClientOf(emulator);
  });
  afterAll(() => emulator.close());

  const createTask = (name: string, { workerSid } = newAgent) =>
    control.run('createTask', { workerSid, name });
  const move = (reservationSid: string, status: 'accepted' | 'wrapping' | 'completed') =>
    control.run('setReservationStatus', { reservationSid, status });

  it('make a call ring and complete it', async () => {
    const { taskSid, reservationSid } = await control.run('createTask', {
      channel: 'voice',
      workerSid: newAgent.workerSid,
      name: 'Lost parcel',
      customerName: 'Ottilie Brand',
    });
    expect(emulator.world.reservation(reservationSid).status).toBe('pending');
    expect(emulator.world.task(taskSid)).toMatchObject({
      channel: 'voice',
      attributes: {
        name: 'Lost parcel',
        customerName: 'Ottilie Brand',
        direction: 'inbound',
        called: '+15005550100',
      },
    });
    await move(reservationSid, 'accepted');
    await move(reservationSid, 'wrapping');
    await move(reservationSid, 'completed');
    expect(emulator.world.reservation(reservationSid).status).toBe('completed');
  });

  it('reject a step that the reservation cannot take', async () => {
    const { reservationSid } = await createTask('Refund');
    await expect(move(reservationSid, 'wrapping')).rejects.toThrow(
      'A reservation that is pending cannot become wrapping.',
    );
    await control.run('setReservationStatus', { reservationSid, status: 'rejected' });
    await expect(move(reservationSid, 'accepted')).rejects.toThrow(
      `Reservation ${reservationSid} is over (rejected).`,
    );
  });

  it('let the customer leave while the task is pending or accepted', async () => {
    const { reservationSid: ringing } = await createTask('Opening hours');
    expect(await control.run('customerLeaves', { reservationSid: ringing })).toEqual({ status: 'canceled' });
    const { reservationSid: accepted } = await createTask('Spare part');
    await move(accepted, 'accepted');
    expect(await control.run('customerLeaves', { reservationSid: accepted })).toEqual({ status: 'wrapping' });
    await expect(control.run('customerLeaves', { reservationSid: ringing })).rejects.toThrow('is over');
  });

  it('start a chat with messages, and let the customer write more', async () => {
    const { taskSid, reservationSid } = await control.run('createTask', {
      channel: 'chat',
      workerSid: agentWithoutComments.workerSid,
      name: 'Lamp without a shade',
      lines: ['Hello', 'How can I help?'],
    });
    await control.run('customerSays', { reservationSid, text: 'The shade is missing.' });
    const conversation = conversationOf(emulator.world, emulator.world.task(taskSid));
    expect(conversation?.messages.map(({ text, author }) => [text, author])).toEqual([
      ['Hello', conversation?.customer.identity],
      ['How can I help?', agentWithoutComments.identity],
      ['The shade is missing.', conversation?.customer.identity],
    ]);
    const { reservationSid: other } = await createTask('Not a chat');
    await expect(control.run('customerSays', { reservationSid: other, text: 'Hello' })).rejects.toThrow(
      `Reservation ${other} is not a chat.`,
    );
  });

  it('transfer a task to another worker, and say why a transfer is not possible', async () => {
    const { reservationSid } = await createTask('Warranty');
    const toWorkerSid = agentWithoutComments.workerSid;
    await expect(control.run('transferTask', { reservationSid, toWorkerSid })).rejects.toThrow(
      'Only an accepted task can be transferred, this one is pending.',
    );
    await move(reservationSid, 'accepted');
    const there = await control.run('transferTask', { reservationSid, toWorkerSid });
    expect(emulator.world.reservation(there.reservationSid)).toMatchObject({
      workerSid: toWorkerSid,
      status: 'pending',
    });
  });

  it('publish a segment, comment on it, and reject an unknown one', async () => {
    const { reservationSid } = await createTask('Change of address');
    await expect(control.run('publishSegments', { reservationSid })).rejects.toThrow('complete it first');
    await move(reservationSid, 'accepted');
    await move(reservationSid, 'completed');
    expect(emulator.records.segmentsOfReservations([reservationSid])).toEqual([]);
    await control.run('publishSegments', { reservationSid });
    const [segment] = emulator.records.segmentsOfReservations([reservationSid]);
    const segmentId = segment?.segment_id ?? '';

    await control.run('addComment', {
      segmentId,
      text: 'Well done.',
      categoryName: 'Empathy',
      offsetSeconds: 12,
    });
    expect(emulator.records.commentsMatching({ segmentId })).toEqual([
      expect.objectContaining({
        agent_id: newAgent.insightsAgentId,
        offset: '12',
        comment: expect.objectContaining({ comment: 'Well done.' }) as unknown,
      }),
    ]);
    const comment = { segmentId: 'nobody', text: 'Lost.' };
    await expect(control.run('addComment', comment)).rejects.toThrow('There is no segment nobody.');
    await expect(
      control.run('addComment', { ...comment, segmentId, categoryName: 'Weather' }),
    ).rejects.toThrow('There is no category Weather.');
  });

  it('add a comment to the conversation of an open task', async () => {
    const { name, segmentId } = sampleReservations.chatWithTwoComments;
    const added = await control.run('addCommentToTask', { taskName: name, text: 'One more thing.' });
    expect(added.segmentId).toBe(segmentId);
    const comments = emulator.records.commentsMatching({ segmentId: segmentId ?? '' });
    expect(comments).toHaveLength(3);
    expect(comments[2]).toMatchObject({ agent_id: busyAgent.insightsAgentId, user_name: 'Vera Quillon' });

    const addTo = (taskName: string, workerSid?: string) =>
      control.run('addCommentToTask', { taskName, workerSid, text: 'Where?' });
    await expect(addTo('No such task')).rejects.toThrow('There is no open task “No such task”.');
    await expect(addTo(sampleReservations.live.name)).rejects.toThrow('Insights has no segment of');
    const { transferredToNewAgent: second } = sampleReservations;
    await expect(addTo(second.name)).rejects.toThrow('Several workers have a task');
    expect((await addTo(second.name, newAgent.workerSid)).segmentId).toBe(second.segmentId);
  });

  it('list waiting segments before those that Insights has', async () => {
    const { reservationSid } = await createTask('Invoice by mail');
    await move(reservationSid, 'accepted');
    await move(reservationSid, 'completed');
    const { segments } = await control.state();
    const waitingCount = segments.filter(({ isWaiting }) => isWaiting).length;
    expect(segments[0]).toMatchObject({ reservationSid, isWaiting: true });
    expect(segments.slice(waitingCount).map(({ isWaiting }) => isWaiting)).not.toContain(true);
  });

  it('change activities and roles, and end sessions', async () => {
    const { world } = emulator;
    const { workerSid } = supervisor;
    const { token } = world.sessions.issue(workerSid);
    await control.run('setActivity', { workerSid, activity: 'Break' });
    await control.run('setRoles', { workerSid, roles: ['agent', 'supervisor'] });
    await control.run('endSessions', { workerSid });
    const worker = world.worker(workerSid);
    expect(world.activity(worker.activitySid).name).toBe('Break');
    expect(worker.roles).toEqual(['agent', 'supervisor']);
    expect(world.sessions.find(token)).toBe('expired');
    await expect(control.run('setActivity', { workerSid, activity: 'Lunch' })).rejects.toThrow(
      'There is no activity Lunch.',
    );
    await expect(control.run('endSessions', { workerSid: 'WK0' })).rejects.toThrow('There is no worker WK0.');
  });

  it("set a person's Insights roles, and reset them", async () => {
    const { workerSid } = people.admin;
    const shown = async () =>
      (await control.state()).people.find((person) => person.workerSid === workerSid)?.insightsRoles;
    expect(await shown()).toBeNull();
    await control.run('setInsightsRoles', { workerSid, roles: [] });
    expect(await shown()).toEqual([]);
    await control.run('setInsightsRoles', { workerSid, roles: null });
    expect(await shown()).toBeNull();
    await expect(control.run('setInsightsRoles', { workerSid: 'WK0', roles: [] })).rejects.toThrow(
      'There is no worker WK0.',
    );
  });

  it('set a worker attribute and remove it', async () => {
    const { workerSid } = people.agentUnknownToInsights;
    const { attributes } = emulator.world.worker(workerSid);
    const named = { workerSid, name: 'insights_agent_id' };
    await control.run('setWorkerAttribute', { ...named, value: 'agent-4' });
    expect(emulator.world.worker(workerSid).attributes).toEqual({
      ...attributes,
      insights_agent_id: 'agent-4',
    });
    await control.run('setWorkerAttribute', { ...named, value: null });
    expect(emulator.world.worker(workerSid).attributes).toEqual(attributes);
  });

  it('plan and remove a fault, and change whether agents are permitted', async () => {
    const fault = { endpoint: 'segments', times: 2, response: { kind: 'delay', delayMs: 3_000 } } as const;
    const { faultId } = await control.run('addFault', fault);
    expect((await control.state()).faults).toEqual([{ id: faultId, fault, timesLeft: 2 }]);
    await control.run('removeFault', { faultId });
    await expect(control.run('removeFault', { faultId })).rejects.toThrow(`There is no fault ${faultId}`);
    await control.run('addFault', { endpoint: 'any', response: { kind: 'hang' } });
    await control.run('clearFaults', {});
    await control.run('releaseHeld', {});
    expect(emulator.insights.faults.list()).toEqual([]);
    await control.run('setSettings', { agentsPermitted: false });
    expect(emulator.insights.settings.agentsPermitted).toBe(false);
  });

  it('clear the calls', async () => {
    await get(`${emulator.insights.origin}/v1/Insights/Segments`);
    expect((await control.state()).calls).toHaveLength(1);
    await control.run('clearCalls', {});
    expect((await control.state()).calls).toEqual([]);
  });

  it('show reservations and segments, but no token', async () => {
    const { token } = emulator.world.sessions.issue(busyAgent.workerSid);
    const state = await control.state();
    const person = state.people.find(({ workerSid }) => workerSid === busyAgent.workerSid);
    const { name, reservationSid } = sampleReservations.live;
    expect(person?.reservations).toContainEqual(
      expect.objectContaining({
        name,
        reservationSid,
        channel: 'voice',
        status: 'accepted',
        hasThread: false,
      }),
    );
    expect(state.categories).toEqual(emulator.records.commentTags().map((tag) => tag.name));
    expect(JSON.stringify(state)).not.toContain(token);
  });
});
