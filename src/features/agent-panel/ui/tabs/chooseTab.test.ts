import { chooseTab, NO_TAB_CHOICE, settled, withTab, type PanelTab, type Selection } from './chooseTab';

const notInUse = () => false;
const inUse = () => true;
const of = (kind: Selection['kind'], subject = 'WR1'): Selection => ({ subject, kind });

/** The tab in front after each selection, and after each kind of its list. */
function frontAfter(steps: readonly (Selection | null)[], isInUse = notInUse): PanelTab {
  return steps.reduce((choice, step) => chooseTab(choice, step, isInUse), NO_TAB_CHOICE).front;
}

it('shows all feedback while no conversation is selected', () => {
  expect(frontAfter([null])).toBe('all');
  expect(frontAfter([of('comments'), null])).toBe('all');
});

it('brings a conversation with comments to the front', () => {
  expect(frontAfter([of('comments')])).toBe('conversation');
  expect(frontAfter([of('loading'), of('comments')])).toBe('conversation');
});

it.each(['live', 'empty', 'failed', 'offline', 'agentUnknown', 'notMatched', 'cancelled'] as const)(
  'shows all feedback for a selected conversation that is %s',
  (kind) => {
    expect(frontAfter([of(kind)])).toBe('all');
    expect(frontAfter([of('comments', 'WR0'), of('loading'), of(kind)])).toBe('all');
  },
);

it('keeps the tab while the comments load, so that nothing flickers between two conversations', () => {
  expect(frontAfter([of('loading')])).toBe('all');
  expect(frontAfter([of('comments', 'WR0'), of('loading')])).toBe('conversation');
});

it('does not jump to comments that arrive after it was known that there were none', () => {
  expect(frontAfter([of('empty'), of('comments')])).toBe('all');
  expect(frontAfter([of('live'), of('loading'), of('comments')])).toBe('all');
  expect(frontAfter([of('comments'), of('empty')])).toBe('conversation');
});

it('keeps the tab for a user who has the focus in the panel', () => {
  expect(frontAfter([of('comments')], inUse)).toBe('all');
  const reading = chooseTab(NO_TAB_CHOICE, of('comments', 'WR0'), notInUse);
  expect(chooseTab(reading, of('live'), inUse).front).toBe('conversation');
  expect(chooseTab(chooseTab(reading, of('loading'), inUse), of('empty'), notInUse).front).toBe(
    'conversation',
  );
});

it('keeps the tab for a user who has started to use the panel, or when the list is late', () => {
  const loading = chooseTab(NO_TAB_CHOICE, of('loading'), notInUse);
  expect(chooseTab(settled(loading), of('comments'), notInUse).front).toBe('all');
});

it("keeps the user's own choice until another conversation is selected", () => {
  const own = withTab(chooseTab(NO_TAB_CHOICE, of('comments'), notInUse), 'all');
  expect(chooseTab(own, of('comments'), notInUse)).toBe(own);
  expect(chooseTab(own, of('comments', 'WR2'), notInUse).front).toBe('conversation');

  const early = withTab(chooseTab(NO_TAB_CHOICE, of('loading'), notInUse), 'all');
  expect(chooseTab(early, of('comments'), notInUse).front).toBe('all');
});

it('returns the same choice when nothing changes', () => {
  const decided = chooseTab(NO_TAB_CHOICE, of('comments'), notInUse);
  expect(chooseTab(decided, of('comments'), inUse)).toBe(decided);
  expect(settled(decided)).toBe(decided);
  const loading = chooseTab(NO_TAB_CHOICE, of('loading'), notInUse);
  expect(chooseTab(loading, of('loading'), notInUse)).toBe(loading);
  expect(chooseTab(NO_TAB_CHOICE, null, notInUse)).toBe(NO_TAB_CHOICE);
});
