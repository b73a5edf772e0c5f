import { installFlex } from './installFlex';

describe('installFlex', () => {
  it.each(['latest', '1.34.0', '2.12', '2.12.0 --registry=http://attacker.example', '../2.12.0'])(
    'asks npm for nothing but a version of Flex UI 2: %s',
    (version) => {
      const progress: string[] = [];
      expect(() => installFlex(version, (line) => progress.push(line))).toThrow('not a version of Flex UI 2');
      expect(progress).toEqual([]);
    },
  );
});
