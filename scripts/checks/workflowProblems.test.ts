import { workflowProblems } from './workflowProblems';

const SCRIPTS = { test: 'jest', 'release:assets': 'tsx release.ts' };
const SHA = 'a'.repeat(40);

describe('the problems of a workflow', () => {
  it('are none if its actions are pinned and its scripts exist', () => {
    const text = [
      `      - uses: actions/checkout@${SHA} # v7.0.1`,
      '      - run: npm ci',
      '      - run: npm test',
      '      - run: npm run -s release:assets -- "$TAG" && npm run test',
    ].join('\n');
    expect(workflowProblems(text, SCRIPTS)).toEqual([]);
  });

  it.each([
    ['actions/checkout@v7', /Line 1: actions\/checkout@v7 is not pinned/],
    [`actions/checkout@${SHA}`, /is not pinned by SHA with its version/],
  ])('include the action %s', (action, sentence) => {
    expect(workflowProblems(`uses: ${action}`, SCRIPTS)).toEqual([expect.stringMatching(sentence)]);
  });

  it('include a script that package.json does not have', () => {
    expect(workflowProblems('\n  run: npm test && npm run deploi -- --x', SCRIPTS)).toEqual([
      'Line 2: package.json has no script deploi.',
    ]);
  });
});
