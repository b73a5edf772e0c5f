import { fetchReservationSegments } from '../../../insights/endpoints/reservationSegments';
import { fetchSegment } from '../../../insights/endpoints/segmentById';
import { isReservationSid } from '../../../insights/endpoints/segments';
import type { InsightsError } from '../../../insights/http/InsightsError';
import { canonicalId } from '../../../insights/parse/canonicalId';
import type { FeedbackServices } from '../../../shared/data/FeedbackServices';
import { FACTS_REQUESTS } from '../../../shared/data/query/freshness';
import { toInsightsError } from '../../../shared/data/query/queryErrors';
import type { ConversationFacts } from './conversationFacts';

/** The ended conversations among the tasks that a worker has now in Teams View. */
export interface WorkerTasks {
  workerSid: string;
  endedSids: readonly string[];
}

/** A segment whose facts a heading lacks. */
export interface Question {
  segmentId: string;
  /** Whose list it is in: a worker's in Teams View, or the signed-in agent's own, which is null. */
  worker: WorkerTasks | null;
}

/** Fetches facts, within the limits on how often Insights is asked for them. */
export interface FactsSource {
  /** Whether a request can bring something unknown about a segment: its facts, or the task that it belongs to. */
  lacks: (question: Question) => boolean;
  /**
   * Sends the request that answers most of the questions. Never rejects.
   * @returns false when no further request can be sent for now
   */
  fetchNext: (questions: readonly Question[]) => Promise<boolean>;
  /** Lets refused segments be asked about again. */
  forgetRefusals: () => void;
}

type Services = Pick<FeedbackServices, 'client' | 'fetchSettings' | 'agentStorage'>;

/** The ended conversations in the signed-in agent's list of tasks. Only a query for one reservation names its task. */
export interface EndedTasks {
  reservationSids: () => readonly string[];
  /**
   * Fetches the segments of one of them, for the selection of the task too. The facts learn from the response.
   * @param workerSid the worker, in Teams View
   */
  fetchSegments: (reservationSid: string, workerSid?: string) => Promise<unknown>;
}

interface EndedTask {
  reservationSid: string;
  /** Undefined for the signed-in agent's own task. */
  workerSid: string | undefined;
}

/** If Insights refuses this many segments and answers about none, it refuses the user. */
const REFUSALS_OF_USER = 2;
/** A request for several reservations at once is worthwhile from this many segments and reservations on. */
const MIN_TOGETHER = 2;

/** @param facts are asked only once: they learn from each response */
export function createFactsSource(
  { client, fetchSettings, agentStorage }: Services,
  facts: ConversationFacts,
  endedTasks: EndedTasks,
): FactsSource {
  const { includeCustomerName } = fetchSettings;
  /** The canonical IDs of the segments that Insights does not have. */
  const notFound = new Set<string>();
  /** The canonical IDs of the segments that Insights refused. */
  const refused = new Set<string>();
  let hasAnswered = false;
  let areReservationsRefused = false;
  let failedAt = -Infinity;
  let sentAt: number[] = [];

  function isPaused(): boolean {
    const now = Date.now();
    // A time in the future means that the clock was set back since.
    sentAt = sentAt.filter((time) => time <= now && now - time < FACTS_REQUESTS.withinMs);
    const hasFailed = now >= failedAt && now - failedAt < FACTS_REQUESTS.pauseAfterFailureMs;
    return hasFailed || sentAt.length >= FACTS_REQUESTS.most;
  }

  function lacksFacts({ segmentId }: Question): boolean {
    const id = canonicalId(segmentId);
    if (facts.get().has(id) || notFound.has(id) || refused.has(id)) return false;
    return hasAnswered || refused.size < REFUSALS_OF_USER;
  }

  /** Reservations of the signed-in agent that have not been asked about; none while asking is not worthwhile. */
  function reservationsFor(questions: readonly Question[]): string[] {
    const ownIds = questions
      .filter(({ worker }) => worker === null)
      .map(({ segmentId }) => canonicalId(segmentId));
    if (areReservationsRefused || new Set(ownIds).size < MIN_TOGETHER) return [];
    const stored = agentStorage.get().reservationSids.filter(isReservationSid);
    const unanswered = stored.filter((sid) => !facts.wasAnswered(sid));
    return unanswered.length < MIN_TOGETHER ? [] : unanswered;
  }

  async function fetchTogether(reservationSids: readonly [string, ...string[]]): Promise<void> {
    const segments = await fetchReservationSegments(client, { reservationSids, includeCustomerName });
    facts.learn(segments, reservationSids);
  }

  async function fetchOne(segmentId: string): Promise<void> {
    const segment = await fetchSegment(client, segmentId, { includeCustomerName });
    hasAnswered = true;
    if (segment) facts.learn([segment]);
    else notFound.add(canonicalId(segmentId));
  }

  /** Any failure but a refusal starts a pause. The client prolongs it when Insights names a longer one. */
  function onFailure(error: InsightsError, onRefusal: () => void): void {
    if (isRefusal(error)) onRefusal();
    else failedAt = Date.now();
  }

  /** The next of the agent's tasks whose conversation can be the one of a question. */
  function taskFor({ segmentId, worker }: Question): EndedTask | undefined {
    const { reservationSid = null } = facts.get().get(canonicalId(segmentId)) ?? {};
    if (areReservationsRefused || reservationSid !== null) return undefined;
    const next = (worker?.endedSids ?? endedTasks.reservationSids()).find(
      (sid) => isReservationSid(sid) && !facts.wasAnsweredAlone(sid),
    );
    return next === undefined ? undefined : { reservationSid: next, workerSid: worker?.workerSid };
  }

  async function send(request: Promise<unknown>, onRefusal: () => void): Promise<void> {
    sentAt.push(Date.now());
    await request.catch((error: unknown) => onFailure(toInsightsError(error), onRefusal));
  }

  const lacks = (question: Question): boolean => lacksFacts(question) || taskFor(question) !== undefined;

  return {
    lacks,
    async fetchNext(questions) {
      const [next, ...others] = questions.filter(lacks);
      if (!next || isPaused()) return !isPaused();
      const refuseReservations = (): void => {
        areReservationsRefused = true;
      };
      const task = [next, ...others].map(taskFor).find((found) => found !== undefined);
      const [first, ...rest] = reservationsFor([next, ...others].filter(lacksFacts));
      if (task !== undefined) {
        await send(endedTasks.fetchSegments(task.reservationSid, task.workerSid), refuseReservations);
      } else if (first !== undefined) {
        await send(fetchTogether([first, ...rest]), refuseReservations);
      } else {
        await send(fetchOne(next.segmentId), () => refused.add(canonicalId(next.segmentId)));
      }
      return !isPaused();
    },
    forgetRefusals() {
      refused.clear();
      areReservationsRefused = false;
    },
  };
}

/** The same request would fail in the same way until the user's token or roles change. */
function isRefusal({ kind }: InsightsError): boolean {
  return kind === 'rejected' || kind === 'notPermitted' || kind === 'otherAgent';
}
