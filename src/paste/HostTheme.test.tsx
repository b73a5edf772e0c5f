import { Box } from '@twilio-paste/core/box';
import * as tokens from '@twilio-paste/design-tokens';
import { render, screen } from '@testing-library/react';
import React from 'react';
import { HostTheme } from './HostTheme';

/** The tokens that Flex passes: all kinds except two. */
const LIGHT = Object.fromEntries(
  Object.entries(tokens).filter(([kind]) => kind !== 'dataVisualization' && kind !== 'zIndices'),
);

const content = () => screen.getByText('Words');

it("provides Flex's tokens with the customer's changes", () => {
  const theme = { ...LIGHT, textColors: { ...tokens.textColors, colorText: 'rgb(1, 2, 3)' } };
  render(
    <HostTheme baseTheme="default" theme={theme}>
      <Box color="colorText" paddingTop="space20" width="size10" boxShadow="shadowBorder">
        Words
      </Box>
    </HostTheme>,
  );

  expect(content()).toHaveStyle({ color: 'rgb(1, 2, 3)', paddingTop: tokens.spacings.space20 });
  expect(content()).toHaveStyle({ width: tokens.sizings.size10 });
});
