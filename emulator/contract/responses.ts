import { answer, answerSet, assessmentRecord } from './assessmentSchemas';
import {
  flexApiUrl,
  flexApiUrlOrNull,
  numberOrNull,
  orNull,
  sid,
  text,
  textOrNull,
  textOrNumberOrNull,
} from './fieldSchemas';
import {
  ANSWER_SETS,
  ASSESSMENTS,
  COMMENTS,
  COMMENT_TAGS,
  CONVERSATIONS,
  exactly,
  listOf,
  SEGMENTS,
  USER_ROLES,
  type Schema,
} from './schema';

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
  comment: orNull(
    exactly({ comment: textOrNull, category: orNull(exactly({ category_id: text, name: text })) }),
  ),
  offset: numberOrNull,
  report: { type: ['boolean', 'null'] },
  weight: numberOrNull,
  agent_id: textOrNull,
  segment_id: textOrNull,
  user_name: textOrNull,
  user_email: textOrNull,
  timestamp: numberOrNull,
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
  // All public examples are `[null]`, so the form of a real value is not known.
  assessment_type: listOf(textOrNumberOrNull),
  assessment_percentage: listOf(textOrNumberOrNull),
  url: flexApiUrlOrNull,
});

/** The OpenAPI gives the segments of a conversation no type. */
const conversationRecord = exactly({
  account_id: textOrNull,
  conversation_id: textOrNull,
  segment_count: { type: 'integer', minimum: 0 },
  segments: listOf(
    exactly({
      segment_id: text,
      order: { type: 'integer', minimum: 0 },
      offset: { type: 'number' },
      talk_time: { type: 'number' },
      timestamp: { type: 'string', format: 'date-time' },
      agent_name: text,
    }),
  ),
});

const commentTag = exactly({
  id: text,
  name: text,
  default: { type: 'boolean' },
  sort: { type: 'integer' },
});

/** The body of a successful response, by method, path and status. */
export const responseSchemas: Readonly<Record<string, Schema>> = {
  [`GET ${COMMENTS} 200`]: exactly({ comments: listOf(commentRecord), meta: metaOf('comments') }),
  [`POST ${COMMENTS} 201`]: commentRecord,
  [`GET ${SEGMENTS} 200`]: exactly({ segments: listOf(segmentRecord), meta: metaOf('segments') }),
  [`GET ${CONVERSATIONS} 200`]: exactly({
    conversations: listOf(conversationRecord),
    meta: metaOf('conversations'),
  }),
  [`GET ${COMMENT_TAGS} 200`]: exactly({
    account_sid: sid('AC'),
    comments: listOf(commentTag),
    url: flexApiUrlOrNull,
  }),
  [`GET ${ASSESSMENTS} 200`]: exactly({ assessments: listOf(assessmentRecord), meta: metaOf('assessments') }),
  [`GET ${ANSWER_SETS} 200`]: exactly({
    account_sid: sid('AC'),
    answer_sets: listOf(answerSet),
    answer_set_categories: listOf(exactly({ id: text, name: text, sort: { type: 'integer' } })),
    not_applicable: answer,
    url: flexApiUrlOrNull,
  }),
  [`GET ${USER_ROLES} 200`]: exactly({ roles: listOf(text), url: flexApiUrl }),
};

/** The body of a 4xx or 5xx response. Source: Twilio's documentation of REST API exceptions. */
export const errorSchema: Schema = exactly({
  code: { type: 'integer' },
  message: text,
  more_info: { type: 'string', format: 'uri' },
  status: { type: 'integer', minimum: 400, maximum: 599 },
});
