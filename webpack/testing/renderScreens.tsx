import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import * as lightTokens from '@twilio-paste/design-tokens';
import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { HostTheme } from '../../src/paste/HostTheme';
import { TextsContext } from '../../src/shared/ui/TextsContext';
import { ALL_STORIES } from '../../src/stories/allStories';
import type { Story } from '../../src/stories/Story';

import { enUS } from '../../src/strings/en-US';
import { createTexts } from '../../src/strings/Texts';

const TEXTS = createTexts(enUS, 'en-US');
const STORIES = ALL_STORIES.flatMap(({ stories }) => stories);

/** Styles with one value for each width of the window, in both forms that Paste knows, and properties of Paste's own. */
const RESPONSIVE: Pick<Story, 'name' | 'render'> = {
  name: 'responsive styles',
  render: () => (
    <Box
      element="RESPONSIVE"
      variant="responsive"
      marginTop={['space10', 'space20', 'space30']}
      paddingX={{ _: 'space40', 1: 'space60' }}
      width={['100%', 'size20']}
      display={['none', 'block']}
      color={['colorText', 'colorTextWeak']}
      columnGap={['space10', 'space20']}
      _hover={{ marginTop: 'space70', color: 'colorTextLink' }}
    >
      <Text as="p" fontSize={['fontSize20', 'fontSize40']} marginBottom={{ _: 'space10', 2: 'space60' }}>
        Text
      </Text>
    </Box>
  ),
};

/** The markup of every story and of responsive styles, by name. Emotion's class names stand for the styles. */
export function renderScreens(): Map<string, HTMLElement> {
  const screens = [...STORIES, RESPONSIVE];
  return new Map(screens.map((screen) => [screen.name, renderScreen(screen)]));
}

function renderScreen({ render: renderStory, press = [] }: Pick<Story, 'render' | 'press'>): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  act(() => {
    render(
      <HostTheme baseTheme="default" theme={lightTokens}>
        <TextsContext.Provider value={TEXTS}>{renderStory()}</TextsContext.Provider>
      </HostTheme>,
      place,
    );
  });
  for (const key of press) {
    const buttons = [...place.querySelectorAll('button')];
    act(() => buttons.find(({ textContent }) => textContent === TEXTS.text(key))?.click());
  }
  const copy = place.cloneNode(true) as HTMLElement;
  unmountComponentAtNode(place);
  place.remove();
  return copy;
}
