import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Button } from '../../paste/Button';

export interface LinkButtonProps {
  label: string;
  /** The id of the element that distinguishes this button from others with the same label, for screen readers. */
  describedBy?: string | undefined;
  onClick: () => void;
}

/** A button that looks like a link. A link is 20 px tall; the space around it makes 24 px, for users with a tremor. */
export const LinkButton = React.forwardRef<HTMLButtonElement, LinkButtonProps>(
  ({ label, describedBy, onClick }, ref) => (
    <Box display="flex" alignItems="center" minHeight="sizeIcon40">
      <Button variant="link" size="reset" ref={ref} aria-describedby={describedBy} onClick={onClick}>
        {label}
      </Button>
    </Box>
  ),
);
LinkButton.displayName = 'LinkButton';
