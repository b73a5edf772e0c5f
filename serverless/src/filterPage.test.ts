import { filterPage } from './filterPage';
import { parseCommentsRequest, parseSegmentsRequest } from './parseRequest';

const BASE_URL = 'https://functions.example/';
const ME = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
const REQUEST = parseCommentsRequest({ AgentId: ME });

it('omits records of other agents and those without an agent', () => {
  const records = [
    { agent_id: 'other' },
    { agent_id: null },
    {},
    null,
    'text',
    { agent_id: ME.toUpperCase() },
  ];
  const page = filterPage(REQUEST, { comments: records }, ME, BASE_URL);
  expect(page.comments).toEqual([{ agent_id: ME.toUpperCase() }]);
});

it('returns nothing to a worker without an agent id', () => {
  const page = filterPage(REQUEST, { comments: [{ agent_id: null }, {}] }, null, BASE_URL);
  expect(page.comments).toEqual([]);
});

it("removes the reviewer's email and customer data", () => {
  const comment = { agent_id: ME, comment: 'Well done', user_name: 'Vera', user_email: 'vera@example.com' };
  expect(filterPage(REQUEST, { comments: [comment] }, ME, BASE_URL).comments).toEqual([
    { agent_id: ME, comment: 'Well done', user_name: 'Vera', user_email: null },
  ]);
  const segment = { agent_id: ME, segment_id: 's', customer_phone: '+15005550110', assessment_type: ['x'] };
  const request = parseSegmentsRequest({ ReservationId: `WR${'a'.repeat(32)}` });
  expect(filterPage(request, { segments: [segment] }, ME, BASE_URL).segments).toEqual([
    { agent_id: ME, segment_id: 's', customer_phone: null, assessment_type: [] },
  ]);
});

it('links its own pages, with the requested filter and the paging of Insights', () => {
  const next = 'https://elsewhere.example/x?AgentId=other&PageSize=50&Page=1&PageToken=PT1&Extra=1';
  const { meta } = filterPage(
    REQUEST,
    { comments: [], meta: { page: 0, next_page_url: next } },
    ME,
    BASE_URL,
  );
  expect(meta).toMatchObject({
    page: 0,
    next_page_url: `${BASE_URL}QualityManagement/Assessments/Comments?AgentId=${ME}&PageSize=50&Page=1&PageToken=PT1`,
    previous_page_url: null,
  });
});

it.each([{}, { comments: null }, { segments: [] }])('rejects a response without the list: %j', (body) => {
  expect(() => filterPage(REQUEST, body, ME, BASE_URL)).toThrow(
    expect.objectContaining({ status: 502 }) as Error,
  );
});
