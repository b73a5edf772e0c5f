import { uuidFor } from './insightsIds';
import { conversationRecords, type ConversationRecord } from './insightsConversations';
import { AssessmentRecords } from './insightsAssessments';
import { commentRecord, type CommentRecord, type CommentTag, type NewComment } from './insightsComments';
import { Listeners } from './Listeners';
import { segmentRecord, type NewSegment, type SegmentRecord } from './insightsSegments';

export interface InsightsRecordsOptions {
  /** AC and 32 hex digits. Every comment contains it. */
  accountSid: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * The filter of a Comments request. If both are given, both must match; without either, everything matches.
 */
export interface CommentsFilter {
  segmentId?: string | undefined;
  agentId?: string | undefined;
}

/**
 * The filter of a Segments request. If both are given, both must match; without either, everything matches.
 */
export interface SegmentsFilter {
  segmentId?: string | undefined;
  reservationSids?: readonly string[] | undefined;
}

/** A segment, and the data that the API does not return. */
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

/** The data of the account in Insights: segments, comments, comment tags and assessments. */
export class InsightsRecords {
  private readonly segments: StoredSegment[] = [];
  private readonly comments: StoredComment[] = [];
  private readonly listeners = new Listeners();
  private tags: readonly CommentTag[] = [];
  private issuedIds = 0;

  /** What reviewers have assessed. Changes to it call no listener. */
  readonly assessments: AssessmentRecords;

  constructor(private readonly options: InsightsRecordsOptions) {
    this.assessments = new AssessmentRecords(options.accountSid);
  }

  /**
   * Calls the listener after each change, but not when a segment becomes visible. Returns a function that
   * stops it.
   */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  get accountSid(): string {
    return this.options.accountSid;
  }

  /** A unique agent or segment id. The n-th call returns the same id in every run. */
  newId(): string {
    this.issuedIds += 1;
    return uuidFor(`${this.options.accountSid}/${this.issuedIds}`);
  }

  /** Adds a finished conversation and returns its record. It is served from `visibleAtMs` on. */
  addSegment(segment: NewSegment): SegmentRecord {
    const segmentId = segment.segmentId ?? this.newId();
    const record = segmentRecord(this.options.accountSid, { ...segment, segmentId });
    const { reservationSid, visibleAtMs, talkTimeSeconds = 0 } = segment;
    this.segments.push({ reservationSid, visibleAtMs, talkTimeSeconds, record });
    this.listeners.emit();
    return record;
  }

  /** Every segment, including those that are still waiting, in the order of their addition. */
  allSegments(): readonly Readonly<StoredSegment>[] {
    return this.segments;
  }

  /**
   * Serves every waiting segment from now on, or those of one reservation, like the next batch of Insights.
   */
  publishSegments(reservationSid?: string): void {
    const now = this.options.now();
    for (const segment of this.segments) {
      const isSelected = reservationSid === undefined || segment.reservationSid === reservationSid;
      if (isSelected) segment.visibleAtMs = Math.min(segment.visibleAtMs, now);
    }
    this.listeners.emit();
  }

  /** Adds a comment and returns its record as the API serves it. */
  addComment(comment: NewComment): CommentRecord {
    const record = commentRecord(this.options.accountSid, comment, this.newId());
    this.comments.push({ segmentId: comment.segmentId, agentId: comment.agentId, record });
    this.listeners.emit();
    return record;
  }

  /**
   * Adds a record of any shape, which is served unchanged, for tests of invalid data.
   * @param filter the request that returns it, if the ids of the record do not decide that.
   */
  addRawComment(record: unknown, filter: CommentsFilter = {}): void {
    this.comments.push({
      segmentId: filter.segmentId ?? textField(record, 'segment_id'),
      agentId: filter.agentId ?? textField(record, 'agent_id'),
      record,
    });
    this.listeners.emit();
  }

  /** Sets the categories for reviewers, in this order. */
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

  /** The visible segments, in the order of their addition. The API guarantees no order. */
  segmentsMatching({ segmentId, reservationSids }: SegmentsFilter): SegmentRecord[] {
    return this.visibleSegments()
      .filter((segment) => segmentId === undefined || segment.record.segment_id === segmentId)
      .filter((segment) => reservationSids === undefined || reservationSids.includes(segment.reservationSid))
      .map((segment) => segment.record);
  }

  /** The conversations of the visible segments: the one that contains a segment, or all. */
  conversationsMatching({ segmentId }: { segmentId?: string | undefined }): ConversationRecord[] {
    const all = conversationRecords(this.accountSid, this.visibleSegments());
    if (segmentId === undefined) return all;
    return all.filter(({ segments }) => segments.some((segment) => segment.segment_id === segmentId));
  }

  /**
   * The comments, in the order of their addition. The API guarantees no order. `unknown` because of raw
   * records.
   */
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
