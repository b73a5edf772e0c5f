import { sampleComment } from '../../../testing/fixtures/sampleComments';
import { findOwnReviewer } from './ownReviewer';

const by = (reviewerName: string | null, reviewerEmail: string | null = null) =>
  sampleComment({ reviewerName, reviewerEmail });
const VERA = { name: 'Vera Quillon', email: 'vera@example.com' };

it.each([
  ['the user has no name', { name: null, email: null }, [by(null)], null],
  ['there are no comments', VERA, [], null],
  [
    'the name is that of the user',
    { ...VERA, email: null },
    [by('Anselm Birch'), by('Vera Quillon')],
    'Vera Quillon',
  ],
  ['the name differs in case and spaces', VERA, [by('vera  QUILLON')], 'vera  QUILLON'],
  ['no name is that of the user', VERA, [by('Anselm Birch'), by(null)], null],
  ['the email address is that of the user', VERA, [by('V. Quillon', 'VERA@example.com')], 'V. Quillon'],
  ['another reviewer has the same name', VERA, [by('Vera Quillon', 'other@example.com')], null],
  [
    'two reviewers have the name of the user',
    VERA,
    [by('Vera Quillon', 'vera@example.com'), by('Vera Quillon', 'other@example.com')],
    null,
  ],
  [
    'the user was renamed, so that one name does not match all of the comments',
    VERA,
    [by('Vera Q.', 'vera@example.com'), by('Vera Quillon', 'vera@example.com')],
    null,
  ],
  [
    'some comments have no address',
    VERA,
    [by('Vera Quillon', 'vera@example.com'), by('Vera Quillon')],
    'Vera Quillon',
  ],
  ['own comments have no name', VERA, [by(null, 'vera@example.com')], null],
])('when %s', (_case, self, comments, expected) => {
  expect(findOwnReviewer(comments, self)).toBe(expected);
});
