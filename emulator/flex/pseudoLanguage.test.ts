import { pseudoLanguage } from './pseudoLanguage';

it('accents, lengthens and brackets each text, and keeps its placeholders', () => {
  const { strings } = pseudoLanguage({ Title: 'Feedback', Age: 'Updated {ago} by {name}' });

  expect(strings['Title']).toBe('⟦Ƒééđƀàçķ öñé⟧');
  expect(strings['Age']).toMatch(/^⟦Ûþđàţéđ \{ago\} ƀý \{name\} öñé .+⟧$/);
});
