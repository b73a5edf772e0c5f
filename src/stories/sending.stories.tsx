import React, { useEffect, useState } from 'react';
import type { ListCheck, SubmitStatus } from '../features/add-comment/data/AddCommentState';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import type { StoryGroup } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { notSaved, storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { STORY_NOW } from './storyComments';
import { storyListState } from './storyListState';

const renderForm = (add: AddCommentState) => (): React.ReactElement => (
  <StoryTaskComments list={storyListState({ kind: 'empty' })} add={add} />
);

const unconfirmed = (listCheck: ListCheck): SubmitStatus => ({ kind: 'unconfirmed', listCheck });

const LIST_CHECKS: readonly [found: string, listCheck: ListCheck][] = [
  ['the list is being checked', { kind: 'checking' }],
  ['the list does not have it', { kind: 'notFound', equal: 0 }],
  ['the list has equal comments', { kind: 'notFound', equal: 2 }],
  ['the list could not be loaded', { kind: 'failed' }],
];

/** The form confirms only a comment that it was sending before. */
const JustSaved: React.FC<{ copies: number }> = ({ copies }) => {
  const [submitStatus, setSubmitStatus] = useState<SubmitStatus>({ kind: 'submitting' });
  useEffect(() => setSubmitStatus({ kind: 'saved', copies }), [copies]);
  return <StoryTaskComments add={storyAddCommentState({ open: false, submitStatus })} />;
};

/** The outcomes of sending a comment. */
export const sending: StoryGroup = {
  id: 'sending',
  title: 'Supervisors: sending a comment',
  stories: [
    {
      name: 'Sending: can be undone',
      render: renderForm(
        storyAddCommentState({
          draft: TYPED_DRAFT,
          submitStatus: { kind: 'waiting', sendAt: STORY_NOW + 5_000 },
        }),
      ),
    },
    {
      name: 'Sending: under way',
      render: renderForm(storyAddCommentState({ draft: TYPED_DRAFT, submitStatus: { kind: 'submitting' } })),
    },
    { name: 'Sending: saved', render: () => <JustSaved copies={1} /> },
    { name: 'Sending: saved three times', render: () => <JustSaved copies={3} /> },
    {
      name: 'Sending: the outcome is unknown',
      render: renderForm(
        storyAddCommentState({ draft: TYPED_DRAFT, submitStatus: unconfirmed({ kind: 'none' }) }),
      ),
    },
    ...LIST_CHECKS.map(([found, listCheck]) => ({
      name: `Sending: the outcome is unknown, ${found}`,
      render: renderForm(storyAddCommentState({ draft: TYPED_DRAFT, submitStatus: unconfirmed(listCheck) })),
    })),
    {
      name: 'Sending: not saved, no network',
      render: renderForm(notSaved('network')),
    },
    {
      name: 'Sending: not saved, not accepted (400)',
      render: renderForm(notSaved('rejected', { status: 400 })),
    },
    {
      name: 'Sending: not saved, not permitted (45003)',
      render: renderForm(notSaved('notPermitted', { status: 403, code: 45003 })),
    },
    {
      name: 'Sending: not saved, too many requests',
      render: renderForm(notSaved('rateLimited', { status: 429, retryAfterSeconds: 45 })),
    },
    {
      name: 'Sending: not saved, the session needs a refresh',
      render: renderForm(notSaved('unauthenticated', { status: 401 })),
    },
    {
      name: 'Sending: not saved, the conversation is not there (404)',
      render: renderForm(notSaved('notFound', { status: 404 })),
    },
  ],
};
