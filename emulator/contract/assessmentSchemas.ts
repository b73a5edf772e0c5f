import { flexApiUrlOrNull, numberOrNull, orNull, sid, text, textOrNull } from './fieldSchemas';
import { exactly, listOf } from './schema';

/** The OpenAPI gives `assessment` no type. */
export const assessmentRecord = exactly({
  account_sid: sid('AC'),
  assessment_sid: sid('FM'),
  offset: numberOrNull,
  report: { type: ['boolean', 'null'] },
  weight: numberOrNull,
  agent_id: textOrNull,
  segment_id: textOrNull,
  user_name: textOrNull,
  user_email: textOrNull,
  answer_text: textOrNull,
  answer_id: textOrNull,
  assessment: orNull(
    exactly({
      questionnaire: exactly({
        questionnaire_sid: sid('GM'),
        name: textOrNull,
        question: exactly({
          question_sid: sid('GE'),
          name: textOrNull,
          category: orNull(exactly({ category_sid: sid('FY'), name: textOrNull })),
        }),
      }),
    }),
  ),
  timestamp: numberOrNull,
  url: flexApiUrlOrNull,
});

/** An answer of a set, with its score. */
export const answer = exactly({
  id: text,
  name: text,
  description: text,
  score: { type: 'number', minimum: 0, maximum: 100 },
  sort: { type: 'integer' },
});

/** The answers that a question can have. */
export const answerSet = exactly({
  id: text,
  name: text,
  category_id: text,
  type: text,
  sort: { type: 'integer' },
  answers: listOf(answer),
});
