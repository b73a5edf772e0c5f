import { InsightsRecords } from '../InsightsRecords';
import type { CommentRecord, Reviewer } from '../insightsComments';
import { addSampleInsights, handedBackParts, sampleReservations } from './insights';
import type { AssessmentRecord } from '../insightsAssessments';
import { sampleAnswerSettings } from './answerSets';
import { people, reviewers } from './people';
import { categories } from './texts';

const now = Date.parse('2026-03-18T14:30:00Z');
const dayMs = 24 * 60 * 60 * 1000;

function sampleRecords(): InsightsRecords {
  const records = new InsightsRecords({ accountSid: `AC${'0'.repeat(32)}`, now: () => now });
  addSampleInsights(records, { now });
  return records;
}

function commentsOf(records: InsightsRecords, agentId: string | null): CommentRecord[] {
  return records.commentsMatching({ agentId: agentId ?? '' }) as CommentRecord[];
}

describe('the sample account in Insights', () => {
  const records = sampleRecords();
  const busy = commentsOf(records, people.busyAgent.insightsAgentId);

  it('is the same in every run', () => {
    expect(sampleRecords().commentsMatching({})).toEqual(records.commentsMatching({}));
  });

  it('has 345 comments for the busy agent, on about 130 conversations in 14 months', () => {
    const times = busy.flatMap(({ timestamp }) => (timestamp === null ? [] : [Number(timestamp)]));
    const segmentIds = new Set(busy.map((comment) => comment.segment_id));
    expect(busy).toHaveLength(345);
    expect(segmentIds.size).toBeGreaterThan(100);
    expect(segmentIds.size).toBeLessThan(160);
    expect((now - Math.min(...times)) / dayMs).toBeGreaterThan(380);
    expect((now - Math.min(...times)) / dayMs).toBeLessThan(430);
    expect(Math.max(...times)).toBeLessThan(now);
  });

  it('has 1 to 4 comments for each conversation, whose segment has a date and a queue', () => {
    const counts = new Map<string | null, number>();
    for (const { segment_id: id } of busy) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(new Set(counts.values())).toEqual(new Set([1, 2, 3, 4]));
    for (const segmentId of counts.keys()) {
      const [segment] = records.segmentsMatching({ segmentId: segmentId ?? '' });
      expect(Date.parse(segment?.date ?? '')).toBeLessThan(now);
      expect(segment?.queue).toMatch(/^[A-Z]/);
    }
  });

  it('has scores for a third of the conversations, and some self-assessments', () => {
    const segments = records.segmentsMatching({});
    const types = segments.map((segment) => segment.assessment_type.join('+'));
    const scored = types.filter((each) => each !== '');
    expect(scored.length / types.length).toBeCloseTo(1 / 3, 1);
    expect(scored).toContain('agent_reflection+Quality');
  });

  it('has comments from today and yesterday', () => {
    const days = busy.map(({ timestamp }) => new Date(Number(timestamp)).toISOString().slice(0, 10));
    expect(days).toContain('2026-03-18');
    expect(days).toContain('2026-03-17');
  });

  it('uses every category and several reviewers, and omits the fields that Insights can omit', () => {
    const names = new Set(busy.map(({ comment }) => comment.category?.name));
    expect(names).toEqual(new Set([...Object.values(categories).map(({ name }) => name), undefined]));
    expect(new Set(busy.map((comment) => comment.user_name)).size).toBe(4);
    expect(busy.some((comment) => comment.timestamp === null)).toBe(true);
    expect(busy.some(({ comment }) => comment.comment === null)).toBe(true);
    expect(busy.some(({ comment }) => comment.comment === '')).toBe(true);
    expect(busy.some((comment) => comment.report === false)).toBe(true);
  });

  it('has texts that are difficult to display', () => {
    const texts = busy.map(({ comment }) => comment.comment ?? '');
    for (const pattern of [/\n/, /👏/u, /[א-ת]/, /[ء-ي]/, /<b>/, /\{\{/]) {
      expect(texts.some((text) => pattern.test(text))).toBe(true);
    }
    expect(Math.max(...texts.map((text) => text.length))).toBe(2_000);
  });

  it('has a unique assessment for each comment, and a segment of the same agent', () => {
    expect(new Set(busy.map((comment) => comment.assessment_sid)).size).toBe(busy.length);
    const segmentIds = new Set(records.segmentsMatching({}).map((segment) => segment.segment_id));
    expect(busy.every((comment) => comment.segment_id !== null && segmentIds.has(comment.segment_id))).toBe(
      true,
    );
  });

  it('has the categories of its comments, with the default one first', () => {
    const tags = records.commentTags();
    const used = new Set(busy.flatMap(({ comment }) => comment.category?.category_id ?? []));
    expect(new Set(tags.map(({ id }) => id))).toEqual(used);
    expect(tags.map(({ isDefault }) => isDefault).indexOf(true)).toBe(0);
    expect(tags.filter(({ isDefault }) => isDefault)).toMatchObject([{ name: 'Good for Training' }]);
  });

  it("has the other agents' comments and segments", () => {
    const agentIds = records.segmentsMatching({}).map((segment) => segment.agent_id);
    expect(commentsOf(records, people.newAgent.insightsAgentId)).toHaveLength(7);
    expect(commentsOf(records, people.agentWithoutComments.insightsAgentId)).toHaveLength(0);
    expect(agentIds).toContain(people.agentWithoutComments.insightsAgentId);
    expect(new Set(agentIds).size).toBe(4);
  });

  it('has 2,000 comments for the veteran in three years', () => {
    const comments = commentsOf(records, people.veteranAgent.insightsAgentId);
    const times = comments.flatMap(({ timestamp }) => (timestamp === null ? [] : [Number(timestamp)]));
    expect(comments).toHaveLength(2_000);
    expect(new Set(comments.map((comment) => comment.assessment_sid)).size).toBe(2_000);
    expect((now - Math.min(...times)) / dayMs).toBeGreaterThan(1_000);
    expect((now - Math.min(...times)) / dayMs).toBeLessThan(1_100);
  });
});

describe('the sample reservations', () => {
  const records = sampleRecords();

  it.each(Object.entries(sampleReservations))('%s has its segment and comments', (_name, reservation) => {
    const segments = records.segmentsOfReservations([reservation.reservationSid]);
    expect(segments.map((segment) => segment.segment_id)).toEqual(
      reservation.segmentId === null ? [] : [reservation.segmentId],
    );
    const comments = reservation.segmentId
      ? records.commentsMatching({ segmentId: reservation.segmentId })
      : [];
    expect(comments).toHaveLength(reservation.comments.length);
  });

  it('have one conversation for the two parts of the transferred call', () => {
    const { transferredByBusyAgent: first, transferredToNewAgent: second } = sampleReservations;
    const segments = records.segmentsOfReservations([first.reservationSid, second.reservationSid]);
    expect(new Set(segments.map((segment) => segment.external_id)).size).toBe(1);
    expect(records.conversationsMatching({ segmentId: second.segmentId ?? '' })).toMatchObject([
      {
        segment_count: 2,
        segments: [{ segment_id: first.segmentId }, { segment_id: second.segmentId }],
      },
    ]);
    expect(segments.map((segment) => segment.agent_id)).toEqual([
      people.busyAgent.insightsAgentId,
      people.newAgent.insightsAgentId,
    ]);
  });

  it('have scores in every form', () => {
    const scoresOf = ({ segmentId }: { segmentId: string | null }) => {
      const [segment] = records.segmentsMatching({ segmentId: segmentId ?? '' });
      return [segment?.assessment_type, segment?.assessment_percentage];
    };
    expect(scoresOf(sampleReservations.voiceWithFourComments)).toEqual([['Quality'], ['85']]);
    expect(scoresOf(sampleReservations.chatWithTwoComments)).toEqual([
      ['agent_reflection', 'Quality'],
      ['70', '92'],
    ]);
    expect(scoresOf(sampleReservations.transferredByBusyAgent)).toEqual([
      ['Quality', 'Compliance', null, 'Closing'],
      [78, '85.0', null],
    ]);
    expect(scoresOf(sampleReservations.withoutComments)).toEqual([[null], [null]]);
  });

  it('have assessments of the supervisor, one of them in unusual forms, and none for other users', () => {
    const { voiceWithFourComments, handedBack, chatWithTwoComments } = sampleReservations;
    const ownOf = (reviewer: Reviewer, { segmentId }: { segmentId: string | null }): AssessmentRecord[] =>
      records.assessments.ownRecords(reviewer, segmentId ?? '') as AssessmentRecord[];
    expect(ownOf(reviewers.vera, voiceWithFourComments)).toHaveLength(5);
    expect(ownOf(reviewers.vera, chatWithTwoComments)).toEqual([]);
    expect(
      ownOf({ name: people.admin.fullName, email: people.admin.email }, chatWithTwoComments),
    ).toHaveLength(3);
    const scored = new Set(sampleAnswerSettings.sets.flatMap(({ answers }) => answers.map(({ id }) => id)));
    const unusual = ownOf(reviewers.vera, handedBack);
    expect(unusual.map(({ answer_id: id }) => id !== null && scored.has(id))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(unusual.map(({ answer_text: text }) => text === null)).toContain(true);
    expect(unusual.map(({ assessment }) => assessment.questionnaire.question.name)).toContain(null);
    expect(unusual.every(({ timestamp }) => timestamp === null)).toBe(true);
    const ofLastWeek = (
      records.assessments.ownRecords(reviewers.vera, undefined) as AssessmentRecord[]
    ).filter(({ timestamp }) => timestamp !== null && now - Number(timestamp) > 4 * dayMs);
    expect(ofLastWeek).toHaveLength(3);
  });

  it('have two conversations with one customer, one of them in three parts', () => {
    const { handedBack, voiceWithFourComments } = sampleReservations;
    expect(handedBack.customerPhone).toBe(voiceWithFourComments.customerPhone);
    const [conversation] = records.conversationsMatching({ segmentId: handedBack.segmentId ?? '' });
    expect(conversation?.segments.map(({ segment_id: id, agent_name: agent }) => [id, agent])).toEqual([
      [handedBackParts.first.segmentId, people.busyAgent.fullName],
      [handedBackParts.second.segmentId, people.veteranAgent.fullName],
      [handedBack.segmentId, people.busyAgent.fullName],
    ]);
    const firstComments = records.commentsMatching({ segmentId: handedBackParts.first.segmentId ?? '' });
    expect(firstComments).toHaveLength(2);
  });
});
