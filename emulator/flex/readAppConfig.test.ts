import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { customDataFrom, readCustomData } from './readAppConfig';

function fileWith(script: string): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'app-config-')), 'appConfig.js');
  writeFileSync(file, script);
  return file;
}

it("reads only the plugins' part of the configuration", () => {
  const file = fileWith(`
    // The format of Twilio's template.
    var appConfig = {
      pluginService: { enabled: true, url: '/plugins' },
      custom_data: { features: { assessment_comments: { page_size: 20 } } },
    };`);

  expect(readCustomData(file)).toEqual({ features: { assessment_comments: { page_size: 20 } } });
});

it.each(['const appConfig', 'let appConfig', 'appConfig'])('reads the value of `%s = …`', (declared) => {
  const file = fileWith(`${declared} = { custom_data: { features: {} } };`);
  expect(readCustomData(file)).toEqual({ features: {} });
});

it.each(['var appConfig = { logLevel: "info" };', 'var other = 1;', ''])(
  'returns an empty object for %j',
  (script) => {
    expect(readCustomData(fileWith(script))).toEqual({});
  },
);

it('returns an empty object when there is no file', () => {
  expect(readCustomData(path.join(os.tmpdir(), 'no-folder', 'appConfig.js'))).toEqual({});
});

it("throws the script's error, and stops an endless script", () => {
  expect(() => readCustomData(fileWith('var appConfig = {'))).toThrow(/Unexpected end of input/);
  expect(() => readCustomData(fileWith('for (;;) {}'))).toThrow(/timed out/);
});

it('ignores a file with a syntax error, and logs where the error is', () => {
  const logged = jest.spyOn(console, 'error').mockReturnValue();
  const file = fileWith(
    'var appConfig = {\n  custom_data: { features: { assessment_comments: { page_size 20 } } },\n};',
  );

  expect(customDataFrom(file)).toEqual({});

  expect(logged.mock.calls).toEqual([[expect.stringContaining(`${file}:2`)]]);
  expect(logged.mock.calls).toEqual([[expect.stringMatching(/page_size 20.*SyntaxError: .*$/s)]]);
  logged.mockRestore();
});
