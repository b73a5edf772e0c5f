import { CallIcon } from '@twilio-paste/icons/esm/CallIcon';
import { ChatIcon } from '@twilio-paste/icons/esm/ChatIcon';
import { EmailIcon } from '@twilio-paste/icons/esm/EmailIcon';
import { SMSIcon } from '@twilio-paste/icons/esm/SMSIcon';
import { VideoOnIcon } from '@twilio-paste/icons/esm/VideoOnIcon';
import React from 'react';
import type { TaskChannel } from '../data/ConversationLine';

const ICONS = {
  voice: CallIcon,
  chat: ChatIcon,
  sms: SMSIcon,
  email: EmailIcon,
  video: VideoOnIcon,
} as const;

/** The icon of a channel; none for a channel without an icon of its own. */
export const ChannelIcon: React.FC<{ channel: TaskChannel }> = ({ channel }) => {
  if (channel === 'other') return null;
  const Icon = ICONS[channel];
  return <Icon decorative size="sizeIcon10" color="colorTextIcon" />;
};
