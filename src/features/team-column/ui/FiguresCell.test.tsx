import { render, screen } from '@testing-library/react';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { fakeIntersections } from '../../../testing/fakes/fakeIntersections';
import { TEXTS } from '../../../testing/render/renderWithTexts';
import { TextsContext } from '../../../shared/ui/TextsContext';
import { FiguresCell } from './FiguresCell';
import type { CellState } from './figuresWords';

const HOUR_MS = 3_600_000;

beforeEach(() => void fakeIntersections());

function renderCell(state: CellState) {
  const { container } = render(
    <TextsContext.Provider value={TEXTS}>
      <FiguresCell state={state} subject="WK1" onRested={() => () => undefined} />
    </TextsContext.Provider>,
  );
  return { container, shown: container.querySelector('[aria-hidden="true"]')?.textContent };
}

const counted = (changes: Partial<Extract<CellState, { kind: 'counted' }>> = {}): CellState => ({
  kind: 'counted',
  count: 18,
  isExact: true,
  lastAt: Date.now() - 2 * HOUR_MS,
  recentKeys: new Set<string>(),
  keys: new Set<string>(),
  tones: { strength: 11, improve: 5, mustFix: 0 },
  feedback: null,
  ...changes,
});

it.each<[string, CellState, string, string]>([
  [
    'figures',
    counted(),
    '181152 hr. ago',
    '18 comments in the last 30 days, 11 strengths, 5 to improve, last comment 2 hours ago',
  ],
  [
    'figures without tones',
    counted({ tones: null, count: 1 }),
    '12 hr. ago',
    '1 comment in the last 30 days, last comment 2 hours ago',
  ],
  [
    'the least there can be',
    counted({
      count: 1_000,
      isExact: false,
      lastAt: null,
      tones: { strength: 0, improve: 600, mustFix: 400 },
    }),
    '1,000+600+400+',
    'at least 1,000 comments in the last 30 days, 600 to improve, 400 must fix',
  ],
  ['no comments', counted({ count: 0, lastAt: null, tones: null }), '0', 'No comments for this agent'],
  [
    'what the agent acknowledged, and what the agent asks',
    counted({ tones: null, feedback: { acknowledged: 12, openReviews: 1 } }),
    '182 hr. ago✓ 12/181 review asked for',
    '18 comments in the last 30 days, last comment 2 hours ago, acknowledged 12 of 18, 1 review asked for',
  ],
  [
    'a review of an agent without comments in the last 30 days',
    counted({ count: 0, lastAt: null, tones: null, feedback: { acknowledged: null, openReviews: 2 } }),
    '02 reviews asked for',
    '0 comments in the last 30 days, 2 reviews asked for',
  ],
  ['a failure', { kind: 'failed' }, '–', 'Comments could not be loaded. They will load again automatically.'],
  ['a refusal', { kind: 'refused' }, '–', "You don't have access to comments"],
  ['what is being loaded', { kind: 'loading' }, '', 'Loading comments'],
  [
    'an agent whose ID is not known',
    { kind: 'agentUnknown' },
    '–',
    "This browser doesn't know this agent's Insights ID yet. Select the agent to look it up.",
  ],
])('shows %s in few characters, and says it in words', async (_, state, characters, words) => {
  const { container, shown } = renderCell(state);

  expect(shown).toBe(characters);
  expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.getByTitle(words)).toBeInTheDocument();
  await expectAccessible(container);
});
