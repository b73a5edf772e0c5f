import { uuidFor } from './insightsIds';
import { conversationRecords, type ConversationRecord } from './insightsConversations';
import { commentRecord, type CommentRecord, type CommentTag, type NewComment } from './insightsComments';
import { Listeners } from './Listeners';
import { segmentRecord, type NewSegment, type SegmentRecord } from './insightsSegments';

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

/** A segment and what the API does not tell of it. */
export interface StoredSegment {
  reservationSid: string;
  /** Milliseconds since 1970. */
  visibleAtMs: number;
  talkTimeSeconds: number;
  record: SegmentRecord;
}

interface StoredComment {
  segmentId: string | null;
  agentId: string | null;
  record: unknown;
}

/** What Insights knows of the account: segments, comments and comment tags. */
export class InsightsRecords {
  private readonly segments: StoredSegment[] = [];
  private readonly comments: StoredComment[] = [];
  private readonly listeners = new Listeners();
  private tags: readonly CommentTag[] = [];
  private issuedIds = 0;

  constructor(private readonly options: InsightsRecordsOptions) {}

  /** Hears of each change; not of a segment whose time to be served has come. Returns a function that stops it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  get accountSid(): string {
    return this.options.accountSid;
  }

  /** An agent or segment id nothing else has. The n-th call gives the same id in every run. */
  newId(): string {
    this.issuedIds += 1;
    return uuidFor(`${this.options.accountSid}/${this.issuedIds}`);
  }

  /** Adds a finished conversation and returns its record, which is served from `visibleAtMs` on. */
  addSegment(segment: NewSegment): SegmentRecord {
    const segmentId = segment.segmentId ?? this.newId();
    const record = segmentRecord(this.options.accountSid, { ...segment, segmentId });
    const { reservationSid, visibleAtMs, talkTimeSeconds = 0 } = segment;
    this.segments.push({ reservationSid, visibleAtMs, talkTimeSeconds, record });
    this.listeners.emit();
    return record;
  }

  /** Every segment, those that still wait included, in the order they were added. */
  allSegments(): readonly Readonly<StoredSegment>[] {
    return this.segments;
  }

  /** Serves every waiting segment from now on, or those of one reservation, as the next load of Insights would. */
  publishSegments(reservationSid?: string): void {
    const now = this.options.now();
    for (const segment of this.segments) {
      const isSelected = reservationSid === undefined || segment.reservationSid === reservationSid;
      if (isSelected) segment.visibleAtMs = Math.min(segment.visibleAtMs, now);
    }
    this.listeners.emit();
  }

  /** Adds a comment and returns its record as the API will serve it. */
  addComment(comment: NewComment): CommentRecord {
    const record = commentRecord(this.options.accountSid, comment, this.newId());
    this.comments.push({ segmentId: comment.segmentId, agentId: comment.agentId, record });
    this.listeners.emit();
    return record;
  }

  /**
   * Adds a record of any shape, which is served as it is: for tests of what no API should send.
   * @param filter the question it answers, when the record itself does not tell by its ids.
   */
  addRawComment(record: unknown, filter: CommentsFilter = {}): void {
    this.comments.push({
      segmentId: filter.segmentId ?? textField(record, 'segment_id'),
      agentId: filter.agentId ?? textField(record, 'agent_id'),
      record,
    });
    this.listeners.emit();
  }

  /** Offers these categories to reviewers, in this order. */
  setCommentTags(tags: readonly CommentTag[]): void {
    this.tags = tags;
    this.listeners.emit();
  }

  commentTags(): readonly CommentTag[] {
    return this.tags;
  }

  segmentsOfReservations(reservationSids: readonly string[]): SegmentRecord[] {
    return this.segmentsMatching({ reservationSids });
  }

  /** The visible segments, in the order they were added; the API promises none. */
  segmentsMatching({ segmentId, reservationSids }: SegmentsFilter): SegmentRecord[] {
    return this.visibleSegments()
      .filter((segment) => segmentId === undefined || segment.record.segment_id === segmentId)
      .filter((segment) => reservationSids === undefined || reservationSids.includes(segment.reservationSid))
      .map((segment) => segment.record);
  }

  /** The conversations of the visible segments: the one that holds a segment, or all. */
  conversationsMatching({ segmentId }: { segmentId?: string }): ConversationRecord[] {
    const all = conversationRecords(this.accountSid, this.visibleSegments());
    if (segmentId === undefined) return all;
    return all.filter(({ segments }) => segments.some((segment) => segment.segment_id === segmentId));
  }

  /** The comments, in the order they were added; the API promises none. `unknown` because of raw records. */
  commentsMatching({ segmentId, agentId }: CommentsFilter): unknown[] {
    return this.comments
      .filter((comment) => segmentId === undefined || comment.segmentId === segmentId)
      .filter((comment) => agentId === undefined || comment.agentId === agentId)
      .map((comment) => comment.record);
  }

  private visibleSegments(): StoredSegment[] {
    const now = this.options.now();
    return this.segments.filter((segment) => segment.visibleAtMs <= now);
  }
}

function textField(record: unknown, name: string): string | null {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, name) : null;
  return typeof value === 'string' ? value : null;
}
