import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildScript } from '../../../../emulator/pages/buildScript';
import { evenFont } from './evenFont';
import { page } from '../../../../emulator/pages/layout';
import { markup } from '../../../../emulator/pages/markup';
import {
  EVEN_FONT_PATH,
  STORIES_PATH,
  STORIES_SCRIPT_PATH,
  STORY_STYLE_PATH,
} from '../../../../emulator/pages/paths';

/** A file of the stories, with the type it is served under. */
export interface StoryFile {
  contentType: string;
  body: string | Buffer;
}

const BROWSER = path.join(__dirname, '../browser');
const HTML = 'text/html; charset=utf-8';

/**
 * The hash of an empty text. Paste writes its rules into a `<style>` that is empty when it is put into the page; one with
 * anything in it stays forbidden.
 */
const EMPTY_STYLE = `'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;

/** What the stories' pages may do: run their script, load their font, and stand in a frame of their index. */
export const STORY_POLICY = [
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

/** Serves the stories of `src/stories`: their index, and each by itself. The script is compiled once. */
export function createStoryFiles(): (url: URL) => Promise<StoryFile | null> {
  let script: Promise<string> | undefined;
  return async ({ pathname, searchParams }) => {
    switch (pathname) {
      case STORIES_PATH:
        return { contentType: HTML, body: searchParams.has('story') ? oneStory() : index() };
      case STORIES_SCRIPT_PATH:
        script ??= buildScript(path.join(BROWSER, 'main.tsx'));
        return { contentType: 'text/javascript; charset=utf-8', body: await script };
      case STORY_STYLE_PATH: {
        const body = await readFile(path.join(BROWSER, 'story.css'), 'utf8');
        return { contentType: 'text/css; charset=utf-8', body };
      }
      case EVEN_FONT_PATH:
        return { contentType: 'font/ttf', body: evenFont() };
      default:
        return null;
    }
  };
}

function index(): string {
  return page({
    title: 'Stories · Flex emulator',
    scriptPath: STORIES_SCRIPT_PATH,
    body: markup`<header class="bar"><a class="name" href="/">Flex emulator</a>
<nav aria-label="Pages"><a href="/">Start</a><a href="${STORIES_PATH}" aria-current="page">Stories</a></nav></header>
<main class="stories" id="stories"></main>
<noscript>This page needs JavaScript.</noscript>`,
  });
}

/** Without the styles of the emulator's own pages, which would reach into what is drawn. */
function oneStory(): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Story</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STORY_STYLE_PATH}">
<script src="${STORIES_SCRIPT_PATH}" defer></script>
</head>
<body><main id="one-story"></main></body>
</html>
`.source;
}
