import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Button } from '../../paste/Button';

export interface LinkButtonProps {
  label: string;
  /** The element that tells this button from others of its name, for those who meet it by itself. */
  describedBy?: string;
  onClick: () => void;
}

/** A quiet button. A link is 20 px tall; the room around it makes the 24 px that a trembling hand needs. */
export const LinkButton = React.forwardRef<HTMLButtonElement, LinkButtonProps>(
  ({ label, describedBy, onClick }, ref) => (
    <Box display="flex" alignItems="center" minHeight="sizeIcon40">
      <Button variant="link" size="reset" ref={ref} aria-describedby={describedBy} onClick={onClick}>
        {label}
      </Button>
    </Box>
  ),
);
LinkButton.displayName = 'LinkAction';
