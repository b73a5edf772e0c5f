import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { customDataFrom, readCustomData } from './readAppConfig';

function fileWith(script: string): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'app-config-')), 'appConfig.js');
  writeFileSync(file, script);
  return file;
}

it("reads the plugins' own part of the configuration and nothing else", () => {
  const file = fileWith(`
    // The format of Twilio's template.
    var appConfig = {
      pluginService: { enabled: true, url: '/plugins' },
      custom_data: { features: { assessment_comments: { page_size: 20 } } },
    };`);

  expect(readCustomData(file)).toEqual({ features: { assessment_comments: { page_size: 20 } } });
});

it.each(['const appConfig', 'let appConfig', 'appConfig'])('reads what `%s = …` declares', (declared) => {
  const file = fileWith(`${declared} = { custom_data: { features: {} } };`);
  expect(readCustomData(file)).toEqual({ features: {} });
});

it.each(['var appConfig = { logLevel: "info" };', 'var other = 1;', ''])('finds nothing in %j', (script) => {
  expect(readCustomData(fileWith(script))).toEqual({});
});

it('finds nothing where there is no file', () => {
  expect(readCustomData(path.join(os.tmpdir(), 'no-folder', 'appConfig.js'))).toEqual({});
});

it('throws what is wrong with the script, and does not wait for one without end', () => {
  expect(() => readCustomData(fileWith('var appConfig = {'))).toThrow(/Unexpected end of input/);
  expect(() => readCustomData(fileWith('for (;;) {}'))).toThrow(/timed out/);
});

it('takes nothing from a file with a mistake, and says where the mistake is', () => {
  const logged = jest.spyOn(console, 'error').mockReturnValue();
  const file = fileWith(
    'var appConfig = {\n  custom_data: { features: { assessment_comments: { page_size 20 } } },\n};',
  );

  expect(customDataFrom(file)).toEqual({});

  expect(logged.mock.calls).toEqual([[expect.stringContaining(`${file}:2`)]]);
  expect(logged.mock.calls).toEqual([[expect.stringMatching(/page_size 20.*SyntaxError: .*$/s)]]);
  logged.mockRestore();
});
