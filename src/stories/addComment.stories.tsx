import React from 'react';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import type { Story, StoryGroup } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { failed, storyListState } from './storyListState';

const renderForm = (changes: Partial<AddCommentState>) => (): React.ReactElement => (
  <StoryTaskComments list={storyListState({ kind: 'empty' })} add={storyAddCommentState(changes)} />
);

const MANY_CATEGORIES = Array.from({ length: 12 }, (_, index) => ({
  id: `category-${index}`,
  name: `Category ${index + 1}`,
  isDefault: index === 0,
}));
const CATEGORIES_LOADED = { kind: 'loaded', categories: MANY_CATEGORIES.slice(0, 8) } as const;

const categories: readonly Story[] = [
  {
    name: 'Adding: no category is chosen',
    render: renderForm({ draft: TYPED_DRAFT, categories: { ...CATEGORIES_LOADED, selectedId: null } }),
  },
  {
    name: 'Adding: sent without a category',
    render: renderForm({
      draft: TYPED_DRAFT,
      categories: { ...CATEGORIES_LOADED, selectedId: null },
      problems: { category: 'missing' },
    }),
  },
  {
    name: 'Adding: many categories',
    render: renderForm({ categories: { kind: 'loaded', categories: MANY_CATEGORIES, selectedId: null } }),
  },
  {
    name: 'Adding: the agent has no known name',
    render: renderForm({ agentName: null }),
  },
  {
    name: 'Adding: the categories are loading',
    render: renderForm({ categories: { kind: 'loading' } }),
  },
  {
    name: 'Adding: sent before the categories were loaded',
    render: renderForm({
      categories: { kind: 'loading' },
      draft: TYPED_DRAFT,
      problems: { category: 'missing' },
    }),
  },
  {
    name: 'Adding: the categories could not be loaded',
    render: renderForm({ categories: failed('unavailable', { status: 503 }) }),
  },
  {
    name: 'Adding: the categories may not be seen',
    render: renderForm({ categories: failed('notPermitted', { status: 403 }) }),
  },
  {
    name: 'Adding: the account has no categories',
    render: renderForm({ categories: { kind: 'loaded', categories: [], selectedId: null } }),
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
  },
];

const drafts: readonly Story[] = [
  {
    name: 'Adding: the form is closed',
    render: renderForm({ open: false }),
  },
  { name: 'Adding: the form is open', render: renderForm({}) },
  {
    name: 'Adding: a comment is typed',
    render: renderForm({ draft: TYPED_DRAFT }),
  },
  {
    name: 'Adding: a chat has no position',
    render: renderForm({ draft: TYPED_DRAFT, hasRecording: false }),
  },
  {
    name: 'Adding: closed with a comment begun',
    render: renderForm({ open: false, draft: TYPED_DRAFT }),
  },
  {
    name: 'Adding: asked before a comment is discarded',
    render: renderForm({ draft: TYPED_DRAFT }),
    press: ['AssessmentCommentsCancel'],
  },
  {
    name: 'Adding: the text is empty and the position unreadable',
    render: renderForm({
      draft: { categoryId: null, text: '', position: 'half way' },
      problems: { text: 'empty', position: 'unreadable' },
    }),
  },
  {
    name: 'Adding: the text is too long',
    render: renderForm({
      draft: TYPED_DRAFT,
      textLength: { characters: 10_001, limit: 10_000 },
      problems: { text: 'tooLong' },
    }),
  },
];

const renderNote = (changes: Partial<AddCommentState>) => (): React.ReactElement => (
  <StoryTaskComments
    list={storyListState({ kind: 'live' })}
    add={storyAddCommentState({ isNote: true, ...changes })}
    isProcessed={false}
  />
);

const notes: readonly Story[] = [
  {
    name: 'Note: the form is open, with an estimated position',
    render: renderNote({
      draft: { categoryId: null, text: '', position: '2:14' },
      isPositionEstimated: true,
    }),
  },
  { name: 'Note: the form is closed', render: renderNote({ open: false }) },
  {
    name: 'Note: kept until Insights has the conversation',
    render: renderNote({ open: false, draft: TYPED_DRAFT }),
  },
];

/** The form for a comment, before it is sent. */
export const addComment: StoryGroup = {
  id: 'add-comment',
  title: 'Supervisors: writing a comment',
  stories: [...drafts, ...categories, ...notes],
};
