import { accountCredentials } from './access/accountCredentials';
import { agentToken } from './access/agentToken';
import { otherAgents } from './access/otherAgents';
import { ownAssessments } from './access/ownAssessments';
import { supervisorToken } from './access/supervisorToken';
import { agentIdAttribute } from './agents/agentIdAttribute';
import { oneAgentPerWorker } from './agents/oneAgentPerWorker';
import { taskRouterEvents } from './agents/taskRouterEvents';
import { twoWorkersTwoAgents } from './agents/twoWorkersTwoAgents';
import { preflight } from './browser/preflight';
import { readableResponses } from './browser/readableResponses';
import { assessmentSids } from './comments/assessmentSids';
import { commentFields } from './comments/commentFields';
import { commentFilters } from './comments/commentFilters';
import { commentOrder } from './comments/commentOrder';
import { largestPage } from './comments/largestPage';
import { paging } from './comments/paging';
import type { Question } from './Question';
import { conversation } from './reservations/conversation';
import { fiftyReservations } from './reservations/fiftyReservations';
import { oneReservation } from './reservations/oneReservation';
import { scores } from './reservations/scores';
import { segmentById } from './reservations/segmentById';
import { segmentFields } from './reservations/segmentFields';
import { unknownReservation } from './reservations/unknownReservation';

/** Every question, in the order of their IDs. */
export const questions: readonly Question[] = [
  accountCredentials,
  unknownReservation,
  taskRouterEvents,
  oneReservation,
  fiftyReservations,
  oneAgentPerWorker,
  twoWorkersTwoAgents,
  agentIdAttribute,
  segmentFields,
  scores,
  commentFilters,
  commentFields,
  commentOrder,
  paging,
  largestPage,
  assessmentSids,
  preflight,
  readableResponses,
  agentToken,
  otherAgents,
  supervisorToken,
  segmentById,
  conversation,
  ownAssessments,
];
