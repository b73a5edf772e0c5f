import { readFileSync } from 'node:fs';
import { test as plainTest } from '@playwright/test';
import { expect, PLUGIN_BUNDLE } from './flexTest';

plainTest('the bundle comes with a source map that holds our sources', () => {
  const map = JSON.parse(readFileSync(`${PLUGIN_BUNDLE}.map`, 'utf8')) as {
    sources: string[];
    sourcesContent: string[];
  };
  const place = map.sources.findIndex((source) => source.endsWith('src/AssessmentCommentsPlugin.tsx'));
  expect(map.sourcesContent[place]).toContain('class AssessmentCommentsPlugin');
});

plainTest('the bundle takes React and Redux from Flex and asks no foreign host', () => {
  const bundle = readFileSync(PLUGIN_BUNDLE, 'utf8');
  const hosts = new Set(bundle.match(/https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/v1/g));
  expect([...hosts]).toEqual(['https://flex-api.twilio.com/v1']);
  expect(bundle).not.toContain('react-dom.production.min');
});
