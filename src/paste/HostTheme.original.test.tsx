import * as tokens from '@twilio-paste/design-tokens';
import { ThemeContext } from '@twilio-paste/styling-library';
import { DefaultTheme } from '@twilio-paste/theme';
import { render } from '@testing-library/react';
import React from 'react';
import { HostTheme } from './HostTheme';

/** The tokens that Flex passes: all kinds except two. */
const LIGHT = Object.fromEntries(
  Object.entries(tokens).filter(([kind]) => kind !== 'dataVisualization' && kind !== 'zIndices'),
);

it("provides the same theme as Paste's own provider", () => {
  let providedTheme: object = {};
  render(
    <HostTheme baseTheme="default" theme={LIGHT}>
      <ThemeContext.Consumer>
        {(theme) => {
          providedTheme = theme;
          return 'Words';
        }}
      </ThemeContext.Consumer>
    </HostTheme>,
  );

  expect(providedTheme).toMatchObject(DefaultTheme);
});
