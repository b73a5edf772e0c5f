import { screen } from '@testing-library/react';
import React, { useState } from 'react';
import { AddComment } from '../../features/add-comment/ui/AddComment';
import type { AddCommentState, CommentDraft } from '../../features/add-comment/data/AddCommentState';
import { sampleAddCommentState } from '../fixtures/sampleAddCommentState';
import { renderWithTexts } from './renderWithTexts';

/** Nothing typed yet. */
export const EMPTY_DRAFT: CommentDraft = { categoryId: null, text: '', position: '' };
/** Keeps what is typed, as the product does, and is what a test makes of the rest. */
const Desk: React.FC<{ list: Partial<AddCommentState> }> = ({ list }) => {
  const [open, setOpen] = useState(list.open ?? false);
  const [draft, setDraft] = useState(list.draft ?? EMPTY_DRAFT);
  const discard = (): void => {
    setDraft(EMPTY_DRAFT);
    setOpen(false);
  };
  return (
    <AddComment
      state={sampleAddCommentState({
        setOpen,
        change: (changes) => setDraft((before) => ({ ...before, ...changes })),
        discard,
        textLength: { characters: draft.text.length, limit: 10_000 },
        ...list,
        open: list.submitStatus?.kind === 'saved' ? false : open,
        draft,
      })}
    />
  );
};
/** Draws the form and its button; `become` changes what the product says of it. */
export const renderAddComment = (list: Partial<AddCommentState> = {}) => {
  const { rerender, ...rest } = renderWithTexts(<Desk list={list} />);
  return {
    ...rest,
    update: (next: Partial<AddCommentState>) => rerender(<Desk list={{ ...list, ...next }} />),
  };
};

export const opener = () => screen.getByRole('button', { name: 'Add comment' });
export const text = () => screen.getByRole('textbox', { name: 'Comment' });
export const position = () => screen.getByRole('textbox', { name: 'Position in the recording' });
export const button = (name: string) => screen.getByRole('button', { name });
export const question = () => screen.queryByRole('group', { name: 'Discard this comment?' });
export const form = () => screen.queryByRole('form', { name: 'Your comment' });
