import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The Markdown pages at the root of the project and in docs. */
const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

/** The links of a page to files of the project, relative to its root and without anchors. */
function linkedFiles(page: string): string[] {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => join(dirname(page), link.replace(/#.*$/, '')));
}

it('finds links to files', () => {
  expect(pages.flatMap(linkedFiles)).toContain('docs/reliability.md');
});

it.each(pages)('has only links to existing files in %s', (page) => {
  expect(linkedFiles(page).filter((file) => !existsSync(file))).toEqual([]);
});
