import type { CommentListState } from '../../../shared/data/CommentListState';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useAgentComments } from '../../comment-list/data/useAgentComments';
import { useWorkerAgentId } from '../../agent-identity/data/useAgentId';

const STALE_AFTER_MS = 5 * 60_000;

/** The comments on all conversations of a worker selected in Teams View. The subject is the worker. */
export function useWorkerComments(worker: SelectedWorker): CommentListState {
  return { ...useAgentComments(useWorkerAgentId(worker), STALE_AFTER_MS), subject: worker.workerSid };
}
