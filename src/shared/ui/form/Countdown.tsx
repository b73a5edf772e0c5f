import { Text } from '@twilio-paste/core/text';
import React from 'react';
import type { PluralKey } from '../../../strings/en-US';
import { useNow } from '../../useNow';
import { useTexts } from '../TextsContext';

const COUNTDOWN_STEP_MS = 250;

export interface CountdownProps {
  id: string;
  /** When it ends, in milliseconds since 1970. */
  endsAt: number;
  words: PluralKey;
}

/** The seconds that are left to undo something. */
export const Countdown: React.FC<CountdownProps> = ({ id, endsAt, words }) => {
  const texts = useTexts();
  const { now } = useNow(COUNTDOWN_STEP_MS);
  const seconds = Math.max(1, Math.ceil((endsAt - now) / 1_000));
  return (
    <Text as="span" id={id} fontSize="inherit" lineHeight="inherit" color="colorTextWeak">
      {texts.plural(words, seconds)}
    </Text>
  );
};
