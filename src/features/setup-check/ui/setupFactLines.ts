import type { Texts } from '../../../strings/Texts';
import type { SetupLine } from './SetupLine';

/** What is known about the setup without asking. */
export interface SetupFacts {
  versions: { flex: string; react: string; plugin: string };
  /** The names of the settings that are not as usual. */
  changedSettings: readonly string[];
  /** A sentence for each setting that is left out. */
  settingProblems: readonly string[];
  /** The host of the admin's own answering function; null when agents ask Insights itself. */
  answeringHost: string | null;
  /** The worker attribute that holds the Insights agent id; null when the ids are learned. */
  agentIdAttribute: string | null;
}

/** The lines about this Flex and the plugin's settings. */
export function setupFactLines(facts: SetupFacts, texts: Texts): SetupLine[] {
  return [
    {
      name: texts.text('AssessmentCommentsSetupVersions'),
      state: 'ok',
      found: texts.text('AssessmentCommentsSetupVersionsFound', facts.versions),
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
    const found = [...settingProblems, ...(names === '' ? [] : [changed])].join(' ');
    return { state: 'toDo', found, advice };
  }
  return { state: 'ok', found: names === '' ? texts.text('AssessmentCommentsSetupSettingsUsual') : changed };
}

/** The function is for agents only: the token of anybody else is not sent there, so it cannot be tried from here. */
function agentAccessWords({ answeringHost }: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  if (answeringHost === null) {
    // Nobody but an agent can find out whether Insights answers agents.
    return {
      state: 'notChecked',
      found: texts.text('AssessmentCommentsSetupAgentAccessDirect'),
      advice: texts.text('AssessmentCommentsSetupAgentAccessAdvice'),
    };
  }
  return {
    state: 'notChecked',
    found: texts.text('AssessmentCommentsSetupAgentAccessOwn', { host: answeringHost }),
    advice: texts.text('AssessmentCommentsSetupAgentAccessAdvice'),
  };
}

function agentIdWords({ agentIdAttribute }: SetupFacts, texts: Texts): Omit<SetupLine, 'name'> {
  const found =
    agentIdAttribute === null
      ? texts.text('AssessmentCommentsSetupAgentIdsLearned')
      : texts.text('AssessmentCommentsSetupAgentIdsAttribute', { attribute: agentIdAttribute });
  return { state: 'ok', found };
}
