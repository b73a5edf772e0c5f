import { ASSESSMENTS_PATH, FLEX_API_ORIGIN } from './insightsPaths';
import { uuidFor } from './insightsIds';
import type { Reviewer } from './insightsComments';
import { sidFor } from './sids';

/** An answer of an answer set. */
export interface Answer {
  id: string;
  name: string;
  description: string;
  /** 0 to 100. */
  score: number;
}

/** The answers that a question can have. */
export interface AnswerSet {
  id: string;
  name: string;
  /** The name of its kind, such as "Two Options". */
  category: string;
  answers: readonly Answer[];
}

/** The answer sets of an account, and the answer that says that a question does not apply. */
export interface AnswerSettings {
  sets: readonly AnswerSet[];
  notApplicable: Answer;
}

/** A question that a reviewer has answered; null for what Insights can leave out. */
export interface NewAssessment {
  segmentId: string;
  agentId: string;
  reviewer: Reviewer;
  questionnaire: string;
  category: string | null;
  question: string | null;
  /** Free text has no id. */
  answer: { id: string | null; text: string | null };
  /** Milliseconds since 1970. */
  answeredAtMs: number | null;
}

/**
 * One record of `assessments[]`. The OpenAPI gives `assessment` no type, so it comes from the example.
 * Source: Twilio's OpenAPI for flex v1, `flex.v1.insights_assessments`.
 */
export interface AssessmentRecord {
  account_sid: string;
  assessment_sid: string;
  offset: string;
  report: boolean;
  weight: string;
  agent_id: string;
  segment_id: string;
  user_name: string;
  user_email: string | null;
  answer_id: string | null;
  answer_text: string | null;
  timestamp: string | null;
  assessment: {
    questionnaire: {
      questionnaire_sid: string;
      name: string;
      question: {
        question_sid: string;
        name: string | null;
        category: { category_sid: string; name: string } | null;
      };
    };
  };
  url: string;
}

/** The questions that reviewers have answered, and the answers that questions can have. */
export class AssessmentRecords {
  private readonly stored: { segmentId: string; reviewer: Reviewer; record: unknown }[] = [];
  private settings: AnswerSettings = {
    sets: [],
    notApplicable: { id: uuidFor('not applicable'), name: 'N/A', description: 'Not applicable', score: 0 },
  };

  constructor(private readonly accountSid: string) {}

  /** Adds an answered question and returns its record as the API serves it. */
  add(assessment: NewAssessment): AssessmentRecord {
    const record = assessmentRecord(this.accountSid, assessment, `assessment ${this.stored.length}`);
    this.stored.push({ segmentId: assessment.segmentId, reviewer: assessment.reviewer, record });
    return record;
  }

  /** Adds a record of any shape, which is served unchanged, for tests of invalid data. */
  addRaw(record: unknown, { segmentId, reviewer }: Pick<NewAssessment, 'segmentId' | 'reviewer'>): void {
    this.stored.push({ segmentId, reviewer, record });
  }

  setAnswerSettings(settings: AnswerSettings): void {
    this.settings = settings;
  }

  answerSettings(): AnswerSettings {
    return this.settings;
  }

  /** A reviewer's own records, of one segment or of all, in the order of their addition. The API guarantees no order. */
  ownRecords(reviewer: Reviewer, segmentId: string | undefined): unknown[] {
    return this.stored
      .filter((each) => isSamePerson(each.reviewer, reviewer))
      .filter((each) => segmentId === undefined || each.segmentId === segmentId)
      .map(({ record }) => record);
  }
}

function isSamePerson(one: Reviewer, other: Reviewer): boolean {
  return one.email === null || other.email === null ? one.name === other.name : one.email === other.email;
}

function assessmentRecord(accountSid: string, assessment: NewAssessment, idName: string): AssessmentRecord {
  const { reviewer, questionnaire, category, question, answer, answeredAtMs } = assessment;
  const assessmentSid = sidFor('FM', idName);
  return {
    account_sid: accountSid,
    assessment_sid: assessmentSid,
    offset: '0.0',
    report: true,
    weight: '1',
    agent_id: assessment.agentId,
    segment_id: assessment.segmentId,
    user_name: reviewer.name,
    user_email: reviewer.email,
    answer_id: answer.id,
    answer_text: answer.text,
    timestamp: answeredAtMs === null ? null : String(answeredAtMs),
    assessment: {
      questionnaire: {
        questionnaire_sid: sidFor('GM', questionnaire),
        name: questionnaire,
        question: {
          question_sid: sidFor('GE', `${questionnaire}/${question ?? idName}`),
          name: question,
          category: category === null ? null : { category_sid: sidFor('FY', category), name: category },
        },
      },
    },
    url: `${FLEX_API_ORIGIN}${ASSESSMENTS_PATH}/${assessmentSid}`,
  };
}
