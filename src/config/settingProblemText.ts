import type { StringKey } from '../strings/en-US';
import type { Texts } from '../strings/Texts';
import type { SettingProblem, Accepted } from './Setting';
import { MAX_TEXT_CHARACTERS } from './textsSetting';

type Words = Pick<Texts, 'text' | 'number'>;

/** All problems in one message. */
export function settingProblemsText(problems: readonly SettingProblem[], texts: Words): string {
  const sentences = problems.map((problem) => settingProblemText(problem, texts));
  return texts.text('AssessmentCommentsSettingsIgnored', { problems: sentences.join(' ') });
}

/** A problem with a setting as a sentence. It names the setting, never what stands in it. */
export function settingProblemText(problem: SettingProblem, texts: Words): string {
  const { kind, key } = problem;
  if (kind === 'unknown') return texts.text('AssessmentCommentsSettingUnknown', { key });
  return texts.text('AssessmentCommentsSettingUnusable', {
    key,
    takes: acceptedText(problem.accepts, texts),
  });
}

const TAKEN: Record<Exclude<Accepted['kind'], 'wholeNumber' | 'text'>, StringKey> = {
  settings: 'AssessmentCommentsSettingTakesSettings',
  onOff: 'AssessmentCommentsSettingTakesOnOff',
  attributeName: 'AssessmentCommentsSettingTakesAttributeName',
  roles: 'AssessmentCommentsSettingTakesRoles',
  httpsAddress: 'AssessmentCommentsSettingTakesHttpsAddress',
  texts: 'AssessmentCommentsSettingTakesTexts',
};

/** What a setting takes: "true or false", "a whole number from 1 to 9". */
export function acceptedText(accepts: Accepted, texts: Words): string {
  if (accepts.kind === 'wholeNumber') {
    const limits = { from: texts.number(accepts.from), to: texts.number(accepts.to) };
    return texts.text('AssessmentCommentsSettingTakesWholeNumber', limits);
  }
  if (accepts.kind !== 'text') return texts.text(TAKEN[accepts.kind]);
  const limit = texts.number(MAX_TEXT_CHARACTERS);
  const values = accepts.values.join(' ');
  return accepts.values.length === 0
    ? texts.text('AssessmentCommentsSettingTakesText', { limit })
    : texts.text('AssessmentCommentsSettingTakesTextWith', { limit, values });
}
