import { canonicalId } from '../../../src/insights/parse/canonicalId';
import { parseId, parseNumber } from '../../../src/insights/parse/parseField';
import { readPage, type InsightsRecord } from './records';
import {
  accountEventsUrl,
  parseEvent,
  workerEventsUrl,
  workerUrl,
  type CompletedReservation,
} from './events';
import { commentsUrl, segmentsUrl } from './insightsUrls';
import { once, oncePer } from './once';
import type { TwilioReader } from '../twilio/TwilioReader';
import type { User } from '../twilio/Send';
import { RequestProblem } from '../twilio/RequestProblem';

const MOST_WORKERS = 3;
const MOST_AGENTS = 3;
const MOST_SINGLE_REQUESTS = 5;
/** The number of reservations in one request of the agent function. */
export const MOST_RESERVATIONS = 50;

/** A reservation with its segments, from a request for this one reservation. */
interface ReservationSegments {
  reservationSid: string;
  segments: readonly InsightsRecord[];
}

export interface CommentList {
  agentId: string;
  comments: readonly InsightsRecord[];
  /** What the response names as its page size. */
  pageSize: number | null;
  hasNextPage: boolean;
}

export interface AccountSampleOptions {
  reader: TwilioReader;
  /** Whose credentials read Insights. */
  insightsUser: User;
  workspaceSid: string | null;
  /** Milliseconds since 1970. */
  nowMs: number;
}

/**
 * A small part of an account's data, which several questions examine. Each part is requested when it is first needed,
 * and only once. Every method rejects with a RequestProblem.
 */
export class AccountSample {
  constructor(private readonly options: AccountSampleOptions) {}

  /** Up to 200 events of completed reservations, at least two hours old. */
  readonly events = once(() => this.readEvents((sid, nowMs) => accountEventsUrl(sid, nowMs)));

  /** The events of one worker's completed reservations: up to 50 of the last 30 days. */
  readonly workerEvents = oncePer((workerSid) =>
    this.readEvents((sid, nowMs) => workerEventsUrl(sid, workerSid, nowMs)),
  );

  /** The worker's attributes as TaskRouter sends them. */
  readonly workerAttributes = oncePer(async (workerSid) => {
    const { attributes } = await this.options.reader.get(
      workerUrl(this.workspaceSid(), workerSid),
      'account',
    );
    return attributes;
  });

  /** The segments of up to 50 completed reservations of one worker, from one request. */
  readonly workerSegments = oncePer(async (workerSid) => {
    const own = reservationsIn(await this.workerEvents(workerSid)).filter(
      (each) => each.workerSid === workerSid,
    );
    if (own.length === 0) return [];
    return this.segmentsOf(own.slice(0, MOST_RESERVATIONS).map(({ reservationSid }) => reservationSid));
  });

  /** The first page of an agent's comments, with the largest page size. */
  private readonly commentList = oncePer(async (agentId): Promise<CommentList> => {
    const { records: comments, meta } = await readPage(this.options, commentsUrl({ agentId }), 'comments');
    const hasNextPage = typeof meta.next_page_url === 'string';
    return { agentId, comments, pageSize: parseNumber(meta.page_size), hasNextPage };
  });

  /** Up to two reservations that have segments, each requested alone. */
  readonly singles = once(async () => {
    const found: ReservationSegments[] = [];
    for (const { reservationSid } of spread(await this.reservations(), MOST_SINGLE_REQUESTS)) {
      const segments = await this.segmentsOf([reservationSid]);
      if (segments.length > 0) found.push({ reservationSid, segments });
      if (found.length === 2) break;
    }
    return found;
  });

  async reservations(): Promise<CompletedReservation[]> {
    return reservationsIn(await this.events());
  }

  /** The SIDs of up to three workers, those with the most completed reservations first. */
  async workers(): Promise<string[]> {
    const counts = new Map<string, number>();
    for (const { workerSid } of await this.reservations()) {
      counts.set(workerSid, (counts.get(workerSid) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    return sorted.slice(0, MOST_WORKERS).map(([workerSid]) => workerSid);
  }

  /** All segments that the sample has. */
  async segments(): Promise<InsightsRecord[]> {
    const found = (await this.singles()).flatMap(({ segments }) => segments);
    for (const worker of await this.workers()) found.push(...(await this.workerSegments(worker)));
    // The same segment can come from several requests. Records without an ID are all kept.
    return [...new Map(found.map((record) => [parseId(record.segment_id) ?? record, record])).values()];
  }

  /** The ID of one segment. Null if the sample has none. */
  async segmentId(): Promise<string | null> {
    const ids = (await this.singles()).flatMap(({ segments }) =>
      segments.map((each) => parseId(each.segment_id)),
    );
    return ids.find((id) => id !== null) ?? null;
  }

  /** The Insights IDs of up to three agents, as Insights sent them. */
  async agents(): Promise<string[]> {
    const ids = (await this.segments()).flatMap(({ agent_id }) => parseId(agent_id) ?? []);
    return [...new Map(ids.map((id) => [canonicalId(id), id])).values()].slice(0, MOST_AGENTS);
  }

  /** The comments on each agent of the sample. */
  async commentLists(): Promise<CommentList[]> {
    const lists = [];
    for (const agentId of await this.agents()) lists.push(await this.commentList(agentId));
    return lists;
  }

  async segmentsOf(reservationSids: readonly string[]): Promise<InsightsRecord[]> {
    return (await readPage(this.options, segmentsUrl(reservationSids), 'segments')).records;
  }

  private async readEvents(url: (workspaceSid: string, nowMs: number) => string): Promise<unknown[]> {
    const { reader, nowMs } = this.options;
    const { events } = await reader.get(url(this.workspaceSid(), nowMs), 'account');
    if (Array.isArray(events)) return events as unknown[];
    throw new RequestProblem('TaskRouter responded without the list "events".', {
      service: 'TaskRouter',
      user: 'account',
      status: 200,
    });
  }

  private workspaceSid(): string {
    const { workspaceSid } = this.options;
    if (workspaceSid !== null) return workspaceSid;
    throw new RequestProblem('The Flex configuration does not name a TaskRouter workspace.', {
      service: 'Flex',
      user: 'account',
    });
  }
}

function reservationsIn(events: readonly unknown[]): CompletedReservation[] {
  const parsed = events.flatMap((event) => parseEvent(event) ?? []);
  return [...new Map(parsed.map((each) => [each.reservationSid, each])).values()];
}

/** Up to `most` items from all over a list: the newest conversations alone may not be in Insights yet. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0).slice(0, most);
}
