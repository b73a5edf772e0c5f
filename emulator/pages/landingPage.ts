import type { PageChoices } from '../flex/pageChoices';
import type { ScenarioGroup } from '../scenarios/scenario';
import type { World } from '../world/World';
import { choiceForms, type FlexLooks } from './choiceForms';
import type { EmulatorPage } from './EmulatorPage';
import { page } from './layout';
import { markup, type Markup } from './markup';
import { pageHeader } from './navigation';
import { withChoices } from '../flex/pageChoices';
import { DEFAULT_VIEW, LOGIN_PATH } from '../flex/signIn';
import { CONTROL_PAGE_PATH } from './paths';
import { personCard } from './personCards';
import { scenarioSection } from './scenarioCards';

interface LandingPageOptions {
  /** Further pages to link to. */
  pages?: readonly EmulatorPage[];
  /** None, the default, for Flex without a plugin. */
  pluginNames?: readonly string[];
  looks?: FlexLooks;
  choices?: PageChoices;
  /** Whether the day was just reset. */
  isReset?: boolean;
}

/** The start page: the people to sign in as, and the scenarios. `port` is that of the Flex origin. */
export function landingPage(
  world: World,
  groups: readonly ScenarioGroup[],
  port: string,
  {
    pages = [],
    pluginNames = [],
    looks = { theme: 'light', language: null, languages: [] },
    choices = { theme: null, language: null },
    isReset = false,
  }: LandingPageOptions = {},
): string {
  const plugins = pluginNames.map(
    (name, index) => markup`${index === 0 ? ' with' : ','} <code>${name}</code>`,
  );
  const loginAddress = `${LOGIN_PATH}?${new URLSearchParams({ path: withChoices(DEFAULT_VIEW, choices) }).toString()}`;
  const [firstLook, others] = [true, false].map((isFirst) =>
    groups.filter((group) => (group.isFirstLook ?? false) === isFirst).map(scenarioSection),
  );
  return page({
    title: 'Flex emulator',
    body: markup`${pageHeader(pages, '/')}
<main class="start">
<h1>Try it in Flex</h1>
<p class="lead">The real Flex UI${plugins}, on a contact center that exists on this machine only. Nothing you do here leaves it.</p>
${isReset ? markup`<p class="notice" role="status" tabindex="-1" autofocus>The day is back at its beginning.</p>` : ''}
${firstLook ?? []}
${choiceForms(looks, choices)}
<section aria-labelledby="people">
<h2 id="people">Sign in</h2>
<p class="muted">Each person has their own address, so several can be signed in side by side in one browser. Safari does not know these names: use <a href="${loginAddress}">one address for all</a> there, in a private window for each person.</p>
<ul class="people">${world.workers().map((worker) => personCard(worker, port, choices))}
</ul>
</section>
<section aria-labelledby="beside">
<h2 id="beside">Beside Flex</h2>
<ul class="beside">
<li><a href="${CONTROL_PAGE_PATH}">Control</a>: makes calls and chats come in, adds comments, plans faults and shows each request. It fits beside Flex.</li>${pages.map(pageItem)}
</ul>
</section>
${others ?? []}
</main>`,
  });
}

function pageItem({ path, title, description }: EmulatorPage): Markup {
  return markup`
<li><a href="${path}">${title}</a>: ${description}</li>`;
}
