import type { ServerResponse } from 'node:http';
import { choiceCookies, choicesInQuery } from '../flex/pageChoices';

/**
 * Stores what was chosen on the start page in cookies, and leads back to the button that was pressed. Returns false if
 * the address contains no choice.
 */
export function respondToChoice(response: ServerResponse, { pathname, searchParams }: URL): boolean {
  // With a token in the query, the page is Flex.
  if (pathname !== '/' || searchParams.has('Token')) return false;
  const choices = choicesInQuery(searchParams);
  const cookies = choiceCookies(choices);
  if (cookies.length === 0) return false;
  const pressed = choices.theme === null ? `language-${choices.language}` : `theme-${choices.theme}`;
  response.writeHead(303, { Location: `/#${pressed}`, 'Set-Cookie': cookies, 'Cache-Control': 'no-store' });
  response.end();
  return true;
}
