import { iso } from '../routing/iso';
import type { Conversation, ConversationChange, Message, Participant } from '../world/Conversations';
import { sidFor } from '../world/sids';
import type { World } from '../world/World';
import type { SyncObjects } from '../twilsock/SyncObjects';

/**
 * Updates the Sync objects from which @twilio/conversations 2.5.0 reads a thread: a document, a list of
 * messages, a map of participants, and for each user a map of their conversations. Returns a function that
 * stops it.
 */
export function syncThreads(world: World, sync: SyncObjects): () => void {
  for (const conversation of world.conversations.all()) putThread(sync, conversation);
  return world.conversations.onChange((change) => applyChange(sync, change));
}

export function documentName({ sid }: Conversation): string {
  return `${sid}.channel`;
}

export function messagesName({ sid }: Conversation): string {
  return `${sid}.messages`;
}

function rosterName({ sid }: Conversation): string {
  return `${sid}.roster`;
}

export function userMapName(identity: string): string {
  return `${identity}.info`;
}

export function myConversationsName(identity: string): string {
  return `${identity}.convs`;
}

/** The data that the client needs for every user it shows. */
export function putUser(sync: SyncObjects, { identity, name }: Participant): void {
  if (sync.find('map', userMapName(identity))) return;
  sync.putItem(userMapName(identity), 'friendlyName', { value: name });
  sync.putItem(userMapName(identity), 'attributes', { value: '{}' });
  sync.putItem(userMapName(identity), 'reachability', { online: true, notifiable: false });
  sync.ensure('map', myConversationsName(identity));
}

export function lastMessageIndex({ messages }: Conversation): number | null {
  return messages.length > 0 ? messages.length - 1 : null;
}

function putThread(sync: SyncObjects, conversation: Conversation): void {
  applyChange(sync, { kind: 'opened', conversation });
  for (const message of conversation.messages) sync.append(messagesName(conversation), messageItem(message));
  for (const participant of conversation.workers)
    applyChange(sync, { kind: 'joined', conversation, participant });
}

function applyChange(sync: SyncObjects, change: ConversationChange): void {
  const { conversation } = change;
  switch (change.kind) {
    case 'opened':
      sync.ensure('list', messagesName(conversation));
      putMember(sync, conversation, conversation.customer);
      break;
    case 'message':
      sync.append(messagesName(conversation), messageItem(change.message));
      break;
    case 'joined':
      putMember(sync, conversation, change.participant);
      sync.putItem(
        myConversationsName(change.participant.identity),
        conversation.sid,
        membership(conversation),
      );
      break;
    case 'left':
      sync.removeItem(rosterName(conversation), memberSid(conversation, change.participant));
      sync.removeItem(myConversationsName(change.participant.identity), conversation.sid);
      break;
  }
  sync.putDocument(documentName(conversation), documentData(conversation));
}

function putMember(sync: SyncObjects, conversation: Conversation, participant: Participant): void {
  putUser(sync, participant);
  sync.putItem(rosterName(conversation), memberSid(conversation, participant), {
    identity: participant.identity,
    userInfo: userMapName(participant.identity),
    attributes: '{}',
    roleSid: sidFor('RL', 'member'),
    type: 'chat',
    lastConsumedMessageIndex: null,
    dateCreated: iso(conversation.createdAtMs),
    dateUpdated: iso(conversation.createdAtMs),
  });
}

function membership(conversation: Conversation): Record<string, unknown> {
  return {
    status: 'joined',
    channel: documentName(conversation),
    messages: messagesName(conversation),
    roster: rosterName(conversation),
    lastConsumedMessageIndex: lastMessageIndex(conversation),
    notificationLevel: 'default',
  };
}

function documentData(conversation: Conversation): Record<string, unknown> {
  const last = conversation.messages.at(-1);
  return {
    friendlyName: conversation.customer.name,
    uniqueName: null,
    attributes: '{}',
    createdBy: 'system',
    dateCreated: iso(conversation.createdAtMs),
    dateUpdated: iso(last?.sentAtMs ?? conversation.createdAtMs),
    messages: messagesName(conversation),
    roster: rosterName(conversation),
    state: { current: 'active' },
    lastMessage: last ? { index: lastMessageIndex(conversation), timestamp: iso(last.sentAtMs) } : null,
  };
}

function messageItem({ sid, author, text, sentAtMs }: Message): Record<string, unknown> {
  return {
    sid,
    author,
    text,
    attributes: '{}',
    timestamp: iso(sentAtMs),
    dateUpdated: iso(sentAtMs),
    type: 'text',
  };
}

function memberSid(conversation: Conversation, { identity }: Participant): string {
  return sidFor('MB', `${conversation.sid} ${identity}`);
}
