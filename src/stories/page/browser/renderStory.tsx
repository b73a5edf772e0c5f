import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import * as lightTokens from '@twilio-paste/design-tokens';
import * as darkTokens from '@twilio-paste/design-tokens/dist/themes/dark/tokens.es6';
import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { SurfaceFrame } from '../../../shared/ui/SurfaceFrame';
import { TextsContext } from '../../../shared/ui/TextsContext';
import { HostTheme } from '../../../paste/HostTheme';
import { ALL_STORIES } from '../../allStories';
import type { Story } from '../../Story';
import { LANGUAGES } from '../../../strings/languages';
import { createTexts, type Texts } from '../../../strings/Texts';
import type { StoryOptions } from './StoryOptions';

const setTimer = window.setTimeout.bind(window);

/** By then, delayed announcements have been made. */
const MIN_ELAPSED_MS = 200;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/**
 * Renders the selected story into `place`, instead of what it shows now. Resolves once nothing changes any
 * more.
 */
export async function renderStory(place: HTMLElement, choice: StoryOptions): Promise<void> {
  const { theme, locale, width, font } = choice;
  const story = ALL_STORIES.flatMap(({ stories }) => stories).find(({ name }) => name === choice.story);
  if (!story) throw new Error('There is no story of that name.');
  const texts = createTexts(LANGUAGES[locale], locale);
  unmountComponentAtNode(place);
  document.documentElement.lang = locale;
  document.documentElement.dataset.font = font;
  place.style.width = width === 'fill' ? 'auto' : `${width}px`;
  startEarlier(Math.max(story.elapsedMs ?? 0, MIN_ELAPSED_MS));
  render(
    <HostTheme baseTheme={theme} theme={theme === 'dark' ? darkTokens : lightTokens}>
      <TextsContext.Provider value={texts}>
        <StoryOnPage story={story} />
      </TextsContext.Provider>
    </HostTheme>,
    place,
  );
  if (font === 'even') await document.fonts.load('16px even');
  await nextFrame();
  for (const key of story.press ?? []) {
    pressButton(place, texts.text(key));
    await nextFrame();
  }
  await nextFrame();
  await nextFrame();
}

const StoryOnPage: React.FC<{ story: Story }> = ({ story }) => (
  <Box backgroundColor="colorBackgroundBody" color="colorText" paddingTop="space30">
    {/* The surfaces begin below the second level of headings, as in the pages of Flex. */}
    <div className="story-heading">
      <Heading as="h1" variant="heading60" marginBottom="space0">
        Story
      </Heading>
      <Heading as="h2" variant="heading40" marginBottom="space0">
        {story.name}
      </Heading>
    </div>
    <SurfaceFrame>
      <div id="story">{story.render()}</div>
    </SurfaceFrame>
  </Box>
);

function pressButton(place: HTMLElement, label: ReturnType<Texts['text']>): void {
  const buttons = [...place.querySelectorAll('button')];
  const button = buttons.find(({ textContent, ariaLabel }) => textContent === label || ariaLabel === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.click();
}

/** Makes every new timer end `elapsedMs` earlier, as if the story had been on the screen for that long. */
function startEarlier(elapsedMs: number): void {
  const earlier = (handler: TimerHandler, delayMs = 0, ...values: unknown[]): number =>
    setTimer(handler, Math.max(0, delayMs - elapsedMs), ...values);
  Object.defineProperty(window, 'setTimeout', { value: earlier });
}
