import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildScript } from '../../../../emulator/pages/buildScript';
import type { EmulatorPage, PageFile } from '../../../../emulator/pages/EmulatorPage';
import { page } from '../../../../emulator/pages/layout';
import { markup } from '../../../../emulator/pages/markup';
import { pageHeader } from '../../../../emulator/pages/navigation';
import { evenFont } from './evenFont';
import { EVEN_FONT_PATH, INDEX_STYLE_PATH, SCRIPT_PATH, STORIES_PATH, STORY_STYLE_PATH } from './paths';

const TITLE = 'Stories';
const BROWSER = path.join(__dirname, '../browser');

/**
 * The hash of an empty text. Paste inserts an empty `<style>` and adds its rules later; a `<style>` with
 * content stays forbidden.
 */
const EMPTY_STYLE = `'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;

/** What the pages of the stories can do: run their script, load their font, and appear in a frame of their index. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' ${EMPTY_STYLE}`,
  `font-src 'self'`,
  `img-src data:`,
  `frame-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
].join('; ');

/** A page of the emulator with the stories of `src/stories`: their index, and each story alone. */
export function createStoriesPage(): EmulatorPage {
  let script: Promise<string> | undefined;

  async function respond({ pathname, searchParams }: URL): Promise<PageFile | null> {
    switch (pathname) {
      case STORIES_PATH:
        return html(searchParams.has('story') ? oneStory() : index());
      case SCRIPT_PATH:
        script ??= buildScript(path.join(BROWSER, 'main.tsx'));
        return file('text/javascript; charset=utf-8', await script);
      case INDEX_STYLE_PATH:
        return file('text/css; charset=utf-8', await readStyle('index.css'));
      case STORY_STYLE_PATH:
        return file('text/css; charset=utf-8', await readStyle('story.css'));
      case EVEN_FONT_PATH:
        return file('font/ttf', evenFont());
      default:
        return null;
    }
  }

  return {
    title: TITLE,
    description: 'Every state of every screen, without Flex.',
    path: STORIES_PATH,
    respond,
  };
}

function html(body: string): PageFile {
  return file('text/html; charset=utf-8', body);
}

function file(contentType: string, body: string | Buffer): PageFile {
  return { contentType, body, policy: POLICY };
}

function readStyle(name: string): Promise<string> {
  return readFile(path.join(BROWSER, name), 'utf8');
}

function index(): string {
  return page({
    title: 'Stories · Flex emulator',
    scriptPath: SCRIPT_PATH,
    stylePath: INDEX_STYLE_PATH,
    body: markup`${pageHeader([{ title: TITLE, path: STORIES_PATH }], STORIES_PATH)}
<main class="stories" id="stories"></main>
<noscript>This page needs JavaScript.</noscript>`,
  });
}

/** A story alone has none of the emulator's own styles, which would change how the story looks. */
function oneStory(): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Story</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STORY_STYLE_PATH}">
<script src="${SCRIPT_PATH}" defer></script>
</head>
<body><main id="one-story"></main></body>
</html>
`.source;
}
