import { namesInLicenses, softwareBill } from './softwareBill';

const LOCK = {
  name: 'plugin-sample',
  version: '1.2.3',
  packages: {
    '': { version: '1.2.3' },
    'node_modules/@scope/shipped': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/@scope/shipped/node_modules/inner': { version: '1.0.0' },
    'node_modules/tool': { version: '9.0.0', dev: true },
    'node_modules/alias': { name: 'real-name', version: '1.0.0' },
  },
};
const LICENSES = `@scope/shipped\nMIT\n\ntext\n\n${'-'.repeat(80)}\n\nother\nISC\n`;

describe('the software bill of materials', () => {
  it('lists what the plugin depends on, and says what is in the bundle', () => {
    expect(softwareBill(LOCK, namesInLicenses(LICENSES))).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { name: 'plugin-sample', version: '1.2.3' } },
      components: [
        {
          purl: 'pkg:npm/%40scope/shipped@2.0.0',
          scope: 'required',
          licenses: [{ expression: 'MIT' }],
          hashes: [{ alg: 'SHA-512', content: '000102' }],
        },
        { purl: 'pkg:npm/inner@1.0.0', scope: 'excluded' },
        { purl: 'pkg:npm/real-name@1.0.0', scope: 'excluded' },
      ],
    });
  });
});
