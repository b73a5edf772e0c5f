import React from 'react';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { FROM_RESPONSES, COVERED_BY } from './coveredBy';
import type { Story, StoryGroup, TestReference } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { failed, storyListState } from './storyListState';

const form = (changes: Partial<AddCommentState>) => (): React.ReactElement => (
  <StoryTaskComments list={storyListState({ kind: 'empty' })} add={storyAddCommentState(changes)} />
);

const FORM = 'src/features/add-comment/data/useAddComment.test.tsx';
const OFFERED: TestReference = {
  file: FORM,
  title: 'offers the categories of the account, its default chosen, and asks for them when it is opened',
};
const CATEGORIES_FAILED: TestReference = {
  file: FORM,
  title: 'can ask for the categories again when that failed',
};
const PROBLEM: TestReference = {
  file: FORM,
  title: 'names the problem of %s at the first attempt to send, and sends nothing',
};

const categories: readonly Story[] = [
  {
    name: 'Adding: the categories are loading',
    render: form({ categories: { kind: 'loading' } }),
    coveredBy: OFFERED,
  },
  {
    name: 'Adding: sent before the categories were loaded',
    render: form({ categories: { kind: 'loading' }, draft: TYPED_DRAFT, problems: { category: 'missing' } }),
    coveredBy: {
      file: FROM_RESPONSES,
      title: 'waits where it is sent before the categories are loaded, and says why',
    },
  },
  {
    name: 'Adding: the categories could not be loaded',
    render: form({ categories: failed('unavailable', { status: 503 }) }),
    coveredBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the categories may not be seen',
    render: form({ categories: failed('notPermitted', { status: 403 }) }),
    coveredBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the account has no categories',
    render: form({ categories: { kind: 'loaded', categories: [], selectedId: null } }),
    coveredBy: {
      file: 'src/insights/endpoints/commentTags.test.ts',
      title: 'gives none for an account without comment tags',
    },
  },
  {
    name: 'Adding: the chosen category is gone',
    render: form({
      draft: TYPED_DRAFT,
      categories: {
        kind: 'loaded',
        categories: [{ id: 'category-0', name: 'Empathy', isDefault: false }],
        selectedId: null,
      },
      problems: { category: 'missing' },
    }),
    coveredBy: PROBLEM,
  },
];

const drafts: readonly Story[] = [
  { name: 'Adding: the form is closed', render: form({ open: false }), coveredBy: COVERED_BY.commentAdded },
  { name: 'Adding: the form is open', render: form({}), coveredBy: COVERED_BY.commentAdded },
  {
    name: 'Adding: a comment is typed',
    render: form({ draft: TYPED_DRAFT }),
    coveredBy: COVERED_BY.commentAdded,
  },
  {
    name: 'Adding: a chat has no position',
    render: form({ draft: TYPED_DRAFT, hasRecording: false }),
    coveredBy: { file: FROM_RESPONSES, title: 'has no position on a chat, and is sent for its beginning' },
  },
  {
    name: 'Adding: closed with a comment begun',
    render: form({ open: false, draft: TYPED_DRAFT }),
    coveredBy: COVERED_BY.draftKept,
  },
  {
    name: 'Adding: asked before a comment is discarded',
    render: form({ draft: TYPED_DRAFT }),
    press: ['AssessmentCommentsCancel'],
    coveredBy: COVERED_BY.draftKept,
  },
  {
    name: 'Adding: the text is empty and the position unreadable',
    render: form({
      draft: { categoryId: null, text: '', position: 'half way' },
      problems: { text: 'empty', position: 'unreadable' },
    }),
    coveredBy: COVERED_BY.draftProblems,
  },
  {
    name: 'Adding: the text is too long',
    render: form({
      draft: TYPED_DRAFT,
      textLength: { characters: 10_001, limit: 10_000 },
      problems: { text: 'tooLong' },
    }),
    coveredBy: COVERED_BY.draftProblems,
  },
];

/** The form for a comment, up to its sending. */
export const addComment: StoryGroup = {
  id: 'add-comment',
  title: 'Supervisors: writing a comment',
  stories: [...drafts, ...categories],
};
