import { readConfig, SETTINGS_PATH } from '../../config/readConfig';
import { reviewerVisibilityForAgents, reviewerVisibilityForSupervisors } from './reviewerVisibility';

function shownWith(settings: Record<string, unknown>) {
  const configuration = SETTINGS_PATH.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings);
  const { config } = readConfig(configuration);
  return { agents: reviewerVisibilityForAgents(config), teams: reviewerVisibilityForSupervisors(config) };
}

const NAME = { name: true, email: false };
const BOTH = { name: true, email: true };
const NEITHER = { name: false, email: false };

it.each([
  [{}, { agents: NAME, teams: NAME }],
  [{ reviewer_email: true }, { agents: BOTH, teams: BOTH }],
  [{ reviewer_name_for_agents: false }, { agents: NEITHER, teams: NAME }],
  // An address tells the name.
  [
    { reviewer_name_for_agents: false, reviewer_email: true },
    { agents: NEITHER, teams: BOTH },
  ],
])('with %j shows %j', (settings, shown) => {
  expect(shownWith(settings)).toEqual(shown);
});
