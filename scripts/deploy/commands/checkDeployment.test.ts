import { deployObstacle } from './checkDeployment';

const PLUGIN = { name: 'plugin-sample', version: '1.0.0', description: '', reactVersion: '17.0.2' };
const FLEX = { flexUi: '2.17.1', react: '17.0.2' };
const EMPTY = { flex: FLEX, versions: [], uploadedPaths: [] };

describe('before a deployment', () => {
  it('allows the first version', () => {
    expect(deployObstacle(PLUGIN, '1.0.0', EMPTY)).toBeNull();
  });

  it('allows a version above all deployed versions', () => {
    const versions = [{ version: '0.9.9', url: '', isArchived: false }];
    expect(deployObstacle(PLUGIN, '1.0.0', { ...EMPTY, versions })).toBeNull();
  });

  it.each(['1.0.0', '0.9.0'])('rejects %s when 1.0.0 is deployed', (version) => {
    const versions = [{ version: '1.0.0', url: '', isArchived: false }];
    expect(deployObstacle(PLUGIN, version, { ...EMPTY, versions })).toMatch(/not greater than 1\.0\.0/);
  });

  it('rejects a version whose files an earlier deployment left behind', () => {
    const uploadedPaths = ['/plugins/plugin-sample/1.0.0/bundle.js'];
    expect(deployObstacle(PLUGIN, '1.0.0', { ...EMPTY, uploadedPaths })).toMatch(/uploaded earlier/);
    expect(deployObstacle(PLUGIN, '1.0.1', { ...EMPTY, uploadedPaths })).toBeNull();
  });

  it.each(['~1.32.0', '3.0.0', '~3.1.0'])('rejects an account with Flex UI %s', (flexUi) => {
    const account = { ...EMPTY, flex: { ...FLEX, flexUi } };
    expect(deployObstacle(PLUGIN, '1.0.0', account)).toContain(
      `uses Flex UI ${flexUi}; the plugin needs 2.x`,
    );
  });

  it('rejects an account with another React, but not one with an unknown Flex UI', () => {
    const unsaid = { ...EMPTY, flex: { ...FLEX, flexUi: null } };
    expect(deployObstacle(PLUGIN, '1.0.0', unsaid)).toBeNull();
    const otherReact = { ...EMPTY, flex: { ...FLEX, react: '16.14.0' } };
    expect(deployObstacle(PLUGIN, '1.0.0', otherReact)).toMatch(/React 16\.14\.0.*built for 17\.0\.2/);
  });
});
