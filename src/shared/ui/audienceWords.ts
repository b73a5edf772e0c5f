import { createContext, useContext } from 'react';
import type { PluralKey, StringKey } from '../../strings/en-US';
import type { Audience } from '../data/audience';

/** The words that differ between the audiences. */
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
  failedHeading: StringKey;
  rateLimitedBody: PluralKey;
  unauthenticatedBody: StringKey;
  notPermittedHeading: StringKey;
  notPermittedBody: StringKey;
  /** Whether to show the error code of a refusal: support can use it, but agents are refused by design. */
  notPermittedWithCode: boolean;
  unreadableHeading: StringKey;
  search: StringKey;
  noMatchHeading: StringKey;
  chartHeading: StringKey;
}

export const AUDIENCE_WORDS: Record<Audience, AudienceWords> = {
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
    failedHeading: 'AssessmentCommentsFailedHeading',
    rateLimitedBody: 'AssessmentCommentsRateLimitedBody',
    unauthenticatedBody: 'AssessmentCommentsUnauthenticatedBody',
    notPermittedHeading: 'AssessmentCommentsNotPermittedHeading',
    notPermittedBody: 'AssessmentCommentsNotPermittedBody',
    notPermittedWithCode: false,
    unreadableHeading: 'AssessmentCommentsUnreadableHeading',
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
    failedHeading: 'AssessmentCommentsTeamFailedHeading',
    rateLimitedBody: 'AssessmentCommentsTeamRateLimitedBody',
    unauthenticatedBody: 'AssessmentCommentsTeamUnauthenticatedBody',
    notPermittedHeading: 'AssessmentCommentsTeamNotPermittedHeading',
    notPermittedBody: 'AssessmentCommentsTeamNotPermittedBody',
    notPermittedWithCode: true,
    unreadableHeading: 'AssessmentCommentsTeamUnreadableHeading',
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
