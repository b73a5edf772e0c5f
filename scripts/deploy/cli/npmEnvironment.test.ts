import { npmEnvironment } from './npmEnvironment';

const PROXY = { HTTP_PROXY: 'http://127.0.0.1:1', PATH: '/bin' };

describe('the way to the npm registry', () => {
  beforeEach(() => jest.spyOn(console, 'log').mockImplementation());

  it('is the one that is set, when the CLI is found on it', () => {
    expect(npmEnvironment(PROXY, () => true)).toBe(PROXY);
  });

  it('is without the proxy and the registry that are set, when the CLI is found only so, and says so', () => {
    const env = { ...PROXY, npm_config_registry: 'http://127.0.0.1:1/' };
    expect(npmEnvironment(env, (tried) => tried !== env)).toEqual({ PATH: '/bin' });
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('HTTP_PROXY and npm_config_registry'));
  });

  it('is no way when the CLI is found on none: that is a sentence', () => {
    expect(() => npmEnvironment(PROXY, () => false)).toThrow(
      /registry .* cannot be reached.*Nothing was changed/,
    );
  });

  it('is tried once when nothing leads elsewhere', () => {
    const canReach = jest.fn(() => false);
    expect(() => npmEnvironment({ PATH: '/bin' }, canReach)).toThrow();
    expect(canReach).toHaveBeenCalledTimes(1);
  });
});
