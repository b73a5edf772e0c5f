import { isCommentKey } from '../../../src/insights/parse/commentKey';
import { nothingToClose, reviewChanged } from '../Refusal';
import { changedEntry, entryBody, readEntry, type StoredEntry } from './entry';
import type { FeedbackResponder } from './feedbackRoute';
import { parseEntriesRequest, parseEntryRequest } from './parseEntryRequest';

/** A page of a worker's entries, on the newest comments first, because keys sort by the time of the comment. */
export const entriesResponder: FeedbackResponder = async (parameters, { user, mapOf }) => {
  const { workerSid, before } = parseEntriesRequest(parameters, user);
  const { items, hasMore } = await mapOf(workerSid).list(before);
  // The seen marks are in the same map, after all comments.
  const entries = items.filter(({ key }) => isCommentKey(key));
  const lastKey = items[items.length - 1]?.key;
  const next = hasMore && isCommentKey(lastKey) ? lastKey : null;
  return { entries: entries.map(({ key, data }) => entryBody(key, readEntry(data))), next_before: next };
};

/** Changes an entry. Time and person come from here, and the same change again changes nothing. */
export const entryResponder: FeedbackResponder = async (parameters, { user, mapOf, now }) => {
  const { workerSid, key, change } = parseEntryRequest(parameters, user);
  const time = new Date(now()).toISOString();
  let entry: StoredEntry = readEntry(null);
  await mapOf(workerSid).change(key, (data) => {
    entry = readEntry(data);
    const changed = changedEntry(entry, change, time);
    if (changed === 'nothingToClose') throw nothingToClose();
    if (changed === 'otherReview') throw reviewChanged();
    entry = changed ?? entry;
    return changed;
  });
  return entryBody(key, entry);
};
