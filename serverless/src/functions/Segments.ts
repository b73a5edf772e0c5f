import { agentRoute } from '../agentRoute';
import { segmentsResponder } from '../responses';
import { createHandler } from '../createHandler';

/** GET /Segments?ReservationId=WR… */
export const handler = createHandler(agentRoute(segmentsResponder));
