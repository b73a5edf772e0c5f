import { createHandler } from '../createHandler';
import { entriesResponder, entryResponder } from '../feedback/entryResponders';
import { feedbackRoute } from '../feedback/feedbackRoute';

/** GET /Feedback or /Feedback?WorkerSid=WK…, and POST /Feedback */
export const handler = createHandler(feedbackRoute({ read: entriesResponder, write: entryResponder }));
