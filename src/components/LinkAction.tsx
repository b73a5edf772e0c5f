import { Box } from '@twilio-paste/core/box';
import { Button } from '@twilio-paste/core/button';
import React from 'react';

export interface LinkActionProps {
  label: string;
  onClick: () => void;
}

/** A quiet button. A link is 20 px tall; the room around it makes the 24 px that a trembling hand needs. */
export const LinkAction = React.forwardRef<HTMLButtonElement, LinkActionProps>(({ label, onClick }, ref) => (
  <Box display="flex" alignItems="center" minHeight="sizeIcon40">
    <Button variant="link" size="reset" ref={ref} onClick={onClick}>
      {label}
    </Button>
  </Box>
));
LinkAction.displayName = 'LinkAction';
