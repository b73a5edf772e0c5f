import { npmEnvironment } from './npmEnvironment';

const PROXY = { HTTP_PROXY: 'http://127.0.0.1:1', PATH: '/bin' };

describe('the npm environment', () => {
  beforeEach(() => jest.spyOn(console, 'log').mockImplementation());

  it('stays the same if the CLI package can be found with it', () => {
    expect(npmEnvironment(PROXY, () => true)).toBe(PROXY);
  });

  it('omits the proxy and the registry if the CLI package can only be found without them, and says so', () => {
    const env = { ...PROXY, npm_config_registry: 'http://127.0.0.1:1/' };
    expect(npmEnvironment(env, (tried) => tried !== env)).toEqual({ PATH: '/bin' });
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('HTTP_PROXY and npm_config_registry'));
  });

  it('is an error if the CLI package cannot be found at all', () => {
    expect(() => npmEnvironment(PROXY, () => false)).toThrow(
      /registry .* cannot be reached.*Nothing was changed/,
    );
  });

  it('is tried only once without a proxy and a registry', () => {
    const canReach = jest.fn(() => false);
    expect(() => npmEnvironment({ PATH: '/bin' }, canReach)).toThrow();
    expect(canReach).toHaveBeenCalledTimes(1);
  });
});
