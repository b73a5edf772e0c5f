import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { LOGIN_PATH } from '../flex/signIn';
import { choicesInCookies, type PageChoices } from '../flex/pageChoices';
import type { Scenario } from '../scenarios/scenario';
import { scenarioGroups } from '../scenarios/scenarioGroups';
import type { World } from '../world/World';
import type { FlexLooks } from './choiceForms';
import { respondToChoice } from './respondToChoice';
import { respondToReset } from './respondToReset';
import { respondToScenario } from './respondToScenario';
import { buildScript } from './buildScript';
import { controlPage } from './controlPage';
import type { EmulatorPage, PageFile } from './EmulatorPage';
import { landingPage } from './landingPage';
import { pagePolicy } from './layout';
import { loginPage } from './loginPage';
import {
  CONTROL_PAGE_PATH,
  CONTROL_SCRIPT_PATH,
  RESET_PARAMETER,
  RESET_PATH,
  SCENARIO_PATH,
  STYLE_PATH,
} from './paths';

export interface PagesOptions {
  world: World;
  /** Further pages. The start page links to them. */
  pages: readonly EmulatorPage[];
  /** None for Flex without a plugin. */
  pluginNames: readonly string[];
  /** What the start page offers to open Flex with. */
  looks: FlexLooks;
  startScenario: (scenario: Scenario) => void;
  resetDay: () => void;
}

/** Responds to a request for one of the emulator's own pages; resolves to false for any other request. */
export type RespondWithPage = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<boolean>;

const STYLES = ['base.css', 'start.css', 'control.css'];

/** The emulator's own pages and their files: start, login, control, further pages, and scenarios. */
export function createPages({
  world,
  pages,
  pluginNames,
  looks,
  startScenario,
  resetDay,
}: PagesOptions): RespondWithPage {
  let controlScript: Promise<string> | undefined;

  async function fileAt(url: URL, port: string, choices: PageChoices): Promise<PageFile | null> {
    const { pathname, searchParams } = url;
    const file = (type: 'html' | 'css' | 'javascript', body: string): PageFile => ({
      body,
      contentType: `text/${type}; charset=utf-8`,
      policy: pagePolicy(port),
    });
    switch (pathname) {
      case '/':
        // With a token in the query, the page is Flex, which must read it.
        if (searchParams.has('Token')) return null;
        return file(
          'html',
          landingPage(world, scenarioGroups, port, {
            pages,
            pluginNames,
            looks,
            choices,
            isReset: searchParams.has(RESET_PARAMETER),
          }),
        );
      case LOGIN_PATH:
        return file('html', loginPage(world, searchParams));
      case CONTROL_PAGE_PATH:
        return file('html', controlPage(pages));
      case STYLE_PATH:
        return file('css', await readStyles());
      case CONTROL_SCRIPT_PATH:
        controlScript ??= buildScript(path.join(__dirname, 'browser/main.tsx'));
        return file('javascript', await controlScript);
      default:
        return additionalFile(url);
    }
  }

  async function additionalFile(url: URL): Promise<PageFile | null> {
    for (const page of pages) {
      const file = await page.respond(url);
      if (file) return file;
    }
    return null;
  }

  return async (request, response, url) => {
    const port = portOf(request);
    const choices = choicesInCookies(request.headers.cookie);
    if (url.pathname.startsWith(SCENARIO_PATH)) {
      respondToScenario(request, response, { world, pathname: url.pathname, port, choices, startScenario });
      return true;
    }
    if (url.pathname === RESET_PATH) {
      respondToReset(request, response, resetDay);
      return true;
    }
    if (request.method !== 'GET') return false;
    if (respondToChoice(response, url)) return true;
    const file = await fileAt(url, port, choices);
    if (!file) return false;
    response.writeHead(200, {
      'Content-Type': file.contentType,
      'Content-Security-Policy': file.policy,
      'Cache-Control': 'no-store',
    });
    response.end(file.body);
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
