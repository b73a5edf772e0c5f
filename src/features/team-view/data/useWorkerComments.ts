import type { CommentListState } from '../../../shared/data/CommentListState';
import type { SelectedWorker } from '../../../shared/data/selection';
import { useAgentComments } from '../../comment-list/data/useAgentComments';
import { useWorkerAgentId } from '../../agent-identity/data/useAgentId';

/** The comments on all conversations of a worker selected in Teams View. The subject is the worker. */
export function useWorkerComments(worker: SelectedWorker): CommentListState {
  const { workerSid } = worker;
  const list = useAgentComments(useWorkerAgentId(worker), 'supervisor', workerSid);
  return { ...list, subject: workerSid };
}
