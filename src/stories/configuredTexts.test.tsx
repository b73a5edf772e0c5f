import { act, render } from '@testing-library/react';
import fc from 'fast-check';
import React from 'react';
import { TextsContext } from '../shared/ui/TextsContext';
import { toFlexString } from '../strings/flexString';
import type { Strings } from '../strings/en-US';
import { createTexts, type Texts } from '../strings/Texts';
import {
  configuredTexts,
  keysIn,
  markedTexts,
  TEXT_KEYS,
  wronglyShown,
} from '../testing/fixtures/configuredTexts';
import { fakeIntersections } from '../testing/fakes/fakeIntersections';
import { fakeScrollIntoView } from '../testing/fakes/fakeScrollIntoView';
import { propertyRuns } from '../testing/fixtures/properties';
import { ALL_STORIES } from './allStories';
import type { Story } from './Story';
import { STORY_NOW } from './storyComments';

const STORIES = ALL_STORIES.flatMap(({ stories }) => stories);

beforeEach(() => {
  fakeIntersections();
  fakeScrollIntoView();
  jest.useFakeTimers();
  jest.setSystemTime(STORY_NOW);
});
afterEach(() => jest.useRealTimers());

it('shows each text of the settings as it was typed, in every state of every screen', () => {
  const [configured] = fc.sample(configuredTexts({ usable: 1, unusable: 0 }), {
    ...propertyRuns(),
    numRuns: 1,
  });
  if (configured === undefined) throw new Error('There is no sample.');
  const strings = Object.fromEntries(
    TEXT_KEYS.map((key) => [key, toFlexString(String(configured[key].value))]),
  ) as Strings;
  const texts = createTexts(strings, 'en-US');

  const shown = STORIES.flatMap((story) => markedTextsOf(story, texts));

  expect(wronglyShown(shown, configured)).toEqual([]);
  // The others are for Flex, for the console, or for rarer numbers and failures on the same screens.
  expect(keysIn(shown).size).toBeGreaterThan(200);
});

function markedTextsOf({ render: renderStory, press = [], elapsedMs = 200 }: Story, texts: Texts): string[] {
  const { container, unmount } = render(
    <TextsContext.Provider value={texts}>{renderStory()}</TextsContext.Provider>,
  );
  for (const key of press) {
    const buttons = [...container.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === texts.text(key));
    act(() => button?.click());
  }
  act(() => void jest.advanceTimersByTime(elapsedMs));
  const shown = markedTexts(container);
  unmount();
  return shown;
}
