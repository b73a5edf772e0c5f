/**
 * JSON schemas of what passes between the plugin and Insights, written after Twilio's OpenAPI for flex v1 and
 * its examples: the emulator's answers and the plugin's requests are both held against them, so that the two
 * cannot share a mistake. Where the OpenAPI has no type, the shape is that of its examples.
 */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: ['string', 'null'] };
const numberTextOrNull: Schema = { type: ['string', 'null'], pattern: '^\\d+(\\.\\d+)?$' };
const flexApiUrl: Schema = {
  type: 'string',
  format: 'uri',
  pattern: '^https://flex-api\\.twilio\\.com/v1/Insights/',
};
const flexApiUrlOrNull: Schema = { ...flexApiUrl, type: ['string', 'null'] };

/** An object with exactly these properties. */
function exactly(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function listOf(item: Schema): Schema {
  return { type: 'array', items: item };
}

function sid(prefix: string): Schema {
  return { type: ['string', 'null'], pattern: `^${prefix}[0-9a-fA-F]{32}$` };
}

function metaOf(key: string): Schema {
  return exactly({
    key: { const: key },
    page: { type: 'integer', minimum: 0 },
    page_size: { type: 'integer', minimum: 1, maximum: 1000 },
    first_page_url: flexApiUrl,
    previous_page_url: flexApiUrlOrNull,
    next_page_url: flexApiUrlOrNull,
    url: flexApiUrl,
  });
}

const commentRecord = exactly({
  account_sid: sid('AC'),
  assessment_sid: sid('FM'),
  comment: exactly({
    comment: textOrNull,
    category: { anyOf: [{ type: 'null' }, exactly({ category_id: text, name: text })] },
  }),
  offset: numberTextOrNull,
  report: { type: ['boolean', 'null'] },
  weight: numberTextOrNull,
  agent_id: textOrNull,
  segment_id: textOrNull,
  user_name: textOrNull,
  user_email: textOrNull,
  timestamp: numberTextOrNull,
  url: flexApiUrlOrNull,
});

const segmentRecord = exactly({
  segment_id: textOrNull,
  external_id: textOrNull,
  queue: textOrNull,
  external_contact: textOrNull,
  external_segment_link_id: textOrNull,
  date: textOrNull,
  account_id: textOrNull,
  external_segment_link: textOrNull,
  agent_id: textOrNull,
  agent_phone: textOrNull,
  agent_name: textOrNull,
  agent_team_name: textOrNull,
  agent_team_name_in_hierarchy: textOrNull,
  agent_link: textOrNull,
  customer_phone: textOrNull,
  customer_name: textOrNull,
  customer_link: textOrNull,
  segment_recording_offset: textOrNull,
  media: {},
  assessment_type: listOf(textOrNull),
  assessment_percentage: listOf(textOrNull),
  url: flexApiUrlOrNull,
});

/** The body of a 200, by path. */
export const answerSchemas: Readonly<Record<string, Schema>> = {
  '/v1/Insights/QualityManagement/Assessments/Comments': exactly({
    comments: listOf(commentRecord),
    meta: metaOf('comments'),
  }),
  '/v1/Insights/Segments': exactly({ segments: listOf(segmentRecord), meta: metaOf('segments') }),
  '/v1/Insights/UserRoles': exactly({ roles: listOf(text), url: flexApiUrl }),
};

/** The body of a 4xx or 5xx. Source: Twilio's documentation of REST API exceptions. */
export const errorSchema: Schema = exactly({
  code: { type: 'integer' },
  message: text,
  more_info: { type: 'string', format: 'uri' },
  status: { type: 'integer', minimum: 400, maximum: 599 },
});

function once(value: Schema): Schema {
  return { type: 'array', items: value, minItems: 1, maxItems: 1 };
}

function query(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

const id = once({ type: 'string', minLength: 1 });
const pagingParameters: Readonly<Record<string, Schema>> = {
  PageSize: once({ type: 'string', pattern: '^([1-9]\\d{0,2}|1000)$' }),
  Page: once({ type: 'string', pattern: '^\\d+$' }),
  PageToken: id,
};

/** The query of an accepted GET, by path; each parameter with the list of its values. */
export const requestSchemas: Readonly<Record<string, Schema>> = {
  '/v1/Insights/QualityManagement/Assessments/Comments': query({
    SegmentId: id,
    AgentId: id,
    ...pagingParameters,
  }),
  '/v1/Insights/Segments': query({
    SegmentId: id,
    ReservationId: { ...listOf({ type: 'string', pattern: '^WR[0-9a-fA-F]{32}$' }), minItems: 1 },
    ...pagingParameters,
  }),
  '/v1/Insights/UserRoles': query({}),
};
