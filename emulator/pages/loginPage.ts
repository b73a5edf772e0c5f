import { localPath, signInPath } from '../flex/signIn';
import type { World } from '../world/World';
import { page } from './layout';
import { markup } from './markup';
import { personText } from './personCards';

/** The page to which Flex sends users who are not signed in. It replaces an identity provider. */
export function loginPage(world: World, query: URLSearchParams): string {
  const path = localPath(query.get('path'));
  const people = world.workers().map(
    (worker) => markup`
<li><a class="person" href="${signInPath(worker.sid, path)}">${personText(worker)}</a></li>`,
  );
  return page({
    title: 'Sign in · Flex emulator',
    body: markup`<main class="narrow">
<h1>Sign in as</h1>
<p class="muted">There are no passwords here. Back to the <a href="/">start page</a>.</p>
<ul class="people">${people}
</ul>
</main>`,
  });
}
