import fc from 'fast-check';
import { commentKey } from '../../src/insights/parse/commentKey';
import { propertyRuns } from '../../src/testing/fixtures/properties';
import { wireComment } from '../../src/insights/testing/sampleResponses';
import { filterPage } from './filterPage';
import { parseCommentsRequest, parseSegmentsRequest } from './parseRequest';

const BASE_URL = 'https://functions.example/';
const ME = '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901';
const VIEW = { agentId: ME, baseUrl: BASE_URL, shareCustomerFields: false };
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
  const page = filterPage(REQUEST, { comments: records }, VIEW);
  expect(page.comments).toEqual([{ agent_id: ME.toUpperCase() }]);
});

it('returns nothing to a worker without an agent id', () => {
  const page = filterPage(REQUEST, { comments: [{ agent_id: null }, {}] }, { ...VIEW, agentId: null });
  expect(page.comments).toEqual([]);
});

it("removes the reviewer's email and unknown fields, whatever the settings", () => {
  const comment = {
    agent_id: ME,
    comment: 'Well done',
    user_name: 'Vera',
    user_email: 'x',
    customer_name: 'x',
  };
  const view = { ...VIEW, shareCustomerFields: true };
  expect(filterPage(REQUEST, { comments: [comment] }, view).comments).toEqual([
    { agent_id: ME, comment: 'Well done', user_name: 'Vera', user_email: null, customer_name: null },
  ]);
});

it('removes what is nested in a field, except for the text and the category of a comment', () => {
  const person = { user_email: 'x', customer_phone: 'x' };
  const category = { category_id: '1', name: 'Greeting' };
  const comment = { comment: 'Well done', category: { ...category, owner: person }, ...person };
  const records = [
    { agent_id: ME, comment, user_name: person, weight: [1, person, [person]] },
    { agent_id: ME, comment: { comment: person, category: [category] } },
  ];
  const meta = { page: person, page_size: [person] };
  expect(filterPage(REQUEST, { comments: records, meta }, VIEW)).toMatchObject({
    comments: [
      {
        agent_id: ME,
        comment: {
          comment: 'Well done',
          category: { ...category, owner: null },
          user_email: null,
          customer_phone: null,
        },
        user_name: null,
        weight: [1, null, null],
      },
      { agent_id: ME, comment: { comment: null, category: [null] } },
    ],
    meta: { page: null, page_size: [null] },
  });
});

it.each([
  [false, null],
  [true, 'invented'],
])("shows the customer's name and number only if the setting %j allows it", (shareCustomerFields, shown) => {
  const own = {
    agent_id: ME,
    segment_id: 's',
    date: '2026-01-31T08:00:00Z',
    queue: 'Everyone',
    assessment_type: ['Call'],
    assessment_percentage: ['85'],
  };
  const customer = { customer_name: 'invented', customer_phone: 'invented' };
  const hidden = {
    customer_link: 'x',
    external_contact: 'x',
    agent_phone: 'x',
    agent_name: 'x',
    media: ['x'],
  };
  const request = parseSegmentsRequest({ SegmentId: 's' });
  const body = { segments: [{ ...own, ...customer, ...hidden }] };
  expect(filterPage(request, body, { ...VIEW, shareCustomerFields }).segments).toEqual([
    {
      ...own,
      customer_name: shown,
      customer_phone: shown,
      customer_link: null,
      external_contact: null,
      agent_phone: null,
      agent_name: null,
      media: [],
    },
  ]);
});

it('keeps the scores of a segment beside their types, also where one is missing or not readable', () => {
  const segment = {
    agent_id: ME,
    segment_id: 's',
    assessment_type: ['Quality', null, { name: 'x' }, 'Empathy'],
    assessment_percentage: ['85', '90', ['70'], null],
  };
  const page = filterPage(parseSegmentsRequest({ SegmentId: 's' }), { segments: [segment] }, VIEW);
  expect(page.segments).toEqual([
    {
      ...segment,
      assessment_type: ['Quality', null, null, 'Empathy'],
      assessment_percentage: ['85', '90', null, null],
    },
  ]);
});

it('omits other segments of the agent when one was requested', () => {
  const segments = [
    { agent_id: ME, segment_id: 'other' },
    { agent_id: ME },
    { agent_id: ME, segment_id: 's' },
  ];
  const page = filterPage(parseSegmentsRequest({ SegmentId: 's' }), { segments }, VIEW);
  expect(page.segments).toEqual([{ agent_id: ME, segment_id: 's' }]);
});

it('links its own pages, with the requested filter and the paging of Insights', () => {
  const next = 'https://elsewhere.example/x?AgentId=other&PageSize=50&Page=1&PageToken=PT1&Extra=1';
  const { meta } = filterPage(REQUEST, { comments: [], meta: { page: 0, next_page_url: next } }, VIEW);
  expect(meta).toMatchObject({
    page: 0,
    next_page_url: `${BASE_URL}QualityManagement/Assessments/Comments?AgentId=${ME}&PageSize=50&Page=1&PageToken=PT1`,
    previous_page_url: null,
  });
});

it.each([
  'not a URL',
  '',
  7,
  null,
  `https://flex-api.twilio.com/?PageSize=50&Page=1&PageToken=${'x'.repeat(2_001)}`,
  'https://flex-api.twilio.com/?PageSize=5000',
  'https://flex-api.twilio.com/?Page=second',
  'https://flex-api.twilio.com/?PageSize=50&Cursor=second',
])('still returns a page when it cannot use the URL of the next one: %j', (next) => {
  const body = { comments: [{ agent_id: ME }], meta: { next_page_url: next } };
  expect(filterPage(REQUEST, body, VIEW)).toMatchObject({
    comments: [{ agent_id: ME }],
    meta: { next_page_url: null },
  });
});

it.each([{}, { comments: null }, { segments: [] }])('rejects a response without the list: %j', (body) => {
  expect(() => filterPage(REQUEST, body, VIEW)).toThrow(expect.objectContaining({ status: 502 }) as Error);
});

describe('the key of a comment, by which marks and feedback are kept', () => {
  const passedOn = (record: unknown) => {
    const [comment = {}] = filterPage(REQUEST, { comments: [record] }, VIEW).comments as Record<
      string,
      unknown
    >[];
    return comment;
  };

  it('is the same through the function as from Insights', () => {
    const record = { ...wireComment(), agent_id: ME.toUpperCase() };
    expect(passedOn(record)).not.toEqual(record);
    expect(commentKey(passedOn(record))).toBe(commentKey(record));
  });

  it('is the same whatever the fields contain', () => {
    const field = fc.option(fc.anything(), { nil: undefined });
    const record = fc.record({
      assessment_sid: field,
      segment_id: field,
      agent_id: fc.constant(ME),
      timestamp: field,
      offset: field,
      comment: fc.oneof(
        field,
        fc.record({ comment: field, category: fc.record({ category_id: field }), x: field }),
      ),
      user_email: field,
    });
    fc.assert(
      fc.property(record, (each) => {
        expect(commentKey(passedOn(each))).toBe(commentKey(each));
      }),
      { ...propertyRuns(), numRuns: 1_000 },
    );
  });
});
