import React from 'react';
import {
  CLOSED_REVIEW,
  OPEN_REVIEW,
  sampleAcknowledgements,
  sampleEntry,
  type SampleAcknowledgements,
} from '../testing/fixtures/sampleAcknowledgements';
import { sampleLoadedList } from '../testing/fixtures/sampleCommentListState';
import {
  AcknowledgementsContext,
  EntriesProblemContext,
} from '../features/acknowledgements/ui/AcknowledgementsContext';
import { countFeedback, matchFeedback } from '../features/acknowledgements/data/feedbackFacts';
import type { FeedbackSend, SendStatus } from '../features/acknowledgements/data/FeedbackSend';
import { InsightsError } from '../insights/http/InsightsError';
import type { Story, StoryGroup } from './Story';
import { STORY_NOW, storyComments } from './storyComments';
import { storyListState } from './storyListState';
import { StoryPanel } from './StoryPanel';
import { StoryWorkerComments, type StoryWorkerProps } from './StoryWorkerComments';

const THREE = storyComments(3);
const FIVE = storyComments(5);
const REASON = 'The recording notice came first: listen at 0:05.';
const UNAVAILABLE = new InsightsError('unavailable', 'feedback.save', { status: 503, code: 20503 });
const FAILED: SendStatus = { kind: 'failed', error: UNAVAILABLE, failedAt: STORY_NOW };

const providers = (sample: SampleAcknowledgements, isFailed: boolean, screen: React.ReactElement) => (
  <AcknowledgementsContext.Provider value={sampleAcknowledgements(sample)}>
    <EntriesProblemContext.Provider
      value={isFailed ? { error: UNAVAILABLE, failedAt: STORY_NOW, retry: () => undefined } : null}
    >
      {screen}
    </EntriesProblemContext.Provider>
  </AcknowledgementsContext.Provider>
);

const agent = (name: string, sample: SampleAcknowledgements, isFailed = false): Story => ({
  name: `Acknowledgements, agent: ${name}`,
  render: () =>
    providers(
      sample,
      isFailed,
      <StoryPanel conversation={null} recent={storyListState(sampleLoadedList(THREE))} />,
    ),
});

const sending = (kind: string, send: FeedbackSend): SampleAcknowledgements => ({
  sends: { [`${kind} comment-1`]: send },
});

const supervisor = (
  name: string,
  sample: SampleAcknowledgements,
  props: Partial<StoryWorkerProps> = {},
  isFailed = false,
): Story => ({
  name: `Acknowledgements, supervisor: ${name}`,
  render: () => {
    const all = sampleAcknowledgements(sample);
    const figures = countFeedback(all, FIVE);
    return providers(
      sample,
      isFailed,
      <StoryWorkerComments
        list={storyListState(sampleLoadedList(FIVE))}
        feedback={isFailed ? null : figures}
        matchesFeedback={matchFeedback(all)}
        {...props}
      />,
    );
  },
});

const REVIEWED: SampleAcknowledgements = {
  entries: [
    sampleEntry('comment-1', { acknowledgedAt: null, review: OPEN_REVIEW }),
    sampleEntry('comment-2'),
    sampleEntry('comment-3', { review: CLOSED_REVIEW }),
  ],
};

/** What agents acknowledge and ask about, and what supervisors see of it. */
export const acknowledgements: StoryGroup = {
  id: 'acknowledgements',
  title: 'Acknowledgements and reviews',
  stories: [
    agent('nothing is acknowledged', {}),
    agent('acknowledged, asked, and closed with an answer', REVIEWED),
    agent(
      'about to be saved, with time to undo',
      sending('acknowledged', { note: '', status: { kind: 'waiting', sendAt: STORY_NOW + 4_000 } }),
    ),
    agent('being saved', sending('acknowledged', { note: '', status: { kind: 'sending' } })),
    agent('not saved', sending('acknowledged', { note: '', status: FAILED })),
    agent(
      'the form for a review',
      sending('review', { note: '', status: { kind: 'writing', isChecked: false } }),
    ),
    agent(
      'a review without a reason',
      sending('review', { note: '', status: { kind: 'writing', isChecked: true } }),
    ),
    agent(
      'a review with a reason that is too long',
      sending('review', { note: REASON.repeat(11), status: { kind: 'writing', isChecked: true } }),
    ),
    agent('a review being saved', sending('review', { note: REASON, status: { kind: 'sending' } })),
    agent('a review that was not saved', sending('review', { note: REASON, status: FAILED })),
    agent('not loaded yet', { knownFrom: null }),
    agent('could not be loaded', { knownFrom: null }, true),
    supervisor('figures, reviews and answers', REVIEWED),
    supervisor('only the reviews that are asked for', REVIEWED, { filters: { feedback: 'reviewAsked' } }),
    supervisor('only a part is known', { ...REVIEWED, knownFrom: 'comment-2' }),
    supervisor('the form that closes a review', {
      ...REVIEWED,
      ...sending('reviewClosed', { note: '', status: { kind: 'writing', isChecked: false } }),
    }),
    supervisor('an answer that was not saved', {
      ...REVIEWED,
      ...sending('reviewClosed', { note: 'It was.', status: FAILED }),
    }),
    supervisor('could not be loaded', { knownFrom: null }, {}, true),
  ],
};
