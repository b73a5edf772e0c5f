import type { Emulator } from '../../emulator/createEmulator';
import type { InsightsCall } from '../../emulator/insights/calls';

const answered = ({ insights }: Emulator): readonly InsightsCall[] =>
  insights.calls.list().filter(({ isPreflight }) => !isPreflight);

/** The requests for comments, without preflights. */
export const commentsCalls = (emulator: Emulator): readonly InsightsCall[] =>
  answered(emulator).filter(({ endpoint }) => endpoint === 'comments');

/** The segments that headings have asked for, in the order of the requests: each request names one segment. */
export const conversationLines = (emulator: Emulator): readonly string[] =>
  answered(emulator)
    .filter(({ endpoint }) => endpoint === 'segments')
    .flatMap(({ query }) => query['SegmentId'] ?? []);

/** The reservations whose segments were asked for, in the order of the requests. */
export const reservationCalls = (emulator: Emulator): readonly string[] =>
  answered(emulator)
    .filter(({ endpoint }) => endpoint === 'segments')
    .flatMap(({ query }) => query['ReservationId']?.join() ?? []);
