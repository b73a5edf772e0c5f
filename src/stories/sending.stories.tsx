import React, { useEffect, useState } from 'react';
import type { SubmitStatus } from '../features/add-comment/data/AddCommentState';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { FROM_RESPONSES, COVERED_BY } from './coveredBy';
import type { StoryGroup, TestReference } from './Story';
import { StoryTaskComments } from './StoryTaskComments';
import { notSaved, storyAddCommentState, TYPED_DRAFT } from './storyAddCommentState';
import { storyListState } from './storyListState';

const renderForm = (add: AddCommentState) => (): React.ReactElement => (
  <StoryTaskComments list={storyListState({ kind: 'empty' })} add={add} />
);

/** The form confirms only a comment that it was sending before. */
const JustSaved: React.FC = () => {
  const [submitStatus, setSubmitStatus] = useState<SubmitStatus>({ kind: 'submitting' });
  useEffect(() => setSubmitStatus({ kind: 'saved' }), []);
  return <StoryTaskComments add={storyAddCommentState({ open: false, submitStatus })} />;
};

const SEND_TEST = 'src/features/add-comment/data/sendComment.test.tsx';
const SERVER_REFUSES: TestReference = {
  file: FROM_RESPONSES,
  title: 'that is refused because %s says so and keeps the text',
};

/** The outcomes of sending a comment. */
export const sending: StoryGroup = {
  id: 'sending',
  title: 'Supervisors: sending a comment',
  stories: [
    {
      name: 'Sending: under way',
      render: renderForm(storyAddCommentState({ draft: TYPED_DRAFT, submitStatus: { kind: 'submitting' } })),
      coveredBy: { file: SEND_TEST, title: 'happens once, however often it is asked for' },
    },
    {
      name: 'Sending: under way with the form closed',
      render: renderForm(
        storyAddCommentState({ open: false, draft: TYPED_DRAFT, submitStatus: { kind: 'submitting' } }),
      ),
      coveredBy: { file: SEND_TEST, title: 'goes on under another task, where nothing of it is seen' },
    },
    { name: 'Sending: saved', render: () => <JustSaved />, coveredBy: COVERED_BY.commentAdded },
    {
      name: 'Sending: nobody knows whether it was saved',
      render: renderForm(storyAddCommentState({ draft: TYPED_DRAFT, submitStatus: { kind: 'unconfirmed' } })),
      coveredBy: {
        file: 'src/features/add-comment/data/sendComment.outcome.test.tsx',
        title:
          'says that it is not known when the list does not have it, keeps the draft and reads what is on screen',
      },
    },
    {
      name: 'Sending: not saved, no network',
      render: renderForm(notSaved('network')),
      coveredBy: { file: SEND_TEST, title: 'sends nothing without a network' },
    },
    {
      name: 'Sending: not saved, not accepted (400)',
      render: renderForm(notSaved('rejected', { status: 400 })),
      coveredBy: COVERED_BY.notAdded,
    },
    {
      name: 'Sending: not saved, not permitted (45003)',
      render: renderForm(notSaved('notPermitted', { status: 403, code: 45003 })),
      coveredBy: COVERED_BY.notAdded,
    },
    {
      name: 'Sending: not saved, too many requests',
      render: renderForm(notSaved('rateLimited', { status: 429, retryAfterSeconds: 45 })),
      coveredBy: { file: SEND_TEST, title: 'says how long to wait when there were too many requests' },
    },
    {
      name: 'Sending: not saved, the session needs a refresh',
      render: renderForm(notSaved('unauthenticated', { status: 401 })),
      coveredBy: SERVER_REFUSES,
    },
    {
      name: 'Sending: not saved, the conversation is not there (404)',
      render: renderForm(notSaved('notFound', { status: 404 })),
      coveredBy: SERVER_REFUSES,
    },
  ],
};
