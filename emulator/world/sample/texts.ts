import type { CommentCategory } from '../insightsComments';

/** A category of the sample account and the sentences that its reviewers write. */
export interface SampleCategory extends CommentCategory {
  sentences: readonly string[];
}

export const categories = {
  /** The account's default category. */
  goodForTraining: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a01',
    name: 'Good for Training',
    sentences: [
      'You restated the problem before solving it, and the customer relaxed at once. I would like to play this to the new starters.',
      'Textbook way of saying no: the reason first, then two things you could do instead.',
      'The summary at the end covered who does what and by when. Keep doing exactly this.',
      'You caught that the two invoices had different account numbers. Most people would have missed it.',
      'Nice pacing. You let the silence work while the customer looked for the reference.',
      'Asking "what have you tried so far?" first saved about five minutes here.',
      'The way you explained the proration with a small example was very clear.',
      'You turned a cancellation into a downgrade without any pressure. Great listening.',
      'Good recovery after the system froze: you said what was happening and kept the customer with you.',
      'I liked how you checked that the customer had written the case number down.',
    ],
  },
  needsImprovement: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a02',
    name: 'Needs Improvement',
    sentences: [
      'The question was answered, but only on the third attempt. Try to repeat it back in your own words.',
      'There were four holds and none of them was announced. Say why and for how long.',
      'You moved to the solution before the customer had finished describing the problem.',
      'The notes only say "resolved". The next person needs to know what was changed.',
      'Please avoid "as I already said". It sounded sharper than you meant it.',
      'The customer had to give the order number twice. It was on your screen from the start.',
      'Too many internal terms here: "provisioning queue" means nothing to the customer.',
      'We promised an email by the end of the day and it was not sent. Let us look at that together.',
      'The conversation drifted after the first answer. One closing question would have settled it.',
      'You guessed the delivery date. If you are not sure, it is fine to say so and look it up.',
    ],
  },
  compliance: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a03',
    name: 'Compliance',
    sentences: [
      'Identity check done in full and in the right order.',
      'The recording notice came after the customer had already given personal details. It has to come first.',
      'Card details were taken with the recording paused, as they should be.',
      'The date of birth was confirmed by reading it out. Please let the customer say it.',
      'All the mandatory statements for the contract change are there, and easy to follow.',
      'You declined to share details with a third party politely and firmly. Correct decision.',
      'The cooling-off period was not mentioned. It is required for every new contract.',
      'Consent for the callback was asked for and noted.',
      'Verification was skipped because the customer "called an hour ago". Each conversation needs its own.',
    ],
  },
  empathy: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a04',
    name: 'Empathy',
    sentences: [
      'You noticed that the customer was upset about the wait and said so. That changed the whole tone.',
      'Very kind handling of a bereavement. You slowed down and took the admin off their hands.',
      'The apology sounded like it was read out. A short one in your own words works better.',
      'Good: "I would be annoyed too, let me see what happened."',
      'The customer mentioned twice that they were travelling tomorrow. Picking that up would have helped.',
      'You stayed calm when the customer raised their voice, and did not take it personally.',
      'Lovely touch to wish them luck with the move.',
      'There was a chance to acknowledge how long this has been going on before asking for details again.',
      'You gave the customer time to finish, although the queue was full. It showed.',
    ],
  },
  productKnowledge: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a05',
    name: 'Product Knowledge',
    sentences: [
      'The roaming bundle starts at midnight local time, not at activation. There is an article on it.',
      'Spot on with the router lights. No need to send a technician.',
      'The family plan does cover a fourth line since spring. Please have another look at the overview.',
      'Clear explanation of the difference between a credit and a refund.',
      'You knew the workaround for the app login by heart. Could you add it to the knowledge base?',
      'The warranty is two years from delivery, not from the order date.',
      'Good comparison of the two tariffs, with the catch of each one named honestly.',
      'The upgrade fee is waived for contracts older than eighteen months. This customer would have qualified.',
      'Correct on the return window, and well done for mentioning the original packaging.',
    ],
  },
  callHandling: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a06',
    name: 'Call Handling',
    sentences: [
      'Warm transfer with a proper handover. The colleague could start straight away.',
      'The customer was transferred to the wrong queue. A quick look at the routing guide avoids this.',
      'Greeting, name and purpose within the first ten seconds. Good start.',
      'The hold was just under the limit and you came back in between to say where things stand.',
      'Wrap-up took nine minutes. If the notes take that long, ask for the template.',
      'You closed the conversation before asking whether there was anything else.',
      'Handled in one contact, although it touched billing and delivery. Well organised.',
      'You took control of a very long story in a friendly way.',
      'The line was bad. Offering a callback straight away was the right thing to do.',
    ],
  },
  followUp: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a07',
    name: 'Follow-up',
    sentences: [
      'You called back at the promised time. The customer mentioned it in the survey.',
      'The case was left open without an owner. Please assign it before you complete the task.',
      'Good that you told the customer what happens if the parcel does not turn up by Thursday.',
      'The callback was booked for a bank holiday. Worth a second look at the calendar.',
      'The confirmation email had everything in it, and nothing the customer did not need.',
      'The second ticket should have been linked to the first. I have done it for you this time.',
      'You checked with the warehouse instead of sending the customer there. Thank you.',
      'Next step is clear, but not the date. "Soon" is not something a customer can plan with.',
    ],
  },
  toneOfVoice: {
    id: '7a1e5c02-6b3d-4f18-9c27-d0b4e86f1a08',
    name: 'Tone of Voice',
    sentences: [
      'Warm and professional from the first word to the last.',
      'You matched the pace of a customer who was in a hurry. That is a skill.',
      'A little flat today. Everything was right, it just did not sound like you.',
      'Good choice of plain words for a technical subject.',
      'The joke about the weather landed well, but be careful with jokes when a customer is complaining.',
      'Two exclamation marks in every line read as shouting. One for the whole conversation is plenty.',
      'Confident without being pushy. The customer trusted your advice.',
      'You said "unfortunately" eleven times. Try to say what is possible instead.',
    ],
  },
} as const satisfies Record<string, SampleCategory>;

/** What reviewers sometimes add to a comment. */
export const afterthoughts: readonly string[] = [
  'Let us talk about it on Thursday.',
  'More in our next one-to-one.',
  'I know the queue was long that day.',
  'Happy to go through it together.',
  'There is more on this in the team notes.',
  'Ask me if anything is unclear.',
  'I have marked the place.',
  'Have a look at the quick guide, section three.',
];

/** Texts that a screen must handle: long, many lines, emoji, right to left, markup and template braces. */
export const unusualTexts: readonly string[] = [
  'Three things from this conversation:\n\n1. The greeting was great.\n2. The hold in the middle was too long.\n3. The summary at the end was missing.\n\nThe second one matters most.',
  'Brilliant save 👏🏽 the customer went from 😡 to 😀 in four minutes. Family plan 👨‍👩‍👧‍👦 explained well, too.',
  'הלקוח ביקש שיחזרו אליו בעברית. הטיפול היה סבלני וברור, כל הכבוד.',
  'طلب العميل رقم الحالة (A-2291) وأعطيته إياه فورًا. عمل ممتاز.',
  'The customer pasted <b>bold</b> and <img src=x onerror=alert(1)> into the chat. You were right not to click on anything.',
  'The template was sent with {{customer_name}} still in it. Please check the preview before you send it.',
  'Referenznummer: DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPITÄN-0000000000000000000000000000000000000000-2291',
];

const LONG_TEXT_LENGTH = 2_000;

/** A review of 2,000 characters in the style of a thorough reviewer. */
export function longText(): string {
  const sentences = Object.values(categories).flatMap((category) => category.sentences.slice(0, 4));
  const paragraphs = [0, 8, 16, 24].map((start) => sentences.slice(start, start + 8).join(' '));
  return paragraphs.join('\n\n').slice(0, LONG_TEXT_LENGTH);
}
