import { MAX_NOTE_CHARACTERS } from '../../../src/insights/endpoints/feedbackEntries';
import { isCommentKey } from '../../../src/insights/parse/commentKey';
import { sanitizeText } from '../../../src/insights/parse/sanitizeText';
import { isWorkerSid, type FlexUser } from '../authenticate';
import { optionalValue, refuseOthers, requiredValue, type RequestParameters } from '../parameters';
import { badParameter, supervisorsOnly } from '../Refusal';
import { readTime, type EntryChange } from './entry';

/** A request for a page of entries. */
export interface EntriesRequest {
  /** Whose entries. */
  workerSid: string;
  /** Only those on older comments. */
  before: string | null;
}

/** A request to change an entry. */
export interface EntryRequest {
  /** Whose entry. */
  workerSid: string;
  key: string;
  change: EntryChange;
}

const KINDS = ['acknowledged', 'review', 'reviewClosed'];

/** @throws Refusal 400, and 403 for the entries of others unless the user is a supervisor */
export function parseEntriesRequest(parameters: RequestParameters, user: FlexUser): EntriesRequest {
  refuseOthers(parameters, ['WorkerSid', 'Before']);
  const workerSid = optionalValue(parameters, 'WorkerSid', isWorkerSid) ?? user.workerSid;
  const before = optionalValue(parameters, 'Before', isCommentKey);
  if (workerSid !== user.workerSid && !user.isSupervisor) throw supervisorsOnly();
  return { workerSid, before };
}

/** @throws Refusal 400, and 403 to close a review unless the user is a supervisor */
export function parseEntryRequest(parameters: RequestParameters, user: FlexUser): EntryRequest {
  refuseOthers(parameters, ['Key', 'Kind', 'Note', 'WorkerSid', 'AskedAt']);
  const key = requiredValue(parameters, 'Key', isCommentKey);
  const kind = requiredValue(parameters, 'Kind', (text) => KINDS.includes(text));
  if (kind === 'reviewClosed') {
    const workerSid = requiredValue(parameters, 'WorkerSid', isWorkerSid);
    const askedAt = readTime(optionalValue(parameters, 'AskedAt', (text) => readTime(text) !== null));
    const change = { kind, askedAt, answer: noteIn(parameters), closedBy: user.workerSid } as const;
    if (!user.isSupervisor) throw supervisorsOnly();
    return { workerSid, key, change };
  }
  if (parameters.AskedAt !== undefined) throw badParameter('AskedAt');
  // Everyone writes only their own entries.
  if (parameters.WorkerSid !== undefined) throw badParameter('WorkerSid');
  const { workerSid } = user;
  if (kind === 'acknowledged') {
    if (parameters.Note !== undefined) throw badParameter('Note');
    return { workerSid, key, change: { kind } };
  }
  const reason = noteIn(parameters);
  if (reason === '') throw badParameter('Note');
  return { workerSid, key, change: { kind: 'review', reason } };
}

/** The note as it is kept: plain text that can be shown anywhere. Empty without one. */
function noteIn(parameters: RequestParameters): string {
  const note = optionalValue(parameters, 'Note', (text) => {
    const trimmed = text.trim();
    // A character has at most two units, so a longer text does not have to be split.
    return trimmed.length <= 2 * MAX_NOTE_CHARACTERS && [...trimmed].length <= MAX_NOTE_CHARACTERS;
  });
  return sanitizeText(note?.trim() ?? '', MAX_NOTE_CHARACTERS);
}
