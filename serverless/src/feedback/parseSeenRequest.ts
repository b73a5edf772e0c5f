import { MAX_SEEN_KEYS } from '../../../src/insights/endpoints/seenMarks';
import { isCommentKey } from '../../../src/insights/parse/commentKey';
import { parseTime } from '../../../src/insights/parse/parseField';
import { optionalValue, refuseOthers, type RequestParameters } from '../parameters';
import type { StoredMarks } from './seenMarks';

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
/** 600 keys of 24 characters, with a space after each. */
const MAX_KEYS_CHARACTERS = MAX_SEEN_KEYS * 25;

/**
 * The changes in a request to change seen marks.
 * @param nowMs milliseconds since 1970. A later time comes from a wrong clock, and would make new comments look seen on
 * every computer.
 * @throws Refusal 400
 */
export function parseSeenRequest(parameters: RequestParameters, nowMs: number): StoredMarks {
  refuseOthers(parameters, ['Since', 'Seen', 'KeptNew']);
  const since = parseTime(optionalValue(parameters, 'Since', isTimeOrEmpty));
  return {
    since: since === null ? null : Math.min(since, nowMs),
    seen: keysIn(parameters, 'Seen'),
    keptNew: keysIn(parameters, 'KeptNew'),
  };
}

function isTimeOrEmpty(text: string): boolean {
  return text === '' || (ISO_TIME.test(text) && parseTime(text) !== null);
}

function keysIn(parameters: RequestParameters, name: string): string[] {
  const isFit = (text: string) => text.length <= MAX_KEYS_CHARACTERS && split(text).every(isCommentKey);
  return split(optionalValue(parameters, name, isFit) ?? '');
}

function split(text: string): string[] {
  return text.split(' ').filter((part) => part !== '');
}
