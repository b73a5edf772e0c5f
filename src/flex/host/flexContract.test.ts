/**
 * Loads a real Flex UI once, and checks that it has everything the plugin uses. An update of Flex UI that would break
 * the plugin fails here first. `npm run check:flex` runs this file on another version, and reads the results by title.
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
  // Flex loads its ringtones when it is imported, and jsdom cannot play them.
  for (const method of MEDIA_METHODS) {
    Object.defineProperty(HTMLMediaElement.prototype, method, { value: () => Promise.resolve() });
  }
  for (const method of ['log', 'info', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
  // Some versions of Flex read these from the window, and jsdom lacks them.
  Object.assign(window, { React, ReactDOM, TextDecoder, TextEncoder });
  const flex: typeof Flex = await import('@twilio/flex-ui');
  loaded = { flex, text: readFileSync(require.resolve('@twilio/flex-ui'), 'utf8') };
}, 60_000);
afterAll(() => {
  jest.restoreAllMocks();
});

it('is the version that the plugin is built against, or the requested one', () => {
  expect(loaded.flex.VERSION).toBe(process.env['FLEX_UI_VERSION'] ?? devDependencies['@twilio/flex-ui']);
});

it.each(flexUses.filter(({ isOffered }) => isOffered).map((flexUse) => [flexUse.use, flexUse] as const))(
  'offers %s',
  (_, { isOffered }) => {
    expect(isOffered?.(loaded)).toBe(true);
  },
);
