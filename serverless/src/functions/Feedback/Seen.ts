import { createHandler } from '../../createHandler';
import { feedbackRoute } from '../../feedback/feedbackRoute';
import { changedMarksResponder, marksResponder } from '../../feedback/seenResponders';

/** GET and POST /Feedback/Seen */
export const handler = createHandler(feedbackRoute({ read: marksResponder, write: changedMarksResponder }));
