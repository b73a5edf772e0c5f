import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as plainTest } from '@playwright/test';
import { BUNDLE_BUDGET_BYTES, gzipSize } from './support/bundleBudget';
import { expect } from './support/flexTest';
import { PLUGIN_BUNDLE } from './support/pluginBundle';

plainTest('the build folder has a source map with our sources', () => {
  const map = JSON.parse(readFileSync(`${PLUGIN_BUNDLE}.map`, 'utf8')) as {
    sources: string[];
    sourcesContent: string[];
  };
  const place = map.sources.findIndex((source) => source.endsWith('src/AssessmentCommentsPlugin.tsx'));
  expect(map.sourcesContent[place]).toContain('class AssessmentCommentsPlugin');
});

plainTest('the bundle uses the React and Redux of Flex and names no foreign host', () => {
  const bundle = readFileSync(PLUGIN_BUNDLE, 'utf8');
  const hosts = new Set(bundle.match(/https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/v1/g));
  expect([...hosts]).toEqual(['https://flex-api.twilio.com/v1']);
  expect(bundle).not.toContain('react-dom.production.min');
});

plainTest('the bundle stays within its budget', () => {
  expect(gzipSize(PLUGIN_BUNDLE)).toBeLessThanOrEqual(BUNDLE_BUDGET_BYTES);
});

plainTest('the licenses of all packages in the bundle are in the build folder', () => {
  const { sources } = JSON.parse(readFileSync(`${PLUGIN_BUNDLE}.map`, 'utf8')) as { sources: string[] };
  const packages = sources.flatMap(
    (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.slice(1) ?? [],
  );
  const licenses = readFileSync(path.join(path.dirname(PLUGIN_BUNDLE), 'third-party-licenses.txt'), 'utf8');
  const named = licenses.split(/^-{80}$/m).map((entry) => entry.trim().split('\n')[0]);
  expect(packages).toContain('@tanstack/query-core');
  expect([...new Set(packages)].filter((name) => !named.includes(name))).toEqual([]);
  // Paste's own builds contain these packages, and no source map names them.
  expect(named).toEqual(expect.arrayContaining(['@emotion/react', 'deepmerge', 'styled-system']));
});
