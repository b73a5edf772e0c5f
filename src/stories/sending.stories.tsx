import React, { useEffect, useState } from 'react';
import type { SubmitStatus } from '../features/add-comment/data/AddCommentState';
import type { AddCommentState } from '../features/add-comment/data/AddCommentState';
import { FROM_ANSWERS, REACHED_BY } from './reachedBy';
import type { StoryGroup, TestTitle } from './Story';
import { StoryConversation } from './StoryConversation';
import { notSaved, storyDraft, TYPED } from './storyDraft';
import { storyPart } from './storyParts';

const form = (add: AddCommentState) => (): React.ReactElement => (
  <StoryConversation list={storyPart({ kind: 'empty' })} add={add} />
);

/** That a comment was saved is said only of one that was being sent before. */
const JustSaved: React.FC = () => {
  const [sending, setSending] = useState<SubmitStatus>({ kind: 'submitting' });
  useEffect(() => setSending({ kind: 'saved' }), []);
  return <StoryConversation add={storyDraft({ open: false, submitStatus: sending })} />;
};

const SEND = 'src/features/add-comment/data/sendComment.test.tsx';
const SERVER_REFUSES: TestTitle = {
  file: FROM_ANSWERS,
  title: 'that is refused because %s says so and keeps the text',
};

/** What becomes of a comment that is sent. */
export const sending: StoryGroup = {
  id: 'submitting',
  title: 'Supervisors: sending a comment',
  stories: [
    {
      name: 'Sending: under way',
      draw: form(storyDraft({ draft: TYPED, submitStatus: { kind: 'submitting' } })),
      reachedBy: { file: SEND, title: 'happens once, however often it is asked for' },
    },
    {
      name: 'Sending: under way with the form closed',
      draw: form(storyDraft({ open: false, draft: TYPED, submitStatus: { kind: 'submitting' } })),
      reachedBy: { file: SEND, title: 'goes on under another task, where nothing of it is seen' },
    },
    { name: 'Sending: saved', draw: () => <JustSaved />, reachedBy: REACHED_BY.commentAdded },
    {
      name: 'Sending: nobody knows whether it was saved',
      draw: form(storyDraft({ draft: TYPED, submitStatus: { kind: 'unconfirmed' } })),
      reachedBy: {
        file: 'src/features/add-comment/data/sendComment.outcome.test.tsx',
        title:
          'says that it is not known when the list does not have it, keeps the draft and reads what is on screen',
      },
    },
    {
      name: 'Sending: not saved, no network',
      draw: form(notSaved('network')),
      reachedBy: { file: SEND, title: 'sends nothing without a network' },
    },
    {
      name: 'Sending: not saved, not accepted (400)',
      draw: form(notSaved('rejected', { status: 400 })),
      reachedBy: REACHED_BY.notAdded,
    },
    {
      name: 'Sending: not saved, not permitted (45003)',
      draw: form(notSaved('notPermitted', { status: 403, code: 45003 })),
      reachedBy: REACHED_BY.notAdded,
    },
    {
      name: 'Sending: not saved, too many requests',
      draw: form(notSaved('rateLimited', { status: 429, retryAfterSeconds: 45 })),
      reachedBy: { file: SEND, title: 'says how long to wait when there were too many requests' },
    },
    {
      name: 'Sending: not saved, the session needs a refresh',
      draw: form(notSaved('unauthenticated', { status: 401 })),
      reachedBy: SERVER_REFUSES,
    },
    {
      name: 'Sending: not saved, the conversation is not there (404)',
      draw: form(notSaved('notFound', { status: 404 })),
      reachedBy: SERVER_REFUSES,
    },
  ],
};
