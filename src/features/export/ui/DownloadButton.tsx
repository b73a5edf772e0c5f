import React from 'react';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import type { CommentExport } from '../data/useCommentExport';

export interface DownloadProps {
  /** Null while there is no comment to save. */
  download: CommentExport | null;
}

/** The command that saves the listed comments as a file. `DownloadStatus` has what follows. */
export const DownloadButton: React.FC<DownloadProps> = ({ download }) => {
  const texts = useTexts();
  return download && <LinkButton label={texts.text('AssessmentCommentsExport')} onClick={download.start} />;
};
