import { COMMENTS_PATH } from '../../src/insights/endpoints/comments';
import { isId } from '../../src/insights/parse/parseField';
import { isReservationSid } from '../../src/insights/endpoints/segments';
import { badParameter, unknownParameter } from './Refusal';

/** The parameters of a request by name, as the runtime parsed them: a string, or an array for a repeated parameter. */
export type RequestParameters = Readonly<Record<string, unknown>>;

export type Entry = readonly [name: string, value: string];

/** A request for one page of a list. */
export interface PageRequest {
  /** The name of the array in the response. */
  listName: 'comments' | 'segments';
  /** The path below the base URL, the same as at Insights. */
  path: string;
  /** The parameters that select the list. */
  filter: readonly Entry[];
  paging: readonly Entry[];
}

/** `request` is what the runtime adds to the parameters (readHeaders.ts). */
const NAMES_OF_EVERY_LIST = ['request', 'PageSize', 'Page', 'PageToken'];
const MOST_RESERVATIONS = 50;
const MAX_PAGE_SIZE = 1000;
const PAGE_TOKEN = /^[\x21-\x7e]{1,2000}$/;

/** @throws Refusal 400 unless the request names one segment, one agent or both */
export function parseCommentsRequest(parameters: RequestParameters): PageRequest {
  refuseOthers(parameters, ['SegmentId', 'AgentId']);
  const filter = [...optional(parameters, 'SegmentId', isId), ...optional(parameters, 'AgentId', isId)];
  if (filter.length === 0) throw badParameter('AgentId');
  return { listName: 'comments', path: COMMENTS_PATH, filter, paging: parsePaging(parameters) };
}

/** @throws Refusal 400 unless the request names one segment, or 1 to 50 reservations */
export function parseSegmentsRequest(parameters: RequestParameters): PageRequest {
  refuseOthers(parameters, ['SegmentId', 'ReservationId']);
  const segment = optional(parameters, 'SegmentId', isId);
  const sids = valuesOf(parameters, 'ReservationId');
  const isFit =
    segment.length > 0
      ? sids.length === 0
      : sids.length > 0 && sids.length <= MOST_RESERVATIONS && sids.every(isReservationSid);
  if (!isFit) throw badParameter('ReservationId');
  return segmentsRequest(
    [...segment, ...sids.map((sid) => ['ReservationId', sid] as const)],
    parsePaging(parameters),
  );
}

export function segmentsRequest(filter: readonly Entry[], paging: readonly Entry[]): PageRequest {
  return { listName: 'segments', path: 'Segments', filter, paging };
}

/** Parses the three paging parameters. */
export function parsePaging(parameters: RequestParameters): Entry[] {
  return [
    ...optional(parameters, 'PageSize', (text) => isWholeNumber(text, 1, MAX_PAGE_SIZE)),
    ...optional(parameters, 'Page', (text) => isWholeNumber(text, 0, Number.MAX_SAFE_INTEGER)),
    ...optional(parameters, 'PageToken', (text) => PAGE_TOKEN.test(text)),
  ];
}

function refuseOthers(parameters: RequestParameters, names: readonly string[]): void {
  const known = [...NAMES_OF_EVERY_LIST, ...names];
  if (!Object.keys(parameters).every((name) => known.includes(name))) throw unknownParameter();
}

function optional(parameters: RequestParameters, name: string, isFit: (text: string) => boolean): Entry[] {
  const [value, ...others] = valuesOf(parameters, name);
  if (value === undefined) return [];
  if (others.length > 0 || !isFit(value)) throw badParameter(name);
  return [[name, value]];
}

function valuesOf(parameters: RequestParameters, name: string): string[] {
  const value = parameters[name];
  if (value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((each): each is string => typeof each === 'string')) throw badParameter(name);
  return values;
}

function isWholeNumber(text: string, minimum: number, maximum: number): boolean {
  return /^\d{1,15}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
}
