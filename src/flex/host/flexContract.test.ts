/**
 * A real Flex UI, loaded once: what the plugin takes from it is there. An update of Flex UI that would break the plugin
 * fails here first. `npm run check:flex` has another version looked at, and reads what passes here by its title.
 */
import type * as Flex from '@twilio/flex-ui';
import { readFileSync } from 'fs';
import React from 'react';
import ReactDOM from 'react-dom';
import { TextDecoder, TextEncoder } from 'util';
import type { LoadedFlex } from '../../../scripts/flexVersions/FlexUse';
import { flexUses } from '../../../scripts/flexVersions/flexUses';
import { devDependencies } from '../../../package.json';

const MEDIA_METHODS = ['play', 'load', 'pause'] as const;

let loaded: LoadedFlex;
beforeAll(async () => {
  // Flex loads its ring tones at import, which jsdom cannot play.
  for (const method of MEDIA_METHODS) {
    Object.defineProperty(HTMLMediaElement.prototype, method, { value: () => Promise.resolve() });
  }
  for (const method of ['log', 'info', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
  // What Flex looks for in a browser, in one version or another, and jsdom does not have.
  Object.assign(window, { React, ReactDOM, TextDecoder, TextEncoder });
  const flex: typeof Flex = await import('@twilio/flex-ui');
  loaded = { flex, text: readFileSync(require.resolve('@twilio/flex-ui'), 'utf8') };
}, 60_000);
afterAll(() => {
  jest.restoreAllMocks();
});

it('is the version that the plugin is built against, or the one that is asked for', () => {
  expect(loaded.flex.VERSION).toBe(process.env['FLEX_UI_VERSION'] ?? devDependencies['@twilio/flex-ui']);
});

it.each(flexUses.filter(({ isOffered }) => isOffered).map((flexUse) => [flexUse.use, flexUse] as const))(
  'offers %s',
  (_, { isOffered }) => {
    expect(isOffered?.(loaded)).toBe(true);
  },
);
