import { Alert } from '@twilio-paste/core/alert';
import { Text } from '@twilio-paste/core/text';
import { Theme } from '@twilio-paste/core/theme';
import React, { useState } from 'react';

/** One sentence in three Paste components. The user can dismiss it. */
export const DemoNotice: React.FC = () => {
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <Theme.Provider theme="default">
      <Alert variant="neutral" onDismiss={() => setShown(false)}>
        <Text as="span">A plugin says hello.</Text>
      </Alert>
    </Theme.Provider>
  );
};
