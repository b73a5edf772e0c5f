import type { PlannableFault } from '../insights/faults/faultSchema';
import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { openCommentsTab } from './opening';
import type { Scenario } from './scenario';

/** A form beside what its reviewer has assessed, and the possible outcomes on a conversation without reviews. */
export const writingScenarios: readonly Scenario[] = [
  {
    id: 'own-assessment',
    title: 'She has assessed it before',
    shows: 'Add a comment: below the form are her own five answers about this call, with their scores.',
    person: people.supervisor,
    path: `/teams/tasks/${sampleReservations.voiceWithFourComments.reservationSid}`,
    open: openCommentsTab,
  },
  writingScenario('comment-saved', 'It is saved', 'Add a comment: it is in the list at once.'),
  writingScenario('comment-refused', 'It is refused', 'Insights responds with 400, as often as you try.', {
    response: statusResponse(400, 20001, 'Parameter Comment is not valid'),
  }),
  writingScenario(
    'comment-too-many',
    'Too many requests, once',
    'The first attempt gets a 429, the second is saved.',
    {
      times: 1,
      response: statusResponse(429, 20429, 'Too Many Requests'),
    },
  ),
  writingScenario(
    'comment-saved-but-500',
    'Saved, but told otherwise',
    'Insights saves it and responds with 500, once.',
    {
      times: 1,
      phase: 'after',
      response: statusResponse(500, 20500, 'Internal Server Error'),
    },
  ),
  writingScenario(
    'comment-no-answer',
    'The response never comes',
    'Insights saves it and does not respond, once.',
    {
      times: 1,
      response: { kind: 'hang' },
    },
  ),
];

function writingScenario(
  id: string,
  title: string,
  shows: string,
  fault?: Omit<PlannableFault, 'endpoint'>,
): Scenario {
  return {
    id,
    title,
    shows,
    person: people.supervisor,
    path: `/teams/tasks/${sampleReservations.withoutComments.reservationSid}`,
    open: openCommentsTab,
    prepare: ({ insights }) => {
      if (fault) insights.faults.add({ endpoint: 'createComment', ...fault });
    },
  };
}

function statusResponse(status: number, code: number, message: string): PlannableFault['response'] {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  return { kind: 'status', status, body };
}
