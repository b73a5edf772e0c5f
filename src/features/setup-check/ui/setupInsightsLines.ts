import type { LookupResult, InsightsRoles, SetupResult, SetupResults } from '../data/SetupResults';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { isUnreached, setupFailureWords } from './setupFailureWords';
import type { SetupLine } from './SetupLine';

type Words = Omit<SetupLine, 'name'>;

const CHECKING: Words = { state: 'checking', found: '' };

/** The lines about Insights: whether it answers, and each of the three questions. */
export function setupInsightsLines(findings: SetupResults, texts: Texts): SetupLine[] {
  const { roles, conversations, comments } = findings;
  const name = (key: StringKey) => ({ name: texts.text(key) });
  return [
    { ...name('AssessmentCommentsSetupConnection'), ...connectionWords(roles, texts) },
    { ...name('AssessmentCommentsSetupRoles'), ...rolesWords(roles, texts) },
    { ...name('AssessmentCommentsSetupConversations'), ...foundWords(conversations, CONVERSATIONS, texts) },
    { ...name('AssessmentCommentsSetupComments'), ...foundWords(comments, COMMENTS, texts) },
  ];
}

function connectionWords(roles: SetupResults['roles'], texts: Texts): Words {
  if (roles.kind === 'checking') return CHECKING;
  if (roles.kind === 'failed' && isUnreached(roles.error)) return setupFailureWords(roles.error, texts);
  return { state: 'ok', found: texts.text('AssessmentCommentsSetupConnected') };
}

function rolesWords(answer: SetupResults['roles'], texts: Texts): Words {
  const isUnknown = answer.kind === 'failed' && isUnreached(answer.error);
  return isUnknown ? notAsked(texts) : wordsOf(answer, texts, (roles) => knownRolesWords(roles, texts));
}

function knownRolesWords({ names, canAddComments }: InsightsRoles, texts: Texts): Words {
  const roles = texts.list(names);
  if (names.length === 0) {
    const advice = texts.text('AssessmentCommentsSetupRoleAdvice');
    return { state: 'toDo', found: texts.text('AssessmentCommentsSetupNoRole'), advice };
  }
  if (canAddComments)
    return { state: 'ok', found: texts.text('AssessmentCommentsSetupFullRoles', { roles }) };
  return { state: 'ok', found: texts.text('AssessmentCommentsSetupViewOnlyRoles', { roles }) };
}

const CONVERSATIONS: Record<LookupResult, StringKey> = {
  found: 'AssessmentCommentsSetupConversationsFound',
  empty: 'AssessmentCommentsSetupConversationsNone',
  noIdKnown: 'AssessmentCommentsSetupConversationsUnknown',
};

const COMMENTS: Record<LookupResult, StringKey> = {
  found: 'AssessmentCommentsSetupCommentsFound',
  empty: 'AssessmentCommentsSetupCommentsNone',
  noIdKnown: 'AssessmentCommentsSetupCommentsUnknown',
};

function foundWords(
  answer: SetupResult<LookupResult>,
  words: Record<LookupResult, StringKey>,
  texts: Texts,
): Words {
  return wordsOf(answer, texts, (found) => ({ state: 'ok', found: texts.text(words[found]) }));
}

function wordsOf<Value>(answer: SetupResult<Value>, texts: Texts, known: (value: Value) => Words): Words {
  switch (answer.kind) {
    case 'checking':
      return CHECKING;
    case 'skipped':
      return notAsked(texts);
    case 'failed':
      return setupFailureWords(answer.error, texts);
    case 'done':
      return known(answer.value);
  }
}

function notAsked(texts: Texts): Words {
  return { state: 'notChecked', found: texts.text('AssessmentCommentsSetupNotAsked') };
}
