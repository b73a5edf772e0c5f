import { Box } from '@twilio-paste/core/box';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useMemo, useState } from 'react';
import type { CommentGroup, CommentListState } from '../../../shared/data/CommentListState';
import type { CommentStats } from '../../trend/data/useCommentStats';
import type { UnsentDraft } from '../../add-comment/data/useOrphanedDrafts';
import type { FeedbackFigures } from '../../acknowledgements/data/feedbackFacts';
import type { ListFilters } from '../../filters/data/useFilteredComments';
import { CommentExtrasContext, type ConversationPlayer } from '../../comment-list/ui/card/CommentExtras';
import { SectionBody } from '../../comment-list/ui/section/SectionBody';
import { FinderButtons } from '../../filters/ui/finder/FinderButtons';
import { FinderFields } from '../../filters/ui/finder/FinderFields';
import { useFinder } from '../../filters/ui/finder/useFinder';
import { UnsentComments } from '../../add-comment/ui/UnsentComments';
import { AudienceContext } from '../../../shared/ui/audienceWords';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { CommentExport } from '../../export/data/useCommentExport';
import { DownloadStatus } from '../../export/ui/DownloadStatus';
import type { ConversationForm as FormState } from '../data/useConversationForm';
import { ConversationForm } from './ConversationForm';
import type { UncommentedConversations as Conversations } from '../data/useUncommentedConversations';
import type { LinkedConversation as Linked } from '../data/useLinkedConversation';
import { LinkedConversation } from './LinkedConversation';
import { UncommentedConversations } from './UncommentedConversations';
import { WorkerFigures } from './WorkerFigures';
import { WorkerHeader } from './WorkerHeader';
import { WorkerMenu } from './WorkerMenu';
import { WorkerTrend } from './WorkerTrend';
import { useConversationOf } from './useConversationOf';
import { useHeadingAction } from './useHeadingAction';
import { useKeepFocus } from '../../../shared/ui/useKeepFocus';
import { useNow } from '../../../shared/useNow';

const MINUTE_MS = 60_000;
const ID = 'assessment-comments-of-worker';

const Frame = styled.section(css({ backgroundColor: 'colorBackgroundBody', color: 'colorText' }));

export interface WorkerCommentsProps {
  /** The comments on the agent that match `filters`. */
  list: CommentListState;
  filters: ListFilters;
  /** About all comments loaded into `list`. */
  stats: CommentStats;
  /** What was acknowledged and asked; null where that is turned off, or not known. */
  feedback?: FeedbackFigures | null;
  /** Null for users who cannot add comments. */
  form: FormState | null;
  /** Opens the form for the conversation of a group. */
  onAddTo: (group: CommentGroup) => void;
  /** Null while they are not known, and for users who cannot add comments. */
  uncommented: Conversations | null;
  onAddToSegment: (segmentId: string) => void;
  /** Null for users who cannot add comments. */
  linked: Linked | null;
  /** Drafts on the agent's conversations whose forms are not on screen. */
  unsent: readonly UnsentDraft[];
  /** Absent where Flex can open no conversation. */
  player?: ConversationPlayer | undefined;
  /** Saves the listed comments as a file; null if there are none, or if that is turned off. */
  download: CommentExport | null;
}

/** The supervisor's view of an agent: a summary of the comments on the agent, the newest ones, and their picture. */
export const WorkerComments: React.FC<WorkerCommentsProps> = (props) => {
  const { list, filters, stats, form, onAddTo, uncommented, onAddToSegment, linked, unsent } = props;
  const { player, download, feedback = null } = props;
  const { now, serverNow } = useNow(MINUTE_MS);
  const extras = useMemo(() => ({ player }), [player]);
  const headingAction = useHeadingAction(form?.isBegun ?? null, onAddTo);
  const conversationOf = useConversationOf(serverNow);
  const finder = useFinder(filters, { idPrefix: ID, isInFront: true, bringToFront: () => undefined });
  const [isLinkOpen, setLinkOpen] = useState(false);
  const { view } = list;
  const { targetRef: titleRef, sectionProps } = useKeepFocus(view.kind);
  const loaded = view.kind === 'comments' ? view : null;
  return (
    <AudienceContext.Provider value="supervisor">
      <CommentExtrasContext.Provider value={extras}>
        <HeadingActionContext.Provider value={headingAction}>
          <Frame aria-labelledby={ID} {...sectionProps}>
            <WorkerHeader id={ID} titleRef={titleRef}>
              {loaded && <FinderButtons finder={finder} filters={filters} />}
              {/* Also while the list loads: an open menu must not disappear under the user. */}
              <WorkerMenu
                list={list}
                now={now}
                onDownload={download?.start ?? null}
                onLink={linked && (() => setLinkOpen(true))}
              />
            </WorkerHeader>
            <Box paddingX="space50">
              <DownloadStatus download={download} />
              {linked && isLinkOpen && (
                <LinkedConversation linked={linked} now={serverNow} onClose={() => setLinkOpen(false)} />
              )}
              {form && <ConversationForm form={form} now={serverNow} />}
              <UnsentComments drafts={unsent} conversationOf={conversationOf} />
              <SectionBody
                emptyHeading="AssessmentCommentsTeamWorkerEmptyHeading"
                emptyBody="AssessmentCommentsTeamWorkerEmptyBody"
                skeletonRows={3}
                list={list}
                filters={filters}
                now={serverNow}
                onCleared={finder.focusAfterClear}
                hasPreview
              >
                {loaded && (
                  <>
                    <WorkerFigures
                      stats={stats}
                      filters={filters}
                      feedback={feedback}
                      more={loaded.more}
                      now={serverNow}
                    />
                    <FinderFields finder={finder} list={loaded} filters={filters} feedback={feedback} />
                  </>
                )}
              </SectionBody>
              <Box marginTop="space30">
                {loaded && <WorkerTrend stats={stats} filters={filters} more={loaded.more} />}
                {uncommented && (
                  <UncommentedConversations
                    conversations={uncommented}
                    onAddToSegment={onAddToSegment}
                    now={serverNow}
                  />
                )}
              </Box>
            </Box>
          </Frame>
        </HeadingActionContext.Provider>
      </CommentExtrasContext.Provider>
    </AudienceContext.Provider>
  );
};
