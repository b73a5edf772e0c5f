import { parseCommentsRequest, parseSegmentsRequest } from './parseRequest';

const WR = `WR${'a'.repeat(32)}`;

it("reads only the plugin's parameters", () => {
  const parameters = { request: {}, AgentId: 'agent', SegmentId: 'segment', PageSize: '50', Other: 'x' };
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

it.each([
  {},
  { AgentId: '' },
  { AgentId: ['a', 'b'] },
  { AgentId: { a: 'b' } },
  { AgentId: 'a', PageSize: '0' },
  { AgentId: 'a', PageSize: '1001' },
  { AgentId: 'a', Page: '-1' },
  { AgentId: 'a', PageToken: 'with space' },
])('rejects a request for comments with %j', (parameters) => {
  expect(() => parseCommentsRequest(parameters)).toThrow(expect.objectContaining({ status: 400 }) as Error);
});

it.each([{}, { ReservationId: 'WR1' }, { ReservationId: [WR, 1] }, { ReservationId: Array(51).fill(WR) }])(
  'rejects a request for segments with %j',
  (parameters) => {
    expect(() => parseSegmentsRequest(parameters)).toThrow(expect.objectContaining({ status: 400 }) as Error);
  },
);
