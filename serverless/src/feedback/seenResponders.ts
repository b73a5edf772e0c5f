import { refuseOthers } from '../parameters';
import type { FeedbackResponder } from './feedbackRoute';
import { parseSeenRequest } from './parseSeenRequest';
import { marksBody, mergeMarks, packMarks, readMarks } from './seenMarks';

/** Sorts before the keys of all comments. */
const SEEN_KEY = '0seen';

/** The seen marks of the user. */
export const marksResponder: FeedbackResponder = async (parameters, { user, mapOf }) => {
  refuseOthers(parameters, []);
  return marksBody(readMarks(await mapOf(user.workerSid).fetch(SEEN_KEY)));
};

/** Merges changes into the seen marks of the user. */
export const changedMarksResponder: FeedbackResponder = async (parameters, { user, mapOf, now }) => {
  const changes = parseSeenRequest(parameters, now());
  let marks = readMarks(null);
  await mapOf(user.workerSid).change(SEEN_KEY, (data) => {
    const stored = readMarks(data);
    marks = mergeMarks(stored, changes);
    const packed = packMarks(marks);
    return JSON.stringify(packed) === JSON.stringify(packMarks(stored)) ? null : packed;
  });
  return marksBody(marks);
};
