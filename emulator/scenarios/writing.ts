import type { PlannableFault } from '../insights/faults/faultSchema';
import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import type { Scenario } from './scenario';

/** What can become of a comment that a supervisor adds to a conversation nobody has reviewed. */
export const writingScenarios: readonly Scenario[] = [
  writing('comment-saved', 'It is saved', 'Add a comment: it is in the list at once.'),
  writing('comment-refused', 'It is refused', 'Insights answers 400, as often as you try.', {
    answer: refusal(400, 20001, 'Parameter Comment is not valid'),
  }),
  writing(
    'comment-too-many',
    'Too many requests, once',
    'The first attempt gets a 429, the second is saved.',
    {
      times: 1,
      answer: refusal(429, 20429, 'Too Many Requests'),
    },
  ),
  writing('comment-saved-but-500', 'Saved, but told otherwise', 'Insights saves it and answers 500, once.', {
    times: 1,
    strikes: 'after',
    answer: refusal(500, 20500, 'Internal Server Error'),
  }),
  writing('comment-no-answer', 'The answer never comes', 'Insights saves it and says nothing, once.', {
    times: 1,
    answer: { kind: 'hang' },
  }),
];

function writing(
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
    prepare: ({ insights }) => {
      if (fault) insights.faults.add({ endpoint: 'createComment', ...fault });
    },
  };
}

function refusal(status: number, code: number, message: string): PlannableFault['answer'] {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  return { kind: 'status', status, body };
}
