import type { Worker } from '../world/model';
import { myConversationsName, userMapName } from './threads';

const CLIENT = 'https://aim.us1.twilio.com/Client/v1';

/** The settings that @twilio/conversations 2.5.0 starts with. */
export function clientConfiguration({ identity }: Worker): unknown {
  return {
    identity,
    reachability_enabled: false,
    links: {
      my_conversations: `${CLIENT}/MyConversations`,
      conversations: `${CLIENT}/Conversations`,
      users: `${CLIENT}/Users`,
      current_user: `${CLIENT}/Users/${identity}`,
      typing: `${CLIENT}/Typing`,
      media_service: `${CLIENT}/Media`,
      media_set_service: `${CLIENT}/MediaSets`,
      messages_receipts: `${CLIENT}/Receipts`,
    },
    options: {
      reachability_enabled: false,
      user_infos_to_subscribe: 100,
      http_cache_interval: 'PT5S',
      consumption_report_interval: 'PT5S',
      media_attachments_count_limit: 0,
      media_attachment_size_limit_in_mb: 0,
      media_attachments_total_size_limit_in_mb: 0,
      media_attachment_mime_types: [],
      email_bodies_allowed_mime_types: [],
      email_histories_allowed_mime_types: [],
    },
    sync_objects: { my_user_info: userMapName(identity), my_conversations: myConversationsName(identity) },
  };
}
