import type { CommentsPart } from './CommentsView';
import type { SelectedWorker } from './TeamSelection';
import { useAgentComments } from './useAgentComments';
import { useWorkerAgentId } from './useAgentId';

const STALE_AFTER_MS = 5 * 60_000;

/** The comments on any conversation of a worker selected in Teams View; its subject is the worker. */
export function useWorkerComments(worker: SelectedWorker): CommentsPart {
  return { ...useAgentComments(useWorkerAgentId(worker), STALE_AFTER_MS), subject: worker.workerSid };
}
