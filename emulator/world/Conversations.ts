import type { SidSequence } from './sids';

/** A participant of a conversation: a worker, or the customer with their own identity. */
export interface Participant {
  identity: string;
  name: string;
}

export interface Message {
  sid: string;
  /** Identity of the participant who wrote it. */
  author: string;
  text: string;
  sentAtMs: number;
}

export interface Conversation {
  sid: string;
  customer: Participant;
  /** The workers who are in the conversation now. */
  workers: readonly Participant[];
  messages: readonly Message[];
  createdAtMs: number;
}

/** The latest change. The conversation is the new state. */
export type ConversationChange =
  | { kind: 'opened'; conversation: Conversation }
  | { kind: 'message'; conversation: Conversation; message: Message }
  | { kind: 'joined' | 'left'; conversation: Conversation; participant: Participant };

/** The chat threads of the contact center. Like those of the world, the objects never change in place. */
export class Conversations {
  private readonly bySid = new Map<string, Conversation>();
  private readonly listeners = new Set<(change: ConversationChange) => void>();

  constructor(
    private readonly now: () => number,
    private readonly sids: SidSequence,
  ) {}

  onChange(listener: (change: ConversationChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  all(): Conversation[] {
    return [...this.bySid.values()];
  }

  find(sid: string): Conversation | null {
    return this.bySid.get(sid) ?? null;
  }

  /** Opens a thread with a customer, `ageMs` before now. */
  open({ customerName, ageMs = 0 }: { customerName: string; ageMs?: number }): Conversation {
    const sid = this.sids.next('CH');
    const customer = { identity: `customer-${sid.slice(-8)}`, name: customerName };
    const createdAtMs = this.now() - ageMs;
    const conversation: Conversation = { sid, customer, workers: [], messages: [], createdAtMs };
    this.store({ kind: 'opened', conversation });
    return conversation;
  }

  /** @throws if there is no such conversation, like the next two methods. */
  say(sid: string, author: string, text: string, ageMs = 0): Message {
    const before = this.existing(sid);
    const message = { sid: this.sids.next('IM'), author, text, sentAtMs: this.now() - ageMs };
    this.store({
      kind: 'message',
      conversation: { ...before, messages: [...before.messages, message] },
      message,
    });
    return message;
  }

  join(sid: string, participant: Participant): void {
    const before = this.existing(sid);
    if (before.workers.some(({ identity }) => identity === participant.identity)) return;
    this.store({
      kind: 'joined',
      conversation: { ...before, workers: [...before.workers, participant] },
      participant,
    });
  }

  leave(sid: string, participant: Participant): void {
    const before = this.existing(sid);
    const workers = before.workers.filter(({ identity }) => identity !== participant.identity);
    this.store({ kind: 'left', conversation: { ...before, workers }, participant });
  }

  private existing(sid: string): Conversation {
    const conversation = this.bySid.get(sid);
    if (!conversation) throw new Error(`There is no conversation ${sid}`);
    return conversation;
  }

  private store(change: ConversationChange): void {
    this.bySid.set(change.conversation.sid, change.conversation);
    for (const listener of this.listeners) listener(change);
  }
}
