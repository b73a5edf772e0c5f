import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { ColumnHeader } from '../features/team-column/ui/ColumnHeader';
import { FiguresCell } from '../features/team-column/ui/FiguresCell';
import type { Story, StoryGroup } from './Story';
import { STORY_NOW } from './storyComments';

const HOUR_MS = 3_600_000;
const nothing = (): void => undefined;

type CellState = React.ComponentProps<typeof FiguresCell>['state'];
type Counted = Extract<CellState, { kind: 'counted' }>;

const counted = (changes: Partial<Counted>): Counted => ({
  kind: 'counted',
  count: 18,
  isExact: true,
  lastAt: STORY_NOW - 2 * HOUR_MS,
  recentKeys: new Set<string>(),
  keys: new Set<string>(),
  tones: { strength: 11, improve: 5, mustFix: 0 },
  feedback: null,
  ...changes,
});

const cell = (name: string, state: CellState): Story => ({
  name: `Column: ${name}`,
  // The width of the column without the distance to the next one.
  render: () => (
    <Box width="108px">
      <FiguresCell state={state} subject="WK1" onRested={() => nothing} />
    </Box>
  ),
});

/** The column of the table of agents in Teams View. */
export const teamColumn: StoryGroup = {
  id: 'team-column',
  title: 'The column of the table of agents',
  stories: [
    { name: 'Column: header', render: () => <ColumnHeader /> },
    cell('comments with tones', counted({})),
    cell('comments without tones', counted({ tones: null })),
    cell(
      'at least so many comments',
      counted({ count: 1_000, isExact: false, tones: { strength: 600, improve: 200, mustFix: 200 } }),
    ),
    cell('acknowledged, and a review asked for', counted({ feedback: { acknowledged: 12, openReviews: 1 } })),
    cell('no comments', counted({ count: 0, lastAt: null, tones: null })),
    cell('loading', { kind: 'loading' }),
    cell('loading failed', { kind: 'failed' }),
    cell('not permitted', { kind: 'refused' }),
    cell('not counted', { kind: 'notCounted' }),
    cell('agent not known', { kind: 'agentUnknown' }),
  ],
};
