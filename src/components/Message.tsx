import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Card } from './Card';

export interface MessageProps {
  heading: string;
  body: string;
  /** `problem` marks what went wrong; `quiet` is everyday news. */
  tone: 'quiet' | 'problem';
  /** The body counts down; a screen reader should not follow each step. */
  isTicking?: boolean;
  action?: { label: string; onClick: () => void };
}

/** A screen of its own in place of a list: what happened, why, and what to do. */
export const Message: React.FC<MessageProps> = ({ heading, body, tone, isTicking = false, action }) => (
  <Card tone={tone === 'problem' ? 'problem' : 'plain'}>
    <Heading as="h4" variant="heading50" marginBottom="space0">
      {heading}
    </Heading>
    <Text
      as="p"
      aria-live={isTicking ? 'off' : undefined}
      fontSize="fontSize30"
      lineHeight="lineHeight30"
      color={tone === 'problem' ? 'colorText' : 'colorTextWeak'}
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
