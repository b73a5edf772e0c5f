import { pseudoLanguage } from './pseudoLanguage';

it('has each wording in brackets, accented and longer, with its values as they are', () => {
  const { strings } = pseudoLanguage({ Title: 'Feedback', Age: 'Updated {ago} by {name}' });

  expect(strings['Title']).toBe('⟦Ƒééđƀàçķ öñé⟧');
  expect(strings['Age']).toMatch(/^⟦Ûþđàţéđ \{ago\} ƀý \{name\} öñé .+⟧$/);
});
