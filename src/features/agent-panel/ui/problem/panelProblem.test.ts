import { InsightsError, type InsightsErrorKind } from '../../../../insights/http/InsightsError';
import type { CommentsView, ListProblem } from '../../../../shared/data/CommentListState';
import { sampleLoadedList } from '../../../../testing/fixtures/sampleCommentListState';
import { NOON, sampleComments } from '../../../../testing/fixtures/sampleComments';
import { panelProblem } from './panelProblem';

const failed = (kind: InsightsErrorKind, failedAt = NOON) => ({
  kind: 'failed' as const,
  error: new InsightsError(kind, 'comments.list'),
  failedAt,
});
const older = (problem: ListProblem | null): CommentsView => sampleLoadedList(sampleComments(1), { problem });

/** Every view of a list, and two kinds of failure that are not refusals. */
const VIEWS = {
  loading: { kind: 'loading' },
  cancelled: { kind: 'cancelled' },
  live: { kind: 'live' },
  empty: { kind: 'empty' },
  notMatched: { kind: 'notMatched' },
  comments: older(null),
  offline: { kind: 'offline' },
  agentUnknown: { kind: 'agentUnknown' },
  notRecognized: failed('notRecognized'),
  network: failed('network'),
  unavailable: failed('unavailable'),
  refused: failed('notPermitted'),
  olderOffline: older({ kind: 'offline' }),
  olderNetwork: older(failed('network')),
  olderRefused: older(failed('notPermitted')),
} satisfies Record<string, CommentsView>;
type Name = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as Name[];

/** The problem that the panel shows once: its kind, and whether comments stay below it. */
function toldFor(conversation: Name | null, recent: Name): string | null {
  const problem = panelProblem(conversation && VIEWS[conversation], VIEWS[recent]);
  if (!problem) return null;
  const { trouble, hasLists } = problem;
  const name = trouble.kind === 'failed' ? trouble.error.kind : trouble.kind;
  return hasLists ? `${name} above the lists` : name;
}

/** The combinations of the two views that the panel shows once. Each list shows all other problems itself. */
const TOLD_ONCE: Record<string, string> = {
  'offline, offline': 'offline',
  'offline, olderOffline': 'offline above the lists',
  'olderOffline, offline': 'offline above the lists',
  'olderOffline, olderOffline': 'offline above the lists',
  'network, network': 'network',
  'network, olderNetwork': 'network above the lists',
  'olderNetwork, network': 'network above the lists',
  'olderNetwork, olderNetwork': 'network above the lists',
  'unavailable, unavailable': 'unavailable',
  'agentUnknown, agentUnknown': 'agentUnknown',
  'agentUnknown, notRecognized': 'notRecognized',
  'notRecognized, agentUnknown': 'notRecognized',
  'notRecognized, notRecognized': 'notRecognized',
  // A refused agent has nothing else to see.
  'null, refused': 'notPermitted',
  'loading, refused': 'notPermitted',
  'cancelled, refused': 'notPermitted',
  'live, refused': 'notPermitted',
  'empty, refused': 'notPermitted',
  'notMatched, refused': 'notPermitted',
  'offline, refused': 'notPermitted',
  'agentUnknown, refused': 'notPermitted',
  'notRecognized, refused': 'notPermitted',
  'network, refused': 'notPermitted',
  'unavailable, refused': 'notPermitted',
  'refused, refused': 'notPermitted',
  'refused, agentUnknown': 'notPermitted',
  'refused, notRecognized': 'notPermitted',
  'refused, olderRefused': 'notPermitted above the lists',
  'olderRefused, refused': 'notPermitted above the lists',
  'olderRefused, olderRefused': 'notPermitted above the lists',
};

it.each([null, ...NAMES].flatMap((conversation) => NAMES.map((recent) => [conversation, recent] as const)))(
  'tells once what concerns both lists: %s and %s',
  (conversation, recent) => {
    expect(toldFor(conversation, recent)).toBe(TOLD_ONCE[`${conversation}, ${recent}`] ?? null);
  },
);

it('tells of the later of two failures, which counts down the longer time', () => {
  const later = failed('rateLimited', NOON + 1_000);
  expect(panelProblem(failed('rateLimited'), later)?.trouble).toBe(later);
  expect(panelProblem(later, failed('rateLimited'))?.trouble).toBe(later);
});
