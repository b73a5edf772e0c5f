import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import React from 'react';
import { Button } from '../../paste/Button';
import { Card } from './Card';

export interface MessageProps {
  heading: string;
  /** Below the heading of a section unless it stands for more than one. */
  headingLevel?: 'h1' | 'h3' | 'h4';
  body: string;
  /** `problem` marks what went wrong; `quiet` is everyday news. */
  tone: 'quiet' | 'problem';
  /** The body counts down; a screen reader should not follow each step. */
  isTicking?: boolean;
  action?: { label: string; onClick: () => void };
}

/** A screen of its own in place of a list: what happened, why, and what to do. */
export const Message: React.FC<MessageProps> = (props) => {
  const { heading, headingLevel = 'h4', body, tone, isTicking = false, action } = props;
  return (
    <Card tone={tone === 'problem' ? 'problem' : 'plain'}>
      <Heading as={headingLevel} variant="heading50" marginBottom="space0">
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
};
