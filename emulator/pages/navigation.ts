import type { EmulatorPage } from './EmulatorPage';
import { markup, type Markup } from './markup';
import { CONTROL_PAGE_PATH } from './paths';

/** A page in the navigation. */
export interface PageLink {
  title: string;
  path: string;
}

/** The links of the navigation: start, control and the further pages. */
export function pageLinks(pages: readonly Pick<EmulatorPage, 'title' | 'path'>[]): PageLink[] {
  const further = pages.map(({ title, path }) => ({ title, path }));
  return [{ title: 'Start', path: '/' }, { title: 'Control', path: CONTROL_PAGE_PATH }, ...further];
}

/** The head of a page of the emulator, with the navigation. */
export function pageHeader(
  pages: readonly Pick<EmulatorPage, 'title' | 'path'>[],
  currentPath: string,
): Markup {
  const links = pageLinks(pages).map(({ title, path }) =>
    path === currentPath
      ? markup`<a href="${path}" aria-current="page">${title}</a>`
      : markup`<a href="${path}">${title}</a>`,
  );
  return markup`<header class="bar"><a class="name" href="/">Flex emulator</a>
<nav aria-label="Pages">${links}</nav></header>`;
}
