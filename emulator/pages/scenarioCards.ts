import type { Scenario, ScenarioGroup } from '../scenarios/scenario';
import { markup, type Markup } from './markup';
import { SCENARIO_PATH } from './paths';

/** A group of scenarios with its heading. */
export function scenarioSection({ title, isFirstLook, scenarios }: ScenarioGroup): Markup {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="scenarios${isFirstLook === true ? ' first-look' : ''}">${scenarios.map(scenarioItem)}
</ul>
</section>
`;
}

function scenarioItem({ id, title, shows, person }: Scenario): Markup {
  return markup`
<li><form method="post" action="${SCENARIO_PATH}${id}" target="_blank">
<button class="scenario" aria-describedby="shows-${id}">${title}</button>
<p id="shows-${id}">${shows}</p>
<p class="muted small">${person.fullName} <span class="role">${person.role}</span></p>
</form></li>`;
}
