import { sampleReservations } from '../world/sample/insights';
import { people } from '../world/sample/people';
import { COMMENT_AFTER_S, commentLater } from './commentLater';
import { openCommentsTab, openPanelFor } from './opening';
import type { Scenario } from './scenario';

const { voiceWithFourComments, withoutComments } = sampleReservations;

/** The four scenarios to open first: what agents, supervisors and admins do most. */
export const firstLookScenarios: readonly Scenario[] = [
  {
    id: 'agent',
    title: 'An agent reads feedback',
    shows: `Four comments on “${voiceWithFourComments.name}”, beside the call. A year of feedback is in the other tab.`,
    person: people.busyAgent,
    open: openPanelFor(voiceWithFourComments),
  },
  {
    id: 'comment-arrives',
    title: 'New feedback arrives',
    shows: `A reviewer comments on “${withoutComments.name}” ${COMMENT_AFTER_S} seconds from now: refresh the panel then.`,
    person: people.busyAgent,
    open: openPanelFor(withoutComments),
    prepare: (setup) =>
      commentLater(setup, withoutComments, {
        text: 'You moved the delivery before the customer had to ask twice. That is how it should be.',
        offsetSeconds: 64,
      }),
  },
  {
    id: 'supervisor-adds',
    title: 'A supervisor adds a comment',
    shows: `Teams View, with “${withoutComments.name}” open. It has no comments yet: add the first one.`,
    person: people.supervisor,
    path: `/teams/tasks/${withoutComments.reservationSid}`,
    open: openCommentsTab,
  },
  {
    id: 'setup-check',
    title: 'An admin checks the setup',
    shows: 'What works in this account, what does not, and what to do about it.',
    person: people.admin,
    path: '/assessment-comments-setup',
  },
];
