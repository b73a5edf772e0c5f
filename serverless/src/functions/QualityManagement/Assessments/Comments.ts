import { validator } from 'twilio-flex-token-validator';
import { answerComments } from '../../../answers';
import { createHandler } from '../../../createHandler';

/** GET /QualityManagement/Assessments/Comments?AgentId=… or ?SegmentId=… */
export const handler = createHandler(answerComments, validator);
