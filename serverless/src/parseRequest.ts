import { COMMENTS_PATH } from '../../src/insights/endpoints/comments';
import { isId } from '../../src/insights/parse/parseField';
import { isReservationSid } from '../../src/insights/endpoints/segments';
import { optionalValue, refuseOthers, valuesOf, type Entry, type RequestParameters } from './parameters';
import { badParameter } from './Refusal';

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

const PAGING = ['PageSize', 'Page', 'PageToken'];
const MOST_RESERVATIONS = 50;
const MAX_PAGE_SIZE = 1000;
const PAGE_TOKEN = /^[\x21-\x7e]{1,2000}$/;

/** @throws Refusal 400 unless the request names one segment, one agent or both */
export function parseCommentsRequest(parameters: RequestParameters): PageRequest {
  refuseOthers(parameters, ['SegmentId', 'AgentId', ...PAGING]);
  const filter = [...optional(parameters, 'SegmentId', isId), ...optional(parameters, 'AgentId', isId)];
  if (filter.length === 0) throw badParameter('AgentId');
  return { listName: 'comments', path: COMMENTS_PATH, filter, paging: parsePaging(parameters) };
}

/** @throws Refusal 400 unless the request names one segment, or 1 to 50 reservations */
export function parseSegmentsRequest(parameters: RequestParameters): PageRequest {
  refuseOthers(parameters, ['SegmentId', 'ReservationId', ...PAGING]);
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

function optional(parameters: RequestParameters, name: string, isFit: (text: string) => boolean): Entry[] {
  const value = optionalValue(parameters, name, isFit);
  return value === null ? [] : [[name, value]];
}

function isWholeNumber(text: string, minimum: number, maximum: number): boolean {
  return /^\d{1,15}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
}
