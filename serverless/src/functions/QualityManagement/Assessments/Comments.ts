import { agentRoute } from '../../../agentRoute';
import { commentsResponder } from '../../../responses';
import { createHandler } from '../../../createHandler';

/** GET /QualityManagement/Assessments/Comments?AgentId=… or ?SegmentId=… */
export const handler = createHandler(agentRoute(commentsResponder));
