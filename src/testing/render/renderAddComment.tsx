import { screen } from '@testing-library/react';
import React, { useState } from 'react';
import { AddComment } from '../../features/add-comment/ui/AddComment';
import type { AddCommentState, CommentDraft } from '../../features/add-comment/data/AddCommentState';
import { sampleAddCommentState } from '../fixtures/sampleAddCommentState';
import { renderWithTexts } from './renderWithTexts';

/** A draft before anything is typed. */
export const EMPTY_DRAFT: CommentDraft = { categoryId: null, text: '', position: '' };

/** Keeps the draft like the product. The test provides the rest of the state. */
const AddCommentHarness: React.FC<{ state: Partial<AddCommentState> }> = ({ state }) => {
  const [open, setOpen] = useState(state.open ?? false);
  const [draft, setDraft] = useState(state.draft ?? EMPTY_DRAFT);
  const discard = (): void => {
    setDraft(EMPTY_DRAFT);
    setOpen(false);
  };
  return (
    <AddComment
      state={sampleAddCommentState({
        setOpen,
        change: (changes) => setDraft((previous) => ({ ...previous, ...changes })),
        discard,
        textLength: { characters: draft.text.length, limit: 10_000 },
        ...state,
        open: state.submitStatus?.kind === 'saved' ? false : open,
        draft,
      })}
    />
  );
};

/** Renders the form and its button. `update` changes its state. */
export const renderAddComment = (state: Partial<AddCommentState> = {}) => {
  const { rerender, ...rest } = renderWithTexts(<AddCommentHarness state={state} />);
  return {
    ...rest,
    update: (changes: Partial<AddCommentState>) =>
      rerender(<AddCommentHarness state={{ ...state, ...changes }} />),
  };
};

export const opener = () => screen.getByRole('button', { name: 'Add comment' });
export const text = () => screen.getByRole('textbox', { name: 'Comment' });
export const position = () => screen.getByRole('textbox', { name: 'Position (mm:ss)' });
export const button = (name: string) => screen.getByRole('button', { name });
export const question = () => screen.queryByRole('group', { name: 'Discard this comment?' });
export const form = () => screen.queryByRole('form', { name: 'Your comment' });
