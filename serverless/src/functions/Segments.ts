import { validator } from 'twilio-flex-token-validator';
import { segmentsResponder } from '../responses';
import { createHandler } from '../createHandler';

/** GET /Segments?ReservationId=WR… */
export const handler = createHandler(segmentsResponder, validator);
