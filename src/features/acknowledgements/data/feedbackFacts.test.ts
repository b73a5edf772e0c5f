import { sampleComment } from '../../../testing/fixtures/sampleComments';
import {
  CLOSED_REVIEW,
  OPEN_REVIEW,
  sampleAcknowledgements,
  sampleEntry,
  type SampleAcknowledgements,
} from '../../../testing/fixtures/sampleAcknowledgements';
import { countFeedback, FEEDBACK_FILTERS, matchFeedback } from './feedbackFacts';

const comment = (key: string) => sampleComment({ key });
/** Which filters show a comment. */
const shownBy = (key: string, sample: SampleAcknowledgements) => {
  const matches = matchFeedback(sampleAcknowledgements(sample));
  return FEEDBACK_FILTERS.filter((filter) => matches(comment(key), filter));
};

it.each<[string, SampleAcknowledgements, string[]]>([
  ['without an entry', {}, ['notAcknowledged']],
  ['that is acknowledged', { entries: [sampleEntry('b')] }, ['acknowledged']],
  [
    'with an open review',
    { entries: [sampleEntry('b', { acknowledgedAt: null, review: OPEN_REVIEW })] },
    ['notAcknowledged', 'reviewAsked'],
  ],
  ['with a closed review', { entries: [sampleEntry('b', { review: CLOSED_REVIEW })] }, ['acknowledged']],
  ['whose entry is not known', { knownFrom: 'c' }, []],
  ['of which nothing is known', { knownFrom: null }, []],
])('a comment %s is shown by its filters only', (_, sample, filters) => {
  expect(shownBy('b', sample)).toEqual(filters);
});

it('keeps a review in its list that the user has just closed', () => {
  const sample = {
    entries: [sampleEntry('b', { review: CLOSED_REVIEW })],
    sends: { 'reviewClosed b': { note: '', status: { kind: 'saved' } as const } },
  };
  expect(shownBy('b', sample)).toEqual(['acknowledged', 'reviewAsked']);
});

it('counts only the comments whose entries are known', () => {
  const acknowledgements = sampleAcknowledgements({
    entries: [sampleEntry('d'), sampleEntry('c', { acknowledgedAt: null, review: OPEN_REVIEW })],
    knownFrom: 'b',
  });
  const count = (...keys: string[]) => countFeedback(acknowledgements, keys.map(comment));

  expect(count('d', 'c', 'b')).toEqual({ acknowledged: 1, openReviews: 1, known: 3, isWhole: true });
  expect(count('d', 'c', 'b', 'a')).toMatchObject({ known: 3, isWhole: false });
});
