import React from 'react';
import type { CommentListState } from '../../../shared/data/CommentListState';
import { ListMenu, type ListMenuItem } from '../../comment-list/ui/section/ListMenu';
import { useTexts } from '../../../shared/ui/TextsContext';

export interface WorkerMenuProps {
  list: CommentListState;
  /** Milliseconds since 1970. */
  now: number;
  /** Saves the listed comments as a file; null if that is not possible. */
  onDownload: (() => void) | null;
  /** Opens the field for a link to a conversation; null for users who cannot add comments. */
  onLink: (() => void) | null;
}

/** What can be done with the comments on an agent besides reading them. */
export const WorkerMenu: React.FC<WorkerMenuProps> = ({ list, now, onDownload, onLink }) => {
  const texts = useTexts();
  const items: ListMenuItem[] = [];
  if (onLink) items.push({ key: 'link', label: texts.text('AssessmentCommentsLinkOpen'), onSelect: onLink });
  if (onDownload) {
    items.push({ key: 'download', label: texts.text('AssessmentCommentsExport'), onSelect: onDownload });
  }
  return <ListMenu lists={[list]} now={now} items={items} />;
};
