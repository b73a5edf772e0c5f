import type { CommentsPart } from './CommentsView';
import type { SelectedWorker } from './TeamSelection';
import { useAgentComments } from './useAgentComments';
import { useWorkerAgentId } from './useAgentId';

/** The comments on any conversation of a worker selected in Teams View; its subject is the worker. */
export function useWorkerComments(worker: SelectedWorker): CommentsPart {
  return { ...useAgentComments(useWorkerAgentId(worker)), subject: worker.workerSid };
}
