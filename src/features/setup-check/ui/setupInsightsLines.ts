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
  const { roles } = results;
  const { conversations, comments } = withEachCauseOnce(results);
  const name = (key: StringKey) => ({ name: texts.text(key) });
  return [
    { ...name('AssessmentCommentsSetupConnection'), ...connectionWords(roles, texts) },
    { ...name('AssessmentCommentsSetupRoles'), ...rolesWords(roles, texts) },
    { ...name('AssessmentCommentsSetupConversations'), ...lookupWords(conversations, CONVERSATIONS, texts) },
    { ...name('AssessmentCommentsSetupComments'), ...lookupWords(comments, COMMENTS, texts) },
  ];
}

/** What a result asks the admin to do something about; null if there is nothing to do. */
function causeOf(result: SetupResult<unknown>): InsightsErrorKind | null {
  return result.kind === 'failed' ? result.error.kind : null;
}

/** A user without an Insights role is refused, so the missing role is the cause of the refusals that follow. */
function causeOfRoles(roles: SetupResults['roles']): InsightsErrorKind | null {
  return roles.kind === 'done' && roles.value.names.length === 0 ? 'notPermitted' : causeOf(roles);
}

/** The same cause on several lines would look like several things to do. The first line has it. */
function withEachCauseOnce({ roles, conversations, comments }: SetupResults) {
  const told = [causeOfRoles(roles)];
  const once = (result: SetupResult<LookupResult>): SetupResult<LookupResult> => {
    const cause = causeOf(result);
    if (cause !== null && told.includes(cause)) return { kind: 'skipped' };
    told.push(cause);
    return result;
  };
  return { conversations: once(conversations), comments: once(comments) };
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
  const roles = texts.list(names.map((id) => roleName(id, texts)));
  if (names.length === 0) {
    const advice = texts.text('AssessmentCommentsSetupRoleAdvice');
    return { state: 'toDo', detail: texts.text('AssessmentCommentsSetupNoRole'), advice };
  }
  if (canAddComments)
    return { state: 'ok', detail: texts.text('AssessmentCommentsSetupFullRoles', { roles }) };
  return { state: 'ok', detail: texts.text('AssessmentCommentsSetupViewOnlyRoles', { roles }) };
}

const ROLE_ID = /^wfo\.([a-z_]+)$/;

/** "Team leader (wfo.team_leader)": Insights lists its roles by name, and sends their ids. */
function roleName(id: string, texts: Texts): string {
  const words = ROLE_ID.exec(id)?.[1]?.replace(/_/g, ' ');
  if (words === undefined) return id;
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return texts.text('AssessmentCommentsWithCode', { text: name, code: id });
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
