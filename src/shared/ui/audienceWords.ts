import { createContext, useContext } from 'react';
import type { StringKey } from '../../strings/en-US';
import type { Audience } from '../data/audience';

/** The words that differ between the audiences, except those about failures (`errorWordsTable.ts`). */
export interface AudienceWords {
  loading: StringKey;
  loaded: StringKey;
  cancelledBody: StringKey;
  load: StringKey;
  liveHeading: StringKey;
  liveBody: StringKey;
  agentUnknownHeading: StringKey;
  agentUnknownBody: StringKey;
  notMatchedHeading: StringKey;
  notMatchedBody: StringKey;
  offlineBody: StringKey;
  offlineWithDataBody: StringKey;
  search: StringKey;
  noMatchHeading: StringKey;
  chartHeading: StringKey;
}

const AUDIENCE_WORDS: Record<Audience, AudienceWords> = {
  agent: {
    loading: 'AssessmentCommentsLoading',
    loaded: 'AssessmentCommentsLoaded',
    cancelledBody: 'AssessmentCommentsCancelledBody',
    load: 'AssessmentCommentsLoad',
    liveHeading: 'AssessmentCommentsLiveHeading',
    liveBody: 'AssessmentCommentsLiveBody',
    agentUnknownHeading: 'AssessmentCommentsAgentUnknownHeading',
    agentUnknownBody: 'AssessmentCommentsAgentUnknownBody',
    notMatchedHeading: 'AssessmentCommentsNotMatchedHeading',
    notMatchedBody: 'AssessmentCommentsNotMatchedBody',
    offlineBody: 'AssessmentCommentsOfflineBody',
    offlineWithDataBody: 'AssessmentCommentsOfflineWithDataBody',
    search: 'AssessmentCommentsSearch',
    noMatchHeading: 'AssessmentCommentsNoMatchHeading',
    chartHeading: 'AssessmentCommentsChartHeading',
  },
  supervisor: {
    loading: 'AssessmentCommentsTeamLoading',
    loaded: 'AssessmentCommentsTeamLoaded',
    cancelledBody: 'AssessmentCommentsTeamCancelledBody',
    load: 'AssessmentCommentsTeamLoad',
    liveHeading: 'AssessmentCommentsTeamLiveHeading',
    liveBody: 'AssessmentCommentsTeamLiveBody',
    agentUnknownHeading: 'AssessmentCommentsTeamAgentUnknownHeading',
    agentUnknownBody: 'AssessmentCommentsTeamAgentUnknownBody',
    notMatchedHeading: 'AssessmentCommentsTeamNotMatchedHeading',
    notMatchedBody: 'AssessmentCommentsTeamNotMatchedBody',
    offlineBody: 'AssessmentCommentsTeamOfflineBody',
    offlineWithDataBody: 'AssessmentCommentsTeamOfflineWithDataBody',
    search: 'AssessmentCommentsTeamSearch',
    noMatchHeading: 'AssessmentCommentsTeamNoMatchHeading',
    chartHeading: 'AssessmentCommentsTeamChartHeading',
  },
};

/** The audience of the surface below. */
export const AudienceContext = createContext<Audience>('agent');

export function useAudienceWords(): AudienceWords {
  return AUDIENCE_WORDS[useContext(AudienceContext)];
}
