import { validator } from 'twilio-flex-token-validator';
import { commentsResponder } from '../../../responses';
import { createHandler } from '../../../createHandler';

/** GET /QualityManagement/Assessments/Comments?AgentId=… or ?SegmentId=… */
export const handler = createHandler(commentsResponder, validator);
