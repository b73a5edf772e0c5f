import type { CommentCategory, Reviewer } from '../insightsComments';
import { reviewers } from './people';
import { categories } from './texts';

export interface ReservationComment {
  category: CommentCategory;
  text: string;
  /** Seconds into the recording; 0 in a chat. */
  offsetSeconds: number;
  /** Minutes from the start of the conversation to the comment. */
  afterMinutes: number;
  reviewer: Reviewer;
}

/** The comments on the finished conversations of the sample day, by the name of the reservation. */
export const reservationComments = {
  voiceWithFourComments: [
    {
      category: categories.callHandling,
      text: 'Clear greeting, and you had the account open before the customer finished the first sentence.',
      offsetSeconds: 6.985619,
      afterMinutes: 21,
      reviewer: reviewers.vera,
    },
    {
      category: categories.empathy,
      text: '"Twice in one month is twice too often" was exactly the right thing to say here.',
      offsetSeconds: 48.2,
      afterMinutes: 23,
      reviewer: reviewers.vera,
    },
    {
      category: categories.compliance,
      text: 'The last four digits of the card were repeated aloud while the recording was running. Please pause it first.',
      offsetSeconds: 134,
      afterMinutes: 24,
      reviewer: reviewers.anselm,
    },
    {
      category: categories.goodForTraining,
      text: 'Refund, credit note and date of the next invoice in three short sentences. I would like to use this in the next training.',
      offsetSeconds: 305.75,
      afterMinutes: 26,
      reviewer: reviewers.vera,
    },
  ],
  chatWithTwoComments: [
    {
      category: categories.productKnowledge,
      text: 'Well spotted that the address had a typing error. The link was never going to arrive.',
      offsetSeconds: 0,
      afterMinutes: 18,
      reviewer: reviewers.priya,
    },
    {
      category: categories.toneOfVoice,
      text: 'Friendly and short, good for chat. One line at the end about checking the spam folder would round it off.',
      offsetSeconds: 0,
      afterMinutes: 19,
      reviewer: reviewers.priya,
    },
  ],
  transferredByBusyAgent: [
    {
      category: categories.callHandling,
      text: 'Good decision to transfer, and the customer knew why before it happened.',
      offsetSeconds: 212.4,
      afterMinutes: 15,
      reviewer: reviewers.anselm,
    },
    {
      category: categories.followUp,
      text: 'The colleague did not see that the cable had been changed already. It belongs in the handover note.',
      offsetSeconds: 240,
      afterMinutes: 16,
      reviewer: reviewers.anselm,
    },
  ],
  transferredToNewAgent: [
    {
      category: categories.productKnowledge,
      text: 'Right diagnosis. Next time look at the firmware version first, it takes ten seconds.',
      offsetSeconds: 330.5,
      afterMinutes: 11,
      reviewer: reviewers.anselm,
    },
  ],
  newAgentChat: [
    {
      category: categories.goodForTraining,
      text: 'For your second week this is remarkably complete: current plan, offer, what changes, what it costs.',
      offsetSeconds: 0,
      afterMinutes: 25,
      reviewer: reviewers.vera,
    },
  ],
  veteranCall: [
    {
      category: categories.empathy,
      text: 'You heard that this was about the lost holiday more than about the refund, and you said so.',
      offsetSeconds: 31.4,
      afterMinutes: 17,
      reviewer: reviewers.priya,
    },
    {
      category: categories.goodForTraining,
      text: 'After so many years still the clearest closing of the team. May I take it into the course for newcomers?',
      offsetSeconds: 402.9,
      afterMinutes: 18,
      reviewer: reviewers.priya,
    },
  ],
  handedBackFirst: [
    {
      category: categories.compliance,
      text: 'You checked who is calling before you named the amount. Exactly right.',
      offsetSeconds: 22.5,
      afterMinutes: 44,
      reviewer: reviewers.anselm,
    },
    {
      category: categories.followUp,
      text: 'Tell the customer that the call comes back to you, or the second wait is a surprise.',
      offsetSeconds: 251,
      afterMinutes: 45,
      reviewer: reviewers.anselm,
    },
  ],
  handedBack: [
    {
      category: categories.needsImprovement,
      text: 'The refund date you gave was wrong: it is five working days, not three. Call the customer back.',
      offsetSeconds: 190.4,
      afterMinutes: 30,
      reviewer: reviewers.vera,
    },
    {
      category: categories.empathy,
      text: 'You knew the story already, so the customer did not have to tell it a third time.',
      offsetSeconds: 12.3,
      afterMinutes: 31,
      reviewer: reviewers.vera,
    },
    {
      category: categories.callHandling,
      text: 'The summary at the end named both calls and both amounts.',
      offsetSeconds: 402,
      afterMinutes: 32,
      reviewer: reviewers.vera,
    },
  ],
} as const satisfies Record<string, readonly ReservationComment[]>;
