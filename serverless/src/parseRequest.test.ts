import { parseCommentsRequest, parseSegmentsRequest } from './parseRequest';

const WR = `WR${'a'.repeat(32)}`;

it("reads the plugin's parameters", () => {
  const parameters = { request: {}, AgentId: 'agent', SegmentId: 'segment', PageSize: '50' };
  expect(parseCommentsRequest(parameters)).toMatchObject({
    filter: [
      ['SegmentId', 'segment'],
      ['AgentId', 'agent'],
    ],
    paging: [['PageSize', '50']],
  });
});

it('reads one or several reservations', () => {
  expect(parseSegmentsRequest({ ReservationId: WR }).filter).toEqual([['ReservationId', WR]]);
  expect(parseSegmentsRequest({ ReservationId: [WR, WR] }).filter).toHaveLength(2);
});

it.each<Record<string, unknown>>([
  {},
  { AgentId: '' },
  { AgentId: ['a', 'b'] },
  { AgentId: { a: 'b' } },
  { AgentId: 'a', PageSize: '0' },
  { AgentId: 'a', PageSize: '1001' },
  { AgentId: 'a', Page: '-1' },
  { AgentId: 'a', PageToken: 'with space' },
  { AgentId: 'a', Other: 'x' },
  { AgentId: 'a', agentid: 'b' },
  { AgentId: 'a', 'AgentId ': 'b' },
  { AgentId: 'a', ReservationId: WR },
  { AgentId: 'a', hasOwnProperty: 'x' },
])('rejects a request for comments with %j', (parameters) => {
  expect(() => parseCommentsRequest(parameters)).toThrow(expect.objectContaining({ status: 400 }) as Error);
});

it('reads one segment', () => {
  expect(parseSegmentsRequest({ SegmentId: 'segment' }).filter).toEqual([['SegmentId', 'segment']]);
});

it.each<Record<string, unknown>>([
  {},
  { ReservationId: 'WR1' },
  { ReservationId: [WR, 1] },
  { ReservationId: { 0: WR } },
  { ReservationId: Array(51).fill(WR) },
  { SegmentId: '' },
  { SegmentId: ['a', 'b'] },
  { SegmentId: 'a', ReservationId: WR },
  { SegmentId: 'a', AgentId: 'b' },
])('rejects a request for segments with %j', (parameters) => {
  expect(() => parseSegmentsRequest(parameters)).toThrow(expect.objectContaining({ status: 400 }) as Error);
});

it('does not repeat an unknown parameter in its response', () => {
  expect(() => parseCommentsRequest({ AgentId: 'a', '<script>': 'x' })).toThrow(
    'The request has an unknown parameter',
  );
});
