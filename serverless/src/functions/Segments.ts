import { validator } from 'twilio-flex-token-validator';
import { answerSegments } from '../answers';
import { createHandler } from '../createHandler';

/** GET /Segments?ReservationId=WR… */
export const handler = createHandler(answerSegments, validator);
