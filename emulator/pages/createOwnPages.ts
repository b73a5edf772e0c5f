import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { LOGIN_PATH } from '../flex/signIn';
import type { Scenario } from '../scenarios/scenario';
import { scenarioGroups } from '../scenarios/scenarioGroups';
import type { World } from '../world/World';
import { answerScenario } from './answerScenario';
import { buildScript } from './buildScript';
import { controlPage } from './controlPage';
import { landingPage } from './landingPage';
import { pagePolicy } from './layout';
import { loginPage } from './loginPage';
import { CONTROL_PAGE_PATH, CONTROL_SCRIPT_PATH, SCENARIO_PATH, STYLE_PATH } from './paths';
import { createStoryFiles, STORY_POLICY } from '../../src/stories/page/server/storiesPage';

export interface OwnPagesOptions {
  world: World;
  startScenario: (scenario: Scenario) => void;
}

/** Answers a request for one of the emulator's own pages; resolves to false if it is none. */
export type AnswerOwnPage = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>;

interface OwnFile {
  type: 'html' | 'css' | 'javascript';
  text: string;
}

const STYLES = ['base.css', 'start.css', 'control.css', '../../../src/stories/page/browser/stories.css'];

/** The pages that are the emulator's and not Flex's: start, login, control, stories, what they load, and scenarios. */
export function createOwnPages({ world, startScenario }: OwnPagesOptions): AnswerOwnPage {
  let controlScript: Promise<string> | undefined;
  const storyFileAt = createStoryFiles();

  async function fileAt({ pathname, searchParams }: URL, port: string): Promise<OwnFile | null> {
    switch (pathname) {
      case '/':
        // With a token in the query it is Flex that must read it.
        if (searchParams.has('Token')) return null;
        return { type: 'html', text: landingPage(world, scenarioGroups, port) };
      case LOGIN_PATH:
        return { type: 'html', text: loginPage(world, searchParams) };
      case CONTROL_PAGE_PATH:
        return { type: 'html', text: controlPage() };
      case STYLE_PATH:
        return { type: 'css', text: await readStyles() };
      case CONTROL_SCRIPT_PATH:
        controlScript ??= buildScript(path.join(__dirname, 'browser/main.tsx'));
        return { type: 'javascript', text: await controlScript };
      default:
        return null;
    }
  }

  return async (request, response, url) => {
    const port = portOf(request);
    if (url.pathname.startsWith(SCENARIO_PATH)) {
      answerScenario(request, response, { world, pathname: url.pathname, port, startScenario });
      return true;
    }
    if (request.method !== 'GET') return false;
    const story = await storyFileAt(url);
    if (story) {
      response.writeHead(200, {
        'Content-Type': story.contentType,
        'Content-Security-Policy': STORY_POLICY,
        'Cache-Control': 'no-store',
      });
      response.end(story.body);
      return true;
    }
    const file = await fileAt(url, port);
    if (!file) return false;
    response.writeHead(200, {
      'Content-Type': `text/${file.type}; charset=utf-8`,
      'Content-Security-Policy': pagePolicy(port),
      'Cache-Control': 'no-store',
    });
    response.end(file.text);
    return true;
  };
}

function portOf({ socket }: IncomingMessage): string {
  return String(socket.localPort);
}

async function readStyles(): Promise<string> {
  const files = STYLES.map((name) => path.join(__dirname, 'styles', name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}
