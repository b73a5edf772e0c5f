import { encode } from '@jridgewell/sourcemap-codec';
import { bundleParts, partOf } from './bundleParts';

it('returns the name of a package, or of a folder in this project', () => {
  expect(partOf('webpack:///./node_modules/@emotion/react/dist/x.js')).toBe('@emotion/react');
  expect(partOf('webpack:////a/node_modules/stylis/src/y.js')).toBe('stylis');
  expect(partOf('webpack:///./src/features/trend/ui/ChartTable.tsx')).toBe('src/features/trend');
  expect(partOf('webpack:///./src/shared/ui/Card.tsx')).toBe('src/shared');
  expect(partOf('webpack:///./webpack/substitutes/css.ts')).toBe('webpack/substitutes');
  expect(partOf('webpack:///./src/index.ts')).toBe('src');
  expect(partOf('webpack:///webpack/bootstrap')).toBe('webpack');
});

it('adds up to the bundle, with the largest part first', () => {
  const [own, alien] = [Array.from({ length: 700 }, (_, n) => n * n).join(), 'a'.repeat(600)];
  const map = {
    sources: ['webpack:///./src/insights/a.ts', 'webpack:///./node_modules/b/index.js'],
    mappings: encode([
      [
        [0, 1, 0, 0],
        [alien.length, 0, 0, 0],
      ],
    ]),
  };

  const parts = bundleParts(alien + own, map);

  expect(parts.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['src/insights', own.length],
    ['b', alien.length],
  ]);
  expect(parts[0]?.gzipBytes).toBeGreaterThan(1_000);
});
