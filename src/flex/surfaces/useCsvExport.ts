import { useCallback, useContext } from 'react';
import type { Acknowledgements } from '../../features/acknowledgements/data/useAcknowledgements';
import type { ConversationPlayer } from '../../features/comment-list/ui/card/CommentExtras';
import type { ConversationLines } from '../../features/conversation/ui/ConversationLinesContext';
import { exportFileName } from '../../features/export/data/exportFileName';
import { saveFile } from '../../features/export/data/saveFile';
import { toCsv } from '../../features/export/data/toCsv';
import { useCommentExport, type CommentExport } from '../../features/export/data/useCommentExport';
import { commentTable } from '../../features/export/ui/commentTable';
import type { CommentListState, LoadedCommentList } from '../../shared/data/CommentListState';
import { ReviewerVisibilityContext } from '../../shared/ui/ReviewerVisibilityContext';
import { useTexts } from '../../shared/ui/TextsContext';
import type { PluginServices } from '../services';

export interface CsvExportOptions {
  /** Null if Flex does not say. */
  agentName: string | null;
  lineOf: ConversationLines['lineOf'];
  player: ConversationPlayer | undefined;
  /** Null where acknowledgements are turned off. */
  acknowledgements: Acknowledgements | null;
}

/** Saves the comments of a list that match its filters as a CSV file. Null if there are none, or if it is turned off. */
export function useCsvExport(
  { config, tones }: PluginServices,
  list: CommentListState,
  { agentName, lineOf, player, acknowledgements }: CsvExportOptions,
): CommentExport | null {
  const texts = useTexts();
  const reviewers = useContext(ReviewerVisibilityContext);
  const linkTo = player?.linkTo ?? null;
  const entryOn = acknowledgements?.entryOn ?? null;
  const save = useCallback(
    (view: LoadedCommentList) => {
      const name = exportFileName({
        what: texts.text('AssessmentCommentsExportFile'),
        who: agentName,
        at: Date.now(),
        mark: view.more === 'none' ? null : texts.text('AssessmentCommentsExportFilePartial'),
      });
      saveFile(name, toCsv(commentTable(view, { texts, lineOf, tones, reviewers, linkTo, entryOn })));
    },
    [texts, agentName, lineOf, tones, reviewers, linkTo, entryOn],
  );
  const comments = useCommentExport(list, save);
  return config.csvExport ? comments : null;
}
