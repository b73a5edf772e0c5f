import { respond } from '../routing/route';
import type { UnhandledRequest } from '../routing/route';
import { FLEX_LANGUAGES } from './flexLanguages';
import { localeRoutes } from './localeRoutes';

const LANGUAGES = [...FLEX_LANGUAGES, { tag: 'en-XA', name: 'Pseudo', strings: { Title: '⟦Ƒééđƀàçķ⟧' } }];
const FOLDER = '/assets/locales/releases/flex-ui/2.17.1';

function send(file: string) {
  const unhandled: UnhandledRequest[] = [];
  const request = { method: 'GET', host: 'assets.flex.twilio.com', path: `${FOLDER}/${file}` };
  const reply = respond(localeRoutes(LANGUAGES), { ...request, params: {}, token: null }, (each) =>
    unhandled.push(each),
  );
  return { reply, unhandled };
}

describe('localeRoutes', () => {
  it('list the languages with tag and name, and serve the file of each', () => {
    expect(send('available_locales.json').reply.body).toEqual([
      { tag: 'en-US', name: 'English (US)' },
      { tag: 'es-MX', name: 'Español (México)' },
      { tag: 'pt-BR', name: 'Português (Brasil)' },
      { tag: 'en-XA', name: 'Pseudo' },
    ]);
    for (const { tag, strings } of LANGUAGES) expect(send(`${tag}.json`).reply.body).toEqual({ strings });
  });

  it('have the same texts in every language except English', () => {
    const spoken = LANGUAGES.filter(({ tag }) => !tag.startsWith('en-'));
    const translated = spoken.map(({ strings }) => Object.keys(strings));
    expect(translated).toHaveLength(2);
    for (const keys of translated) expect(keys).toEqual(translated[0]);
  });
});
