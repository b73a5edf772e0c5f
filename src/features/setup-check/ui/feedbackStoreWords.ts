import type { Texts } from '../../../strings/Texts';
import { versionOrder } from '../../../shared/versionOrder';
import type { AgentFunctionResult } from '../data/SetupResults';
import { functionWords } from './functionWords';
import type { SetupLine } from './SetupLine';

/** What is known without a request. */
export interface FeedbackStoreFacts {
  /** The host of the functions that keep what Insights has no place for; null if there are none. */
  feedbackStoreHost: string | null;
  /** The names of the settings that need these functions and are on. */
  feedbackStoreSettings: readonly string[];
  pageOrigin: string;
  versions: { plugin: string };
}

const URL_SETTING = 'functions_url';

/** Says where acknowledgements and seen marks are kept, and whether that works as far as one can tell without a token. */
export function feedbackStoreWords(
  { feedbackStoreHost: host, feedbackStoreSettings, pageOrigin, versions: { plugin } }: FeedbackStoreFacts,
  feedbackStore: AgentFunctionResult,
  texts: Texts,
): Omit<SetupLine, 'name'> {
  const names = texts.list(feedbackStoreSettings);
  if (host === null) {
    if (names === '') return { state: 'ok', detail: texts.text('AssessmentCommentsSetupStoreOff') };
    return {
      state: 'toDo',
      detail: texts.text('AssessmentCommentsSetupStoreMissing', { url: URL_SETTING, names }),
      advice: texts.text('AssessmentCommentsSetupStoreMissingAdvice'),
    };
  }
  const command = 'npm run deploy -- --feedback';
  const words = functionWords({ host, pageOrigin, plugin, url: URL_SETTING, command }, feedbackStore, texts);
  if (!('version' in words)) return words;
  const { version } = words;
  const isNewer = versionOrder(version, plugin) === 'newer';
  const detail = texts.text(
    isNewer ? 'AssessmentCommentsSetupFunctionNewer' : 'AssessmentCommentsSetupFunctionReady',
    { host, version, plugin },
  );
  const advice =
    names === ''
      ? texts.text('AssessmentCommentsSetupStoreUnused')
      : texts.text('AssessmentCommentsSetupStoreUsed', { names });
  return { state: 'ok', detail, advice };
}
