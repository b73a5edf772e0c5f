import React from 'react';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { FROM_ANSWERS, REACHED_BY } from './reachedBy';
import type { Story, StoryGroup, TestTitle } from './Story';
import { StoryConversation } from './StoryConversation';
import { storyDraft, TYPED } from './storyDraft';
import { failed, storyPart } from './storyParts';

const form = (changes: Partial<AddCommentState>) => (): React.ReactElement => (
  <StoryConversation list={storyPart({ kind: 'empty' })} add={storyDraft(changes)} />
);

const FORM = 'src/features/add-comment/data/useAddComment.test.tsx';
const OFFERED: TestTitle = {
  file: FORM,
  title: 'offers the categories of the account, its default chosen, and asks for them when it is opened',
};
const CATEGORIES_FAILED: TestTitle = {
  file: FORM,
  title: 'can ask for the categories again when that failed',
};
const PROBLEM: TestTitle = {
  file: FORM,
  title: 'names the problem of %s at the first attempt to send, and sends nothing',
};

const categories: readonly Story[] = [
  {
    name: 'Adding: the categories are loading',
    draw: form({ categories: { kind: 'loading' } }),
    reachedBy: OFFERED,
  },
  {
    name: 'Adding: sent before the categories were loaded',
    draw: form({ categories: { kind: 'loading' }, draft: TYPED, problems: { category: 'missing' } }),
    reachedBy: {
      file: FROM_ANSWERS,
      title: 'waits where it is sent before the categories are loaded, and says why',
    },
  },
  {
    name: 'Adding: the categories could not be loaded',
    draw: form({ categories: failed('unavailable', { status: 503 }) }),
    reachedBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the categories may not be seen',
    draw: form({ categories: failed('notPermitted', { status: 403 }) }),
    reachedBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the account has no categories',
    draw: form({ categories: { kind: 'loaded', categories: [], selectedId: null } }),
    reachedBy: {
      file: 'src/insights/endpoints/commentTags.test.ts',
      title: 'gives none for an account without comment tags',
    },
  },
  {
    name: 'Adding: the chosen category is gone',
    draw: form({
      draft: TYPED,
      categories: {
        kind: 'loaded',
        categories: [{ id: 'category-0', name: 'Empathy', isDefault: false }],
        selectedId: null,
      },
      problems: { category: 'missing' },
    }),
    reachedBy: PROBLEM,
  },
];

const drafts: readonly Story[] = [
  { name: 'Adding: the form is closed', draw: form({ open: false }), reachedBy: REACHED_BY.commentAdded },
  { name: 'Adding: the form is open', draw: form({}), reachedBy: REACHED_BY.commentAdded },
  { name: 'Adding: a comment is typed', draw: form({ draft: TYPED }), reachedBy: REACHED_BY.commentAdded },
  {
    name: 'Adding: a chat has no position',
    draw: form({ draft: TYPED, hasRecording: false }),
    reachedBy: { file: FROM_ANSWERS, title: 'has no position on a chat, and is sent for its beginning' },
  },
  {
    name: 'Adding: closed with a comment begun',
    draw: form({ open: false, draft: TYPED }),
    reachedBy: REACHED_BY.draftKept,
  },
  {
    name: 'Adding: asked before a comment is discarded',
    draw: form({ draft: TYPED }),
    press: ['AssessmentCommentsCancel'],
    reachedBy: REACHED_BY.draftKept,
  },
  {
    name: 'Adding: the text is empty and the position unreadable',
    draw: form({
      draft: { categoryId: null, text: '', position: 'half way' },
      problems: { text: 'empty', position: 'unreadable' },
    }),
    reachedBy: REACHED_BY.draftProblems,
  },
  {
    name: 'Adding: the text is too long',
    draw: form({
      draft: TYPED,
      textLength: { characters: 10_001, limit: 10_000 },
      problems: { text: 'tooLong' },
    }),
    reachedBy: REACHED_BY.draftProblems,
  },
];

/** The form for a comment, up to its sending. */
export const addComment: StoryGroup = {
  id: 'add-comment',
  title: 'Supervisors: writing a comment',
  stories: [...drafts, ...categories],
};
