import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React, { createContext, useContext } from 'react';
import { Button } from '../../paste/Button';
import { Card } from './Card';

/** The level of a message's heading: one below the heading of the section that it is in. */
export const MessageHeadingContext = createContext<'h3' | 'h4'>('h4');

export interface MessageProps {
  heading: string;
  /** Without it, the level of the place on the page (`MessageHeadingContext`). */
  headingLevel?: 'h1' | 'h3' | 'h4' | undefined;
  body: string;
  /** `problem` marks an error, `warning` an outcome to check; `quiet` is for ordinary states. */
  tone: 'quiet' | 'warning' | 'problem';
  /** Whether the body counts down; screen readers should not announce each step. */
  isTicking?: boolean;
  action?: { label: string; onClick: () => void } | undefined;
}

/** Replaces a list: says what happened, why, and what to do. */
export const Message: React.FC<MessageProps> = (props) => {
  const placeLevel = useContext(MessageHeadingContext);
  const { heading, headingLevel = placeLevel, body, tone, isTicking = false, action } = props;
  return (
    <Card tone={tone === 'quiet' ? 'plain' : tone}>
      <Heading as={headingLevel} variant="heading50" marginBottom="space0">
        {heading}
      </Heading>
      <Text
        as="p"
        aria-live={isTicking ? 'off' : undefined}
        fontSize="fontSize30"
        lineHeight="lineHeight30"
        color={tone === 'quiet' ? 'colorTextWeak' : 'colorText'}
      >
        {body}
      </Text>
      {action && (
        <Box marginTop="space20">
          <Button variant="secondary" size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        </Box>
      )}
    </Card>
  );
};
