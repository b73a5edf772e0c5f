import { existsSync } from 'node:fs';
import path from 'node:path';
import { devDependencies } from '../../package.json';
import { installFlex } from './installFlex';

describe('installFlex', () => {
  it('installs nothing for the installed version', () => {
    const progress: string[] = [];
    const packages = installFlex(devDependencies['@twilio/flex-ui'], (line) => progress.push(line));
    expect(existsSync(path.join(packages, '@twilio/flex-ui/package.json'))).toBe(true);
    expect(progress).toEqual([]);
  });

  it.each(['latest', '2.12', '2.12.0 --registry=http://attacker.example', '../2.12.0'])(
    'rejects a version that is not a version of Flex UI: %s',
    (version) => {
      const progress: string[] = [];
      expect(() => installFlex(version, (line) => progress.push(line))).toThrow('not a version of Flex UI');
      expect(progress).toEqual([]);
    },
  );
});
