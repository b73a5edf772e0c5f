import React from 'react';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { FROM_RESPONSES, COVERED_BY } from './coveredBy';
import type { Story, StoryGroup, TestReference } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { failed, storyListState } from './storyListState';

const renderForm = (changes: Partial<AddCommentState>) => (): React.ReactElement => (
  <StoryTaskComments list={storyListState({ kind: 'empty' })} add={storyAddCommentState(changes)} />
);

const FORM_TEST = 'src/features/add-comment/data/useAddComment.test.tsx';
const CATEGORIES_OFFERED: TestReference = {
  file: FORM_TEST,
  title: 'offers the categories of the account, its default chosen, and asks for them when it is opened',
};
const CATEGORIES_FAILED: TestReference = {
  file: FORM_TEST,
  title: 'can ask for the categories again when that failed',
};
const DRAFT_PROBLEM: TestReference = {
  file: FORM_TEST,
  title: 'names the problem of %s at the first attempt to send, and sends nothing',
};

const categories: readonly Story[] = [
  {
    name: 'Adding: the categories are loading',
    render: renderForm({ categories: { kind: 'loading' } }),
    coveredBy: CATEGORIES_OFFERED,
  },
  {
    name: 'Adding: sent before the categories were loaded',
    render: renderForm({
      categories: { kind: 'loading' },
      draft: TYPED_DRAFT,
      problems: { category: 'missing' },
    }),
    coveredBy: {
      file: FROM_RESPONSES,
      title: 'waits where it is sent before the categories are loaded, and says why',
    },
  },
  {
    name: 'Adding: the categories could not be loaded',
    render: renderForm({ categories: failed('unavailable', { status: 503 }) }),
    coveredBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the categories may not be seen',
    render: renderForm({ categories: failed('notPermitted', { status: 403 }) }),
    coveredBy: CATEGORIES_FAILED,
  },
  {
    name: 'Adding: the account has no categories',
    render: renderForm({ categories: { kind: 'loaded', categories: [], selectedId: null } }),
    coveredBy: {
      file: 'src/insights/endpoints/commentTags.test.ts',
      title: 'gives none for an account without comment tags',
    },
  },
  {
    name: 'Adding: the chosen category is gone',
    render: renderForm({
      draft: TYPED_DRAFT,
      categories: {
        kind: 'loaded',
        categories: [{ id: 'category-0', name: 'Empathy', isDefault: false }],
        selectedId: null,
      },
      problems: { category: 'missing' },
    }),
    coveredBy: DRAFT_PROBLEM,
  },
];

const drafts: readonly Story[] = [
  {
    name: 'Adding: the form is closed',
    render: renderForm({ open: false }),
    coveredBy: COVERED_BY.commentAdded,
  },
  { name: 'Adding: the form is open', render: renderForm({}), coveredBy: COVERED_BY.commentAdded },
  {
    name: 'Adding: a comment is typed',
    render: renderForm({ draft: TYPED_DRAFT }),
    coveredBy: COVERED_BY.commentAdded,
  },
  {
    name: 'Adding: a chat has no position',
    render: renderForm({ draft: TYPED_DRAFT, hasRecording: false }),
    coveredBy: { file: FROM_RESPONSES, title: 'has no position on a chat, and is sent for its beginning' },
  },
  {
    name: 'Adding: closed with a comment begun',
    render: renderForm({ open: false, draft: TYPED_DRAFT }),
    coveredBy: COVERED_BY.draftKept,
  },
  {
    name: 'Adding: asked before a comment is discarded',
    render: renderForm({ draft: TYPED_DRAFT }),
    press: ['AssessmentCommentsCancel'],
    coveredBy: COVERED_BY.draftKept,
  },
  {
    name: 'Adding: the text is empty and the position unreadable',
    render: renderForm({
      draft: { categoryId: null, text: '', position: 'half way' },
      problems: { text: 'empty', position: 'unreadable' },
    }),
    coveredBy: COVERED_BY.draftProblems,
  },
  {
    name: 'Adding: the text is too long',
    render: renderForm({
      draft: TYPED_DRAFT,
      textLength: { characters: 10_001, limit: 10_000 },
      problems: { text: 'tooLong' },
    }),
    coveredBy: COVERED_BY.draftProblems,
  },
];

/** The form for a comment, before it is sent. */
export const addComment: StoryGroup = {
  id: 'add-comment',
  title: 'Supervisors: writing a comment',
  stories: [...drafts, ...categories],
};
