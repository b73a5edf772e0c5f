import type { Texts } from '../../../strings/Texts';
import type { SetupLine } from './SetupLine';

/** The facts about the setup that need no request. */
export interface SetupFacts {
  versions: { flex: string; react: string; plugin: string };
  /** The names of the settings that differ from their defaults. */
  changedSettings: readonly string[];
  /** A sentence for each setting that is ignored. */
  settingProblems: readonly string[];
  /** The host of the customer's own function; null if agents fetch from Insights directly. */
  answeringHost: string | null;
  /** The worker attribute with the Insights agent id; null if the plugin learns the ids. */
  agentIdAttribute: string | null;
}

/** The lines about the Flex installation and the plugin's settings. */
export function setupFactLines(facts: SetupFacts, texts: Texts): SetupLine[] {
  return [
    {
      name: texts.text('AssessmentCommentsSetupVersions'),
      state: 'ok',
      detail: texts.text('AssessmentCommentsSetupVersionsFound', facts.versions),
    },
    { name: texts.text('AssessmentCommentsSetupSettings'), ...settingsWords(facts, texts) },
    { name: texts.text('AssessmentCommentsSetupAgentAccess'), ...agentAccessWords(facts, texts) },
    { name: texts.text('AssessmentCommentsSetupAgentIds'), ...agentIdWords(facts, texts) },
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

/** The function serves only agents. The plugin sends it no other user's token, so an admin's session cannot try it. */
function agentAccessWords({ answeringHost }: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  if (answeringHost === null) {
    // Only an agent's session can find out whether Insights serves agents.
    return {
      state: 'notChecked',
      detail: texts.text('AssessmentCommentsSetupAgentAccessDirect'),
      advice: texts.text('AssessmentCommentsSetupAgentAccessAdvice'),
    };
  }
  return {
    state: 'notChecked',
    detail: texts.text('AssessmentCommentsSetupAgentAccessOwn', { host: answeringHost }),
    advice: texts.text('AssessmentCommentsSetupAgentAccessAdvice'),
  };
}

function agentIdWords({ agentIdAttribute }: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  const detail =
    agentIdAttribute === null
      ? texts.text('AssessmentCommentsSetupAgentIdsLearned')
      : texts.text('AssessmentCommentsSetupAgentIdsAttribute', { attribute: agentIdAttribute });
  return { state: 'ok', detail };
}
