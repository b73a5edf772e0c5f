import { Box } from '@twilio-paste/core/box';
import { Heading } from '@twilio-paste/core/heading';
import { Text } from '@twilio-paste/core/text';
import { MinusIcon } from '@twilio-paste/icons/esm/MinusIcon';
import { MoreIcon } from '@twilio-paste/icons/esm/MoreIcon';
import { SuccessIcon } from '@twilio-paste/icons/esm/SuccessIcon';
import { WarningIcon } from '@twilio-paste/icons/esm/WarningIcon';
import React from 'react';
import { Badge, type BadgeVariant } from '../../../paste/Badge';
import { Button } from '../../../paste/Button';
import type { SetupLine, SetupState } from './SetupLine';
import { SETUP_STATE_WORDS } from './setupSummary';
import { useTexts } from '../../../shared/ui/TextsContext';

const STATE_BADGES: Record<SetupState, { variant: BadgeVariant; Icon: typeof SuccessIcon }> = {
  checking: { variant: 'neutral', Icon: MoreIcon },
  ok: { variant: 'success', Icon: SuccessIcon },
  toDo: { variant: 'warning', Icon: WarningIcon },
  notChecked: { variant: 'neutral', Icon: MinusIcon },
};

/** One line of the setup check: what was checked, its state, and what to do. */
export const SetupLineRow: React.FC<SetupLine> = ({ name, state, detail, advice, action }) => {
  const texts = useTexts();
  const { variant, Icon } = STATE_BADGES[state];
  return (
    <Box
      as="li"
      display="flex"
      flexDirection="column"
      rowGap="space20"
      paddingY="space50"
      overflowWrap="anywhere"
      borderTopStyle="solid"
      borderTopWidth="borderWidth10"
      borderTopColor="colorBorderWeaker"
    >
      <Box
        display="flex"
        flexWrap="wrap"
        justifyContent="space-between"
        alignItems="center"
        columnGap="space40"
        rowGap="space20"
      >
        <Heading as="h2" variant="heading50" marginBottom="space0">
          {name}
        </Heading>
        <Badge variant={variant}>
          <Icon decorative />
          {texts.text(SETUP_STATE_WORDS[state])}
        </Badge>
      </Box>
      {detail && (
        <Text as="p" color="colorTextWeak">
          {detail}
        </Text>
      )}
      {advice && (
        <Text as="p" {...(action && { role: 'status' })}>
          {advice}
        </Text>
      )}
      {action && (
        <Box marginTop="space20">
          {/* Not `disabled`, which would lose the focus. */}
          <Button
            variant="secondary"
            size="small"
            aria-disabled={action.isRunning}
            onClick={action.isRunning ? () => undefined : action.onClick}
          >
            {action.label}
          </Button>
        </Box>
      )}
    </Box>
  );
};
