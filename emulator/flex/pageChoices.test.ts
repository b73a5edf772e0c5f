import { choiceCookies, choicesInCookies, choicesInQuery } from './pageChoices';

const NOTHING = { theme: null, language: null };

describe('the choices of a page', () => {
  it('are read from the query', () => {
    const query = new URLSearchParams('theme=dark&language=es-MX');
    expect(choicesInQuery(query)).toEqual({ theme: 'dark', language: 'es-MX' });
    expect(choicesInQuery(new URLSearchParams())).toEqual(NOTHING);
  });

  it('are restored from their cookies', () => {
    const choices = { theme: 'dark', language: 'pt-BR' } as const;
    const sent = choiceCookies(choices).map((cookie) => cookie.split(';')[0]);
    expect(choicesInCookies(['other=1', ...sent].join('; '))).toEqual(choices);
    expect(choiceCookies(NOTHING)).toEqual([]);
    expect(choicesInCookies(undefined)).toEqual(NOTHING);
  });

  it.each(['theme=purple', 'language=klingon', 'language=', 'language=es-MX"><script>'])(
    'ignore values that Flex does not support: %s',
    (query) => expect(choicesInQuery(new URLSearchParams(query))).toEqual(NOTHING),
  );
});
