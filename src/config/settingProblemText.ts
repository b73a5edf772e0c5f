import { sanitizeLine } from '../insights/parse/sanitizeText';
import type { StringKey } from '../strings/en-US';
import type { Texts } from '../strings/Texts';
import type { Accepted, SettingProblem } from './Setting';
import { SETTINGS } from './settings';
import { MAX_TEXT_CHARACTERS } from './textsSetting';

type Formatter = Pick<Texts, 'text' | 'number'>;

/** Describes all problems in one message. */
export function settingProblemsText(problems: readonly SettingProblem[], texts: Formatter): string {
  const sentences = problems.map((problem) => settingProblemText(problem, texts));
  return texts.text('AssessmentCommentsSettingsIgnored', { problems: sentences.join(' ') });
}

/** Describes a problem in one sentence. The sentence names the setting but never shows its value. */
export function settingProblemText(problem: SettingProblem, texts: Formatter): string {
  const { kind } = problem;
  const key = shownKey(problem.key);
  if (kind === 'unknown') return texts.text('AssessmentCommentsSettingUnknown', { key });
  if (kind === 'duplicate') return texts.text('AssessmentCommentsSettingDuplicate', { key });
  if (kind === 'tooMany') {
    return texts.text('AssessmentCommentsSettingTooMany', { key, limit: texts.number(problem.limit) });
  }
  if (kind === 'untrustedHost') {
    const { key: trust } = SETTINGS.insightsTrustedHost;
    return texts.text('AssessmentCommentsSettingHostNotTrusted', { key, trust });
  }
  return texts.text('AssessmentCommentsSettingUnusable', {
    key,
    takes: acceptedText(problem.accepts, texts),
  });
}

/** Longer than the key of any setting or text. */
const MAX_KEY_CHARACTERS = 100;

/** An unknown key is any text that has been put into the settings. */
function shownKey(key: string): string {
  const shown = sanitizeLine(key, MAX_KEY_CHARACTERS);
  return key.length > MAX_KEY_CHARACTERS ? `${shown}…` : shown;
}

const ACCEPTED_TEXT_KEYS: Record<Exclude<Accepted['kind'], 'wholeNumber' | 'text' | 'choice'>, StringKey> = {
  settings: 'AssessmentCommentsSettingTakesSettings',
  onOff: 'AssessmentCommentsSettingTakesOnOff',
  attributeName: 'AssessmentCommentsSettingTakesAttributeName',
  roles: 'AssessmentCommentsSettingTakesRoles',
  httpsAddress: 'AssessmentCommentsSettingTakesHttpsAddress',
  host: 'AssessmentCommentsSettingTakesHost',
  texts: 'AssessmentCommentsSettingTakesTexts',
  tones: 'AssessmentCommentsSettingTakesTones',
  categoryName: 'AssessmentCommentsSettingTakesCategoryName',
};

/** What a setting accepts: "true or false", "a whole number from 1 to 9". */
export function acceptedText(accepts: Accepted, texts: Formatter): string {
  if (accepts.kind === 'wholeNumber') {
    const limits = { from: texts.number(accepts.from), to: texts.number(accepts.to) };
    return texts.text('AssessmentCommentsSettingTakesWholeNumber', limits);
  }
  if (accepts.kind === 'choice') {
    const choices = accepts.choices.map((choice) => `"${choice}"`).join(', ');
    return texts.text('AssessmentCommentsSettingTakesChoice', { choices });
  }
  if (accepts.kind !== 'text') return texts.text(ACCEPTED_TEXT_KEYS[accepts.kind]);
  const limit = texts.number(MAX_TEXT_CHARACTERS);
  const values = accepts.values.join(' ');
  return accepts.values.length === 0
    ? texts.text('AssessmentCommentsSettingTakesText', { limit })
    : texts.text('AssessmentCommentsSettingTakesTextWith', { limit, values });
}
