import type { Worker } from '../world/model';
import type { World } from '../world/World';

export const LOGIN_PATH = '/login';
export const SIGN_IN_PATH = '/sign-in';

/** The link that signs a worker in and opens a view; it can be used any number of times. */
export function signInPath(workerSid: string, path = '/agent-desktop'): string {
  return `${SIGN_IN_PATH}?${new URLSearchParams({ worker: workerSid, path }).toString()}`;
}

/**
 * Where a sign-in link leads: to the view, with a new token in the query. Flex checks the token, keeps the
 * login and takes the query away. Null if the link names no worker.
 */
export function signedInLocation(world: World, query: URLSearchParams): string | null {
  const worker = world.findWorker(query.get('worker') ?? '');
  if (!worker) return null;
  const session = world.sessions.issue(worker.sid);
  const view = new URL(localPath(query.get('path')), 'http://emulator.invalid');
  view.searchParams.set('Token', session.token);
  view.searchParams.set('Identity', worker.identity);
  view.searchParams.set('Expiration', new Date(session.expiresAtMs).toISOString());
  for (const role of worker.roles) view.searchParams.append('Roles', role);
  return view.pathname + view.search;
}

/** The page to which Flex sends whoever is not signed in, instead of to an identity provider. */
export function loginPage(world: World, query: URLSearchParams): string {
  const path = localPath(query.get('path'));
  const people = world.workers().map((worker) => personLink(worker, path));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in to the Flex emulator</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 10vh auto; padding: 0 1rem; }
ul { list-style: none; padding: 0; }
a { display: block; padding: 0.75rem 1rem; margin: 0.5rem 0; border: 1px solid #8891aa; border-radius: 6px; }
a span { color: #606b85; float: right; }
</style>
</head>
<body>
<main>
<h1>Sign in as</h1>
<ul>
${people.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function personLink(worker: Worker, path: string): string {
  const address = escapeHtml(signInPath(worker.sid, path));
  return `<li><a href="${address}">${escapeHtml(worker.fullName)} <span>${worker.roles.join(', ')}</span></a></li>`;
}

/** Only a path of this origin may be the target of a redirect. */
function localPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])/.test(path) ? path : '/agent-desktop';
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
