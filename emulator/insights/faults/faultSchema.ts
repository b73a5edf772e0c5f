import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';
import { endpointNames } from '../endpoints/endpointNames';

const MAX_DELAY_MS = 10 * 60_000;

/** How a page of a list is tampered with; `pagingTricks.ts` says what each does. */
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

/** What Node can send: a line break, say, would end the connection without an answer. */
const headersSchema = z
  .record(z.string(), z.string())
  .refine((headers) => Object.entries(headers).every(isHeader), 'A name or value that no header can have');

const statusResponse = z.strictObject({
  kind: z.literal('status'),
  status: z.int().min(200).max(599),
  /** A text is sent as it is, anything else as JSON; none is sent when left out. */
  body: z.unknown().optional(),
  headers: headersSchema.optional(),
  /** Seconds for a Retry-After header. */
  retryAfterSeconds: z.int().min(0).optional(),
  /** Whether a page on another origin may read Retry-After. Twilio is not known to expose it. */
  exposesRetryAfter: z.boolean().optional(),
});

const plannableResponse = z.discriminatedUnion('kind', [
  /** This answer instead of the normal one. */
  statusResponse,
  /** 401 for every token that was given out before the fault was planned. Newer tokens do not meet it. */
  z.strictObject({ kind: z.literal('refuseOldTokens') }),
  /** The normal answer, sent late. */
  z.strictObject({ kind: z.literal('delay'), delayMs: z.number().min(0).max(MAX_DELAY_MS) }),
  /** No answer until the held answers are released. */
  z.strictObject({ kind: z.literal('hang') }),
  /** The connection is cut in the middle of the body; before any answer if the fault strikes before. */
  z.strictObject({ kind: z.literal('reset') }),
  /** A complete answer whose JSON ends in the middle. */
  z.strictObject({ kind: z.literal('cutJson') }),
  /** The normal answer without the headers a browser needs to hand it to the page. */
  z.strictObject({ kind: z.literal('withoutCors') }),
  /** A list whose next page is not what it should be. */
  z.strictObject({ kind: z.literal('paging'), trick: z.enum(pagingTrickNames) }),
  /** Odd records; `oddRecords.ts` says what each does. */
  z.strictObject({
    kind: z.literal('records'),
    malformation: z.enum(['nulls', 'wrongTypes', 'numbers', 'oneBad']),
  }),
]);

/** A fault as a person or another process can ask for it: everything in it is JSON. */
export const faultSchema = z.strictObject({
  endpoint: z.enum([...endpointNames, 'any']),
  /** How many requests it meets; every one until cleared when left out. Preflights are never met. */
  times: z.int().min(1).optional(),
  /** Only requests that name these ids in their query or form. */
  match: z
    .strictObject({
      segmentId: z.string().optional(),
      agentId: z.string().optional(),
      reservationSid: z.string().optional(),
    })
    .optional(),
  /**
   * Whether the fault strikes before or after Insights has done what was asked; a POST is stored by then.
   * When left out: `before` for answers that stand instead of the normal one (`status`, `refuseOldTokens`),
   * `after` for all others.
   */
  phase: z.enum(['before', 'after']).optional(),
  response: plannableResponse,
});

export type PlannableFault = z.infer<typeof faultSchema>;
export type PagingTrick = (typeof pagingTrickNames)[number];
export type StatusFault = z.infer<typeof statusResponse>;

/** The normal answer, sent once the promise is settled: what only a test in the same process can ask for. */
interface DelayUntil {
  kind: 'delayUntil';
  until: Promise<void>;
}

/** What happens instead of, before or to the normal answer. */
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
