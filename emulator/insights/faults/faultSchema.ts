import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';
import { endpointNames } from '../endpoints/endpointNames';

const MAX_DELAY_MS = 10 * 60_000;

/** The ways to tamper with the page of a list; see `pagingTricks.ts`. */
const pagingTrickNames = [
  'loop',
  'repeat',
  'emptyPage',
  'shrink',
  'otherHost',
  'otherPath',
  'otherId',
  'badToken',
] as const;

/**
 * Only headers that Node can send: a line break, for example, would close the connection without a response.
 */
const headersSchema = z
  .record(z.string(), z.string())
  .refine((headers) => Object.entries(headers).every(isHeader), 'A name or value that no header can have');

const statusResponse = z.strictObject({
  kind: z.literal('status'),
  status: z.int().min(200).max(599),
  /** A string is sent unchanged, anything else as JSON. No body is sent if left out. */
  body: z.unknown().optional(),
  headers: headersSchema.optional(),
  /** Seconds for a Retry-After header. */
  retryAfterSeconds: z.int().min(0).optional(),
  /** Whether a page on another origin can read Retry-After. Twilio is not known to expose it. */
  exposesRetryAfter: z.boolean().optional(),
});

const plannableResponse = z.discriminatedUnion('kind', [
  /** This response replaces the normal one. */
  statusResponse,
  /** A 401 for every token that was issued before the fault was planned. Newer tokens do not match. */
  z.strictObject({ kind: z.literal('refuseOldTokens') }),
  /** The normal answer, sent late. */
  z.strictObject({ kind: z.literal('delay'), delayMs: z.number().min(0).max(MAX_DELAY_MS) }),
  /** No response until held responses are released. */
  z.strictObject({ kind: z.literal('hang') }),
  /** The connection is cut in the middle of the body; in phase `before`, before any response. */
  z.strictObject({ kind: z.literal('reset') }),
  /** The connection is cut before any response. A browser repeats such a request, even a POST, on another connection. */
  z.strictObject({ kind: z.literal('noResponse') }),
  /** A complete response whose JSON ends in the middle. */
  z.strictObject({ kind: z.literal('cutJson') }),
  /** The normal response without the CORS headers, so that the browser hides it from the page. */
  z.strictObject({ kind: z.literal('withoutCors') }),
  /** A list with a wrong next page. */
  z.strictObject({ kind: z.literal('paging'), trick: z.enum(pagingTrickNames) }),
  /** Malformed records; see `malformedRecords.ts`. */
  z.strictObject({
    kind: z.literal('records'),
    malformation: z.enum(['nulls', 'wrongTypes', 'numbers', 'oneBad', 'oddScores']),
  }),
]);

/** A fault that a person or another process can plan. Everything in it is JSON. */
export const faultSchema = z.strictObject({
  endpoint: z.enum([...endpointNames, 'any']),
  /** How many requests it matches; without a limit if left out. Preflights never match. */
  times: z.int().min(1).optional(),
  /** Only requests with these ids in their query or form, or with the parameter, whatever its value. */
  match: z
    .strictObject({
      parameter: z.enum(['SegmentId', 'AgentId', 'ReservationId']).optional(),
      segmentId: z.string().optional(),
      agentId: z.string().optional(),
      reservationSid: z.string().optional(),
    })
    .optional(),
  /**
   * Whether the fault applies before or after Insights has done the work; after it, a POST is stored. The
   * default is `before` for responses that replace the normal one (`status`, `refuseOldTokens`), and `after`
   * for all others.
   */
  phase: z.enum(['before', 'after']).optional(),
  response: plannableResponse,
});

export type PlannableFault = z.infer<typeof faultSchema>;
export type PagingTrick = (typeof pagingTrickNames)[number];
export type StatusFault = z.infer<typeof statusResponse>;

/** The normal response, sent once the promise settles. Only a test in the same process can plan it. */
interface DelayUntil {
  kind: 'delayUntil';
  until: Promise<void>;
}

/** What happens to the normal response. */
export type FaultResponse = PlannableFault['response'] | DelayUntil;

export type Fault = Omit<PlannableFault, 'response'> & { response: FaultResponse };

function isHeader([name, value]: [string, string]): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
