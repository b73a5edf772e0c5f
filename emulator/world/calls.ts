import type { UnknownRecord } from '../routing/read';
import type { Task } from './model';
import { endTransfer } from './transfers';
import type { World } from './World';

export interface NewCall {
  customerName: string;
  /** E.164 */
  customerPhone?: string;
  attributes?: UnknownRecord;
  queueName?: string;
  reservationTimeoutMs?: number;
  /** Milliseconds before now when it came in. */
  ageMs?: number;
}

const CONTACT_CENTER_PHONE = '+15005550100';
const CUSTOMER_PHONE = '+15005550120';

/** An inbound call, as a task to offer. The attributes are those that Flex gives to a call. */
export function createCall(
  world: World,
  { customerName, customerPhone = CUSTOMER_PHONE, attributes, ...rest }: NewCall,
): Task {
  return world.createTask({
    ...rest,
    channel: 'voice',
    attributes: {
      name: customerName,
      customerName,
      direction: 'inbound',
      from: customerPhone,
      caller: customerPhone,
      to: CONTACT_CENTER_PHONE,
      called: CONTACT_CENTER_PHONE,
      ...attributes,
    },
  });
}

/** The customer hangs up or leaves. Accepted reservations go to wrap-up; pending ones are canceled. */
export function customerLeaves(world: World, taskSid: string): void {
  for (const transfer of world.transfers()) {
    if (transfer.taskSid === taskSid && transfer.status === 'initiated')
      endTransfer(world, transfer, 'failed');
  }
  for (const { sid, status } of world.reservationsOf(taskSid)) {
    if (status === 'pending') world.setReservationStatus(sid, 'canceled');
    if (status === 'accepted') world.setReservationStatus(sid, 'wrapping');
  }
}
