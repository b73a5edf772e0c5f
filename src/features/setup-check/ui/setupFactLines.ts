import type { Texts } from '../../../strings/Texts';
import type { AgentFunctionResult, CategoryTonesResult } from '../data/SetupResults';
import { agentAccessWords, type AgentAccessFacts } from './agentAccessWords';
import type { AgentFunctionTest } from './agentTestWords';
import { feedbackStoreWords, type FeedbackStoreFacts } from './feedbackStoreWords';
import type { SetupLine } from './SetupLine';

/** The facts about the setup that need no request. */
export interface SetupFacts extends AgentAccessFacts, FeedbackStoreFacts {
  versions: { flex: string; react: string; plugin: string };
  /** The names of the settings that differ from their defaults. */
  changedSettings: readonly string[];
  /** A sentence for each setting that is ignored. */
  settingProblems: readonly string[];
  /** The worker attribute with the Insights agent id; null if the plugin learns the ids. */
  agentIdAttribute: string | null;
}

/** The lines about the Flex installation and the plugin's settings. */
export function setupFactLines(
  facts: SetupFacts,
  {
    agentFunction,
    agentFunctionTest,
    feedbackStore,
    categoryTones,
  }: {
    agentFunction: AgentFunctionResult;
    agentFunctionTest: AgentFunctionTest;
    feedbackStore: AgentFunctionResult;
    categoryTones: CategoryTonesResult;
  },
  texts: Texts,
): SetupLine[] {
  return [
    {
      name: texts.text('AssessmentCommentsSetupVersions'),
      state: 'ok',
      detail: texts.text('AssessmentCommentsSetupVersionsFound', facts.versions),
    },
    { name: texts.text('AssessmentCommentsSetupSettings'), ...settingsWords(facts, texts) },
    {
      name: texts.text('AssessmentCommentsSetupAgentAccess'),
      ...agentAccessWords(facts, agentFunction, agentFunctionTest, texts),
    },
    {
      name: texts.text('AssessmentCommentsSetupStore'),
      ...feedbackStoreWords(facts, feedbackStore, texts),
    },
    { name: texts.text('AssessmentCommentsSetupAgentIds'), ...agentIdWords(facts, texts) },
    { name: texts.text('AssessmentCommentsSetupTones'), ...toneWords(categoryTones, texts) },
  ];
}

function settingsWords(facts: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  const { changedSettings, settingProblems } = facts;
  const names = texts.list(changedSettings);
  const changed = texts.text('AssessmentCommentsSetupSettingsChanged', { names });
  if (settingProblems.length > 0) {
    const advice = texts.text('AssessmentCommentsSetupSettingsAdvice');
    const detail = [...settingProblems, ...(names === '' ? [] : [changed])].join(' ');
    return { state: 'toDo', detail, advice };
  }
  return { state: 'ok', detail: names === '' ? texts.text('AssessmentCommentsSetupSettingsUsual') : changed };
}

function agentIdWords({ agentIdAttribute }: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  const detail =
    agentIdAttribute === null
      ? texts.text('AssessmentCommentsSetupAgentIdsLearned')
      : texts.text('AssessmentCommentsSetupAgentIdsAttribute', { attribute: agentIdAttribute });
  return { state: 'ok', detail };
}

/** A category may have no tone on purpose, so there is nothing to correct. */
function toneWords(result: CategoryTonesResult, texts: Texts): Omit<SetupLine, 'name'> {
  switch (result.kind) {
    case 'notSet':
      return { state: 'ok', detail: texts.text('AssessmentCommentsSetupTonesNotSet') };
    case 'checking':
      return { state: 'checking', detail: '' };
    case 'failed':
      return { state: 'notChecked', detail: texts.text('AssessmentCommentsSetupTonesUnknown') };
    case 'done': {
      const names = texts.list(result.withoutTone);
      if (names === '') return { state: 'ok', detail: texts.text('AssessmentCommentsSetupTonesAll') };
      return { state: 'ok', detail: texts.text('AssessmentCommentsSetupTonesMissing', { names }) };
    }
  }
}
