import type { FlexUse } from './FlexUse';
import { flexUses } from './flexUses';
import { offersIn } from './offersIn';
import { reportLines } from './reportLines';

const IS_THE_VERSION = 'is the version that the plugin is built against, or the requested one';

/** Jest's output for a Flex that lacks some of what the plugin uses. */
function jestResult(lacking: string[], versionStatus = 'passed'): string {
  const offers = flexUses
    .filter(({ isOffered }: FlexUse) => isOffered)
    .map(({ use }) => ({ title: `offers ${use}`, status: lacking.includes(use) ? 'failed' : 'passed' }));
  const assertionResults = [{ title: IS_THE_VERSION, status: versionStatus }, ...offers];
  return JSON.stringify({ testResults: [{ assertionResults }] });
}

function report(version: string, ...lacking: string[]) {
  const { lines, isComplete } = reportLines(version, offersIn(jestResult(lacking), version));
  return { text: lines.join('\n'), isComplete };
}

it('has a line for each use, and says that nothing is missing', () => {
  const { text, isComplete } = report('2.18.0');

  expect(isComplete).toBe(true);
  expect(text).toContain('ok       flex.MainHeader.Content.add (src/flex/extension-points/MainHeader.tsx)');
  expect(text).toContain('unseen   .Twilio-WorkerCanvas (src/flex/surfaces/TeamSurface.tsx)');
  expect(text).toContain('Flex UI 2.18.0 offers all that the plugin needs.');
  expect(text.split('\n').filter((line) => / \(src\//.test(line))).toHaveLength(flexUses.length);
});

it('lists what is missing', () => {
  const { text, isComplete } = report('2.18.0', 'flex.SidePanel', 'manager.store');

  expect(isComplete).toBe(false);
  expect(text).toContain('MISSING  flex.SidePanel (src/flex/extension-points/MainContainer.tsx)');
  expect(text).toContain('Flex UI 2.18.0 lacks what the plugin needs: flex.SidePanel, manager.store.');
});

it('says how the plugin works without optional parts', () => {
  const { text, isComplete } = report('2.18.0', 'manager.localization');

  expect(isComplete).toBe(true);
  expect(text).toContain('left out manager.localization (src/flex/services.ts): dates are in English');
});

it('does not accept a version in which the plugin turns itself off', () => {
  const { text, isComplete } = report('3.0.0');

  expect(isComplete).toBe(false);
  expect(text).toContain('There the plugin is off, because this is Flex UI 3.0.0');
});

it('throws when Flex UI could not be loaded', () => {
  expect(() => offersIn(jestResult([], 'failed'), '2.18.0')).toThrow(
    'Flex UI 2.18.0 could not be loaded here',
  );
  expect(() => offersIn('{"testResults":[]}', '2.18.0')).toThrow('could not be loaded here');
});
