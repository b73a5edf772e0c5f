import { uuidFor } from './insightsIds';
import {
  commentRecord,
  segmentRecord,
  type CommentRecord,
  type NewComment,
  type NewSegment,
  type SegmentRecord,
} from './insightsWire';

export interface InsightsRecordsOptions {
  /** AC and 32 hex digits; every comment names it. */
  accountSid: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What a Comments request may ask for. Both given means both must hold; neither means everything. */
export interface CommentsFilter {
  segmentId?: string;
  agentId?: string;
}

/** What a Segments request may ask for. Both given means both must hold; neither means everything. */
export interface SegmentsFilter {
  segmentId?: string;
  reservationSids?: readonly string[];
}

interface StoredSegment {
  reservationSid: string;
  visibleAt: number;
  record: SegmentRecord;
}

interface StoredComment {
  segmentId: string | null;
  agentId: string | null;
  record: unknown;
}

/** What Insights knows of the account: segments, comments, and the Insights roles of its users. */
export class InsightsRecords {
  private readonly segments: StoredSegment[] = [];
  private readonly comments: StoredComment[] = [];
  private readonly roles = new Map<string, readonly string[]>();
  private issuedIds = 0;

  constructor(private readonly options: InsightsRecordsOptions) {}

  /** An agent or segment id nothing else has. The n-th call gives the same id in every run. */
  newId(): string {
    this.issuedIds += 1;
    return uuidFor(`${this.options.accountSid}/${this.issuedIds}`);
  }

  /** Adds a finished conversation and returns its record, which is served from `visibleAt` on. */
  addSegment(segment: NewSegment): SegmentRecord {
    const segmentId = segment.segmentId ?? this.newId();
    const record = segmentRecord(this.options.accountSid, { ...segment, segmentId });
    this.segments.push({ reservationSid: segment.reservationSid, visibleAt: segment.visibleAt, record });
    return record;
  }

  /** Serves every waiting segment from now on, as the next load of Insights would. */
  publishSegments(): void {
    const now = this.options.now();
    for (const segment of this.segments) segment.visibleAt = Math.min(segment.visibleAt, now);
  }

  /** Adds a comment and returns its record as the API will serve it. */
  addComment(comment: NewComment): CommentRecord {
    const record = commentRecord(this.options.accountSid, comment, this.newId());
    this.comments.push({ segmentId: comment.segmentId, agentId: comment.agentId, record });
    return record;
  }

  /**
   * Adds a record of any shape, which is served as it is: for tests of what no API should send.
   * @param servedFor the question it answers, when the record itself does not tell by its ids.
   */
  addRawComment(record: unknown, servedFor: CommentsFilter = {}): void {
    this.comments.push({
      segmentId: servedFor.segmentId ?? textField(record, 'segment_id'),
      agentId: servedFor.agentId ?? textField(record, 'agent_id'),
      record,
    });
  }

  setUserRoles(workerSid: string, roles: readonly string[]): void {
    this.roles.set(workerSid, roles);
  }

  /** The user's Insights roles (`wfo.…`), or null when nobody has set them. */
  userRoles(workerSid: string): readonly string[] | null {
    return this.roles.get(workerSid) ?? null;
  }

  segmentsOfReservations(reservationSids: readonly string[]): SegmentRecord[] {
    return this.segmentsMatching({ reservationSids });
  }

  /** The visible segments, in the order they were added; the API promises none. */
  segmentsMatching({ segmentId, reservationSids }: SegmentsFilter): SegmentRecord[] {
    const now = this.options.now();
    return this.segments
      .filter((segment) => segment.visibleAt <= now)
      .filter((segment) => segmentId === undefined || segment.record.segment_id === segmentId)
      .filter((segment) => reservationSids === undefined || reservationSids.includes(segment.reservationSid))
      .map((segment) => segment.record);
  }

  /** The comments, in the order they were added; the API promises none. `unknown` because of raw records. */
  commentsMatching({ segmentId, agentId }: CommentsFilter): unknown[] {
    return this.comments
      .filter((comment) => segmentId === undefined || comment.segmentId === segmentId)
      .filter((comment) => agentId === undefined || comment.agentId === agentId)
      .map((comment) => comment.record);
  }
}

function textField(record: unknown, name: string): string | null {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, name) : null;
  return typeof value === 'string' ? value : null;
}
