import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { StringKey } from '../../../strings/en-US';
import { Message, type MessageProps } from '../Message';
import { useTexts } from '../TextsContext';

export interface CrashMessageProps extends Pick<MessageProps, 'headingLevel'> {
  heading: StringKey;
  reload: { label: StringKey; onClick: () => void };
}

/** The screen of a surface that crashed. It is announced, because it appears without a user action. */
export const CrashMessage: React.FC<CrashMessageProps> = ({ headingLevel, heading, reload }) => {
  const texts = useTexts();
  return (
    <Box padding="space50">
      <div role="alert">
        <Message
          tone="problem"
          headingLevel={headingLevel}
          heading={texts.text(heading)}
          body={texts.text('AssessmentCommentsCrashedBody')}
          action={{ label: texts.text(reload.label), onClick: reload.onClick }}
        />
      </div>
    </Box>
  );
};
