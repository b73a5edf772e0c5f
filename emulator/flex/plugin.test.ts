import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { respond } from '../routing/route';
import { pluginNamesOf, pluginRoutes, readPluginFile } from './plugin';

const ADDRESS = '/__emulator/plugin/plugin-sample.js';

describe('the plugin service', () => {
  let folder = '';
  let bundle = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'emulator-'));
    bundle = path.join(folder, 'plugin-sample.js');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function listed(...pluginPaths: string[]): unknown {
    const request = { method: 'GET', host: 'flex.twilio.com', path: '/plugins', params: {}, token: null };
    return respond(pluginRoutes(pluginPaths), request, () => undefined).body;
  }

  it('lists the plugin and the URL of its bundle', () => {
    expect(listed(bundle)).toEqual([
      { name: 'plugin-sample', version: '0.0.0-local', src: ADDRESS, phase: 3 },
    ]);
  });

  it('lists several plugins in the given order, and serves each of them', () => {
    const other = path.join(folder, 'plugin-other.js');
    writeFileSync(bundle, 'sample');
    writeFileSync(other, 'other');

    expect(listed(other, bundle)).toMatchObject([{ name: 'plugin-other' }, { name: 'plugin-sample' }]);
    const read = (address: string) => readPluginFile([other, bundle], address)?.contents.toString();
    expect([read('/__emulator/plugin/plugin-other.js'), read(ADDRESS)]).toEqual(['other', 'sample']);
  });

  it('rejects two plugins of the same name', () => {
    expect(() => pluginNamesOf([bundle, '/elsewhere/plugin-sample.js'])).toThrow('named plugin-sample');
  });

  it('lists nothing without a plugin', () => {
    expect(listed()).toEqual([]);
    expect(readPluginFile([], ADDRESS)).toBeNull();
  });

  it('reads the bundle again for each request', () => {
    writeFileSync(bundle, 'first');
    expect(readPluginFile([bundle], ADDRESS)?.contents.toString()).toBe('first');
    writeFileSync(bundle, 'second');
    expect(readPluginFile([bundle], ADDRESS)?.contents.toString()).toBe('second');
  });

  it('serves the source map next to the bundle, and names it in a header', () => {
    writeFileSync(bundle, 'code');
    expect(readPluginFile([bundle], ADDRESS)?.sourceMap).toBeNull();
    writeFileSync(`${bundle}.map`, '{}');
    expect(readPluginFile([bundle], ADDRESS)?.sourceMap).toBe(`${ADDRESS}.map`);
    expect(readPluginFile([bundle], `${ADDRESS}.map`)?.contents.toString()).toBe('{}');
  });

  it.each(['/__emulator/plugin/other.js', '/__emulator/plugin/../plugin-sample.js', '/plugin-sample.js'])(
    'serves nothing at %s',
    (address) => {
      writeFileSync(bundle, 'code');
      expect(readPluginFile([bundle], address)).toBeNull();
    },
  );

  it('has no bundle before the first build', () => {
    expect(readPluginFile([bundle], ADDRESS)).toBeNull();
  });
});
