import type { StringKey } from '../../../strings/en-US';
import type { Texts } from '../../../strings/Texts';
import { versionOrder } from '../../../shared/versionOrder';
import type { AgentFunctionResult } from '../data/SetupResults';
import type { SetupLine } from './SetupLine';

/** Functions of the account, and what an admin needs to repair them. */
export interface FunctionPlace {
  host: string;
  /** The origin of this page, which the functions have to allow. */
  pageOrigin: string;
  /** The version of the plugin. */
  plugin: string;
  /** The setting with the URL. */
  url: string;
  /** The command that deploys the functions. */
  command: string;
}

/** What is wrong with functions, or that they are still asked. The version if they respond as they should. */
export function functionWords(
  { host, pageOrigin: origin, plugin, url, command }: FunctionPlace,
  state: AgentFunctionResult,
  texts: Texts,
): Omit<SetupLine, 'name'> | { version: string } {
  const toDo = (detail: StringKey, advice: StringKey, values: Record<string, string> = {}) => ({
    state: 'toDo' as const,
    detail: texts.text(detail, { host, ...values }),
    advice: texts.text(advice, { origin, url, command }),
  });
  switch (state.kind) {
    case 'checking':
      return { state: 'checking', detail: '' };
    case 'ready': {
      const { version } = state;
      if (version === null) {
        return toDo(
          'AssessmentCommentsSetupFunctionUnversioned',
          'AssessmentCommentsSetupFunctionUnversionedAdvice',
        );
      }
      if (versionOrder(version, plugin) !== 'older') return { version };
      return toDo('AssessmentCommentsSetupFunctionOlder', 'AssessmentCommentsSetupFunctionDeployAdvice', {
        version,
        plugin,
      });
    }
    case 'timeout':
      return toDo('AssessmentCommentsSetupFunctionTimeout', 'AssessmentCommentsSetupLaterAdvice');
    case 'storeDown':
      return toDo('AssessmentCommentsSetupStoreDown', 'AssessmentCommentsSetupLaterAdvice');
    case 'unreachable':
      return toDo(
        'AssessmentCommentsSetupFunctionUnreachable',
        'AssessmentCommentsSetupFunctionUnreachableAdvice',
      );
    case 'unreadable':
      return toDo(
        'AssessmentCommentsSetupFunctionUnreadable',
        'AssessmentCommentsSetupFunctionUnreadableAdvice',
      );
    case 'notSetUp':
      return toDo('AssessmentCommentsSetupFunctionNotSetUp', 'AssessmentCommentsSetupFunctionDeployAdvice', {
        setting: state.setting,
      });
    case 'unexpected':
      return toDo(
        'AssessmentCommentsSetupFunctionUnexpected',
        'AssessmentCommentsSetupFunctionUnexpectedAdvice',
        { status: String(state.status) },
      );
  }
}
