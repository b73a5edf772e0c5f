import type { InsightsError, InsightsErrorKind } from '../../../insights/http/InsightsError';
import type { LookupResult, InsightsRoles, SetupResult, SetupResults } from '../data/SetupResults';
import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { errorWords } from '../../../shared/ui/errorWords';
import type { SetupLine } from './SetupLine';

type Words = Omit<SetupLine, 'name'>;

const CHECKING: Words = { state: 'checking', detail: '' };

const UNREACHED_KINDS: readonly InsightsErrorKind[] = [
  'network',
  'timeout',
  'unavailable',
  'unreadable',
  'webPage',
];

/** Whether a failure means that Insights could not be reached. Any other failure came from Insights itself. */
function isUnreached({ kind }: InsightsError): boolean {
  return UNREACHED_KINDS.includes(kind);
}

/** The lines about Insights: whether it can be reached, and the result of each of the three requests. */
export function setupInsightsLines(results: SetupResults, texts: Texts): SetupLine[] {
  const { roles, conversations, comments } = results;
  const name = (key: StringKey) => ({ name: texts.text(key) });
  return [
    { ...name('AssessmentCommentsSetupConnection'), ...connectionWords(roles, texts) },
    { ...name('AssessmentCommentsSetupRoles'), ...rolesWords(roles, texts) },
    { ...name('AssessmentCommentsSetupConversations'), ...lookupWords(conversations, CONVERSATIONS, texts) },
    { ...name('AssessmentCommentsSetupComments'), ...lookupWords(comments, COMMENTS, texts) },
  ];
}

function connectionWords(roles: SetupResults['roles'], texts: Texts): Words {
  if (roles.kind === 'checking') return CHECKING;
  if (roles.kind === 'failed' && isUnreached(roles.error)) return failureWords(roles.error, texts);
  return { state: 'ok', detail: texts.text('AssessmentCommentsSetupConnected') };
}

function rolesWords(roles: SetupResults['roles'], texts: Texts): Words {
  const isUnknown = roles.kind === 'failed' && isUnreached(roles.error);
  return isUnknown ? skippedWords(texts) : wordsOf(roles, texts, (value) => knownRolesWords(value, texts));
}

function knownRolesWords({ names, canAddComments }: InsightsRoles, texts: Texts): Words {
  const roles = texts.list(names);
  if (names.length === 0) {
    const advice = texts.text('AssessmentCommentsSetupRoleAdvice');
    return { state: 'toDo', detail: texts.text('AssessmentCommentsSetupNoRole'), advice };
  }
  if (canAddComments)
    return { state: 'ok', detail: texts.text('AssessmentCommentsSetupFullRoles', { roles }) };
  return { state: 'ok', detail: texts.text('AssessmentCommentsSetupViewOnlyRoles', { roles }) };
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

function lookupWords(
  result: SetupResult<LookupResult>,
  words: Record<LookupResult, StringKey>,
  texts: Texts,
): Words {
  return wordsOf(result, texts, (lookup) => ({ state: 'ok', detail: texts.text(words[lookup]) }));
}

function wordsOf<Value>(result: SetupResult<Value>, texts: Texts, doneWords: (value: Value) => Words): Words {
  switch (result.kind) {
    case 'checking':
      return CHECKING;
    case 'skipped':
      return skippedWords(texts);
    case 'failed':
      return failureWords(result.error, texts);
    case 'done':
      return doneWords(result.value);
  }
}

function failureWords(error: InsightsError, texts: Texts): Words {
  const { heading, body } = errorWords(error, 'setupCheck', texts);
  return { state: 'toDo', detail: heading, advice: body };
}

function skippedWords(texts: Texts): Words {
  return { state: 'notChecked', detail: texts.text('AssessmentCommentsSetupNotAsked') };
}
