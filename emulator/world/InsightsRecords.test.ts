import { InsightsRecords } from './InsightsRecords';

function newRecords(): InsightsRecords {
  return new InsightsRecords({ accountSid: `AC${'5'.repeat(32)}`, now: () => 0 });
}

describe('InsightsRecords', () => {
  it('creates ids in the format of Insights that are the same in every run', () => {
    const [first, second] = [newRecords(), newRecords()];
    const ids = [first.newId(), first.newId(), first.newId()];
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
    expect([second.newId(), second.newId(), second.newId()]).toEqual(ids);
  });

  it('creates an assessment SID for each comment unless one is given', () => {
    const records = newRecords();
    const comment = {
      segmentId: 'segment',
      agentId: 'agent',
      category: null,
      text: 'Same words.',
      offsetSeconds: 0,
      createdAtMs: 0,
      reviewer: null,
    };
    const [first, second] = [records.addComment(comment), records.addComment(comment)];
    const assessmentSid = `FM${'7'.repeat(32)}`;
    expect(first.assessment_sid).toMatch(/^FM[0-9a-f]{32}$/);
    expect(second.assessment_sid).not.toBe(first.assessment_sid);
    expect(records.addComment({ ...comment, assessmentSid }).assessment_sid).toBe(assessmentSid);
  });
});
