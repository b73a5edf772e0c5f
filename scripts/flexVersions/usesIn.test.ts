import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flexUses } from './flexUses';
import { usesIn } from './usesIn';

const ROOT = path.join(__dirname, '../..');
const FOLDER = 'src/flex';

const files = readdirSync(path.join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => path.posix.join(FOLDER, name.replace(/\\/g, '/')))
  .concat('src/AssessmentCommentsPlugin.tsx');

const sourceOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

it('finds the uses of Flex in different notations', () => {
  const source = `
    /** Not from here: manager.voiceClient */
    const { View } = flex;
    const look = ({ store, user: me }: Manager, state: FlexState) => [
      flex.Supervisor.TaskCanvasTabs.Content.add(manager.user.token), // flex.Nothing
      store.getState().flex.supervisor, state.flex.view.activeView.length, '.Twilio-MainHeader-end:has(> &)',
    ];`;

  expect(usesIn(source).sort()).toEqual([
    '.Twilio-MainHeader-end',
    'flex.Supervisor.TaskCanvasTabs.Content.add',
    'flex.View',
    'manager.store',
    'manager.user',
    'state.flex.supervisor',
    'state.flex.view.activeView',
  ]);
});

it('finds no use that is missing in the list', () => {
  const listed = flexUses.map(({ use }) => use);
  const missing = files.map((file) => [file, usesIn(sourceOf(file)).filter((use) => !listed.includes(use))]);
  expect(missing.filter(([, uses]) => uses?.length)).toEqual([]);
});

it('finds no use in the list that the plugin does not have', () => {
  const isTaken = ({ use, file }: { use: string; file: string }): boolean => {
    const name = /[\w-]+$/.exec(use.replace(/ of .*/, ''))?.[0] ?? use;
    return files.includes(file) && sourceOf(file).includes(name);
  };
  expect(flexUses.filter((flexUse) => !isTaken(flexUse))).toEqual([]);
});

it('lists each use once', () => {
  const listed = flexUses.map(({ use }) => use);
  expect([...new Set(listed)]).toEqual(listed);
});
