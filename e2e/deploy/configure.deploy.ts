import { writeFileSync } from 'node:fs';
import { expect, test } from './deployTest';

const OTHERS = { theme: { isLight: false }, custom_data: { features: { callbacks: { enabled: true } } } };

test('sets the settings beside those of others, and takes them out again', async ({
  loopback,
  run,
}, testInfo) => {
  loopback.settings.ui_attributes = OTHERS;
  const file = testInfo.outputPath('settings.json');
  writeFileSync(file, '{ "refresh_minutes": 30 }');

  const planned = await run('configure', ['--file', file, '--dry-run']);
  expect(planned).toMatchObject({ status: 0 });
  expect(loopback.settings.ui_attributes, 'a dry run changes nothing').toEqual(OTHERS);

  const done = await run('configure', ['--file', file]);
  expect(done.output).toContain('Done.');
  expect(done.status).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual({
    ...OTHERS,
    custom_data: {
      features: { ...OTHERS.custom_data.features, assessment_comments: { refresh_minutes: 30 } },
    },
  });

  expect((await run('configure', ['--show'])).output).toContain('Set: {"refresh_minutes":30}');
  expect((await run('configure', ['--remove'])).status).toBe(0);
  expect(loopback.settings.ui_attributes).toEqual(OTHERS);
});

test('says what is wrong with the settings, and leaves those of the account', async ({
  loopback,
  run,
}, testInfo) => {
  const file = testInfo.outputPath('settings.json');
  for (const [contents, sentence] of [
    ['{ "refresh_minutes": "often" }', /"refresh_minutes" takes a whole number from 0 to 1,440/],
    ['[]', /holds no settings/],
    ['{ refresh', /is no JSON/],
  ] as const) {
    writeFileSync(file, contents);
    const refused = await run('configure', ['--file', file]);
    expect(refused.output).toMatch(sentence);
    expect(refused.status).toBe(1);
  }
  expect((await run('configure', ['--file', 'none.json'])).output).toMatch(/none\.json cannot be read/);
  expect((await run('configure')).output).toMatch(/Use exactly one of --file FILE, --remove and --show/);
  expect(loopback.settings.ui_attributes).toEqual({});
  expect(loopback.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});
