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

function once(value: Schema): Schema {
  return { type: 'array', items: value, minItems: 1, maxItems: 1 };
}

function parameters(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

const oneText = once({ type: 'string', minLength: 1 });
const none = parameters({});
const pagingParameters: Readonly<Record<string, Schema>> = {
  PageSize: once({ type: 'string', pattern: '^([1-9]\\d{0,2}|1000)$' }),
  Page: once({ type: 'string', pattern: '^\\d+$' }),
  PageToken: oneText,
};

/** The query of an accepted request, by method and path. Each parameter has the list of its values. */
export const querySchemas: Readonly<Record<string, Schema>> = {
  [`GET ${COMMENTS}`]: parameters({ SegmentId: oneText, AgentId: oneText, ...pagingParameters }),
  [`POST ${COMMENTS}`]: none,
  [`GET ${SEGMENTS}`]: parameters({
    SegmentId: oneText,
    ReservationId: { ...listOf({ type: 'string', pattern: '^WR[0-9a-fA-F]{32}$' }), minItems: 1 },
    ...pagingParameters,
  }),
  [`GET ${CONVERSATIONS}`]: parameters({ SegmentId: oneText, ...pagingParameters }),
  [`GET ${COMMENT_TAGS}`]: none,
  [`GET ${USER_ROLES}`]: none,
  [`GET ${ASSESSMENTS}`]: parameters({ SegmentId: oneText, ...pagingParameters }),
  [`GET ${ANSWER_SETS}`]: none,
};

/** The form of an accepted POST, in the same way. */
export const formSchemas: Readonly<Record<string, Schema>> = {
  [`POST ${COMMENTS}`]: exactly({
    CategoryId: oneText,
    CategoryName: oneText,
    Comment: oneText,
    SegmentId: oneText,
    AgentId: oneText,
    Offset: once({ type: 'string', pattern: '^\\d+(\\.\\d+)?$' }),
  }),
};
