import type { Scenario, ScenarioGroup } from '../scenarios/scenario';
import type { Worker } from '../world/model';
import type { World } from '../world/World';
import type { EmulatorPage } from './EmulatorPage';
import { page } from './layout';
import { markup, type Markup } from './markup';
import { CONTROL_PAGE_PATH, SCENARIO_PATH } from './paths';
import { personAddress } from './personAddress';

interface LandingPageOptions {
  /** Further pages to link to. */
  pages?: readonly EmulatorPage[];
  /** None, the default, for Flex without a plugin. */
  pluginNames?: readonly string[];
}

/** The start page: the people to sign in as, and the scenarios. `port` is that of the Flex origin. */
export function landingPage(
  world: World,
  groups: readonly ScenarioGroup[],
  port: string,
  { pages = [], pluginNames = [] }: LandingPageOptions = {},
): string {
  const plugins = pluginNames.map(
    (name, index) => markup`${index === 0 ? ' with' : ','} <code>${name}</code>`,
  );
  return page({
    title: 'Flex emulator',
    body: markup`<header class="bar"><a class="name" href="/">Flex emulator</a>
<nav aria-label="Pages"><a href="/" aria-current="page">Start</a><a href="${CONTROL_PAGE_PATH}">Control</a>${pages.map(pageLink)}</nav></header>
<main class="start">
<h1>Try it in Flex</h1>
<p class="lead">The real Flex UI${plugins}, on a contact center that exists on this machine only. Nothing you do here leaves it. The <a href="${CONTROL_PAGE_PATH}">control page</a>, which fits beside Flex, makes calls and chats come in, adds comments, plans faults and shows each request.${pages.map(pageSentence)}</p>
<section aria-labelledby="people">
<h2 id="people">Sign in</h2>
<p class="muted">Everybody has an address of their own, so several can be signed in side by side in one browser. Safari does not know these names: use <a href="/login">one address for all</a> there, in a private window for each person.</p>
<ul class="people">${world.workers().map((worker) => personItem(worker, port))}
</ul>
<p class="muted">On any page of Flex, <code>?theme=dark</code> in the address makes it dark until <code>?theme=light</code>, and <code>?language=es-MX</code> (<code>pt-BR</code>, <code>en-US</code>) changes the language of some of its texts: Flex’s own translations are not on npm.</p>
</section>
${groups.map(scenarioGroup)}
</main>`,
  });
}

function pageLink({ path, title }: EmulatorPage): Markup {
  return markup`<a href="${path}">${title}</a>`;
}

function pageSentence({ path, title, description }: EmulatorPage): Markup {
  return markup` <a href="${path}">${title}</a>: ${description}`;
}

function personItem({ sid, identity, fullName, roles }: Worker, port: string): Markup {
  const address = personAddress({ workerSid: sid, identity, roles }, port);
  return markup`
<li><a class="person" href="${address}" target="_blank" rel="noopener"><strong>${fullName}</strong>
<span class="muted">${roles.join(', ')}</span>
<span class="muted address">${new URL(address).host}</span></a></li>`;
}

function scenarioGroup({ title, scenarios }: ScenarioGroup): Markup {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="scenarios">${scenarios.map(scenarioItem)}
</ul>
</section>
`;
}

function scenarioItem({ id, title, shows, person }: Scenario): Markup {
  return markup`
<li><form method="post" action="${SCENARIO_PATH}${id}" target="_blank">
<button class="scenario" aria-describedby="shows-${id}">${title}</button>
<p id="shows-${id}">${shows}</p>
<p class="muted small">${person.fullName}, ${person.role}</p>
</form></li>`;
}
