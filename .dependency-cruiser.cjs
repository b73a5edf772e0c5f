/**
 * Who may import whom, types included. `docs/architecture.md` says why. `npm run check:imports` runs it.
 * ESLint knows which packages a folder may use (eslint.config.mjs).
 */

/** The features that a feature may use, beside itself. There is no way back. */
const FEATURES = {
  'agent-identity': [],
  tones: [],
  acknowledgements: [],
  filters: ['acknowledgements', 'tones'],
  conversation: [],
  'new-feedback': ['conversation'],
  'comment-list': ['acknowledgements', 'agent-identity', 'conversation', 'filters', 'new-feedback', 'tones'],
  trend: ['acknowledgements', 'filters', 'comment-list', 'tones'],
  export: ['acknowledgements', 'conversation', 'tones'],
  'own-assessment': [],
  'add-comment': ['comment-list', 'own-assessment'],
  'setup-check': ['agent-identity', 'tones'],
  'agent-panel': [
    'agent-identity',
    'conversation',
    'filters',
    'new-feedback',
    'comment-list',
    'trend',
    'tones',
  ],
  'team-column': ['acknowledgements', 'comment-list', 'filters', 'tones'],
  'team-view': [
    'acknowledgements',
    'agent-identity',
    'conversation',
    'filters',
    'comment-list',
    'trend',
    'add-comment',
    'export',
    'tones',
  ],
};

/** Tests and what stands in for the world in tests may reach anywhere. */
const TEST = '\\.test\\.tsx?$|/testing/|/setupTests\\.js$';
const SOURCES = '^(src|emulator|e2e|bench|scripts|serverless/src|webpack)/';

/** Files in `from` import nothing of the project but what is in `to`. */
function only(name, from, to, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TEST },
    to: { path: SOURCES, pathNot: to },
  };
}

/** Files in `from` import nothing of `to`, not even a type. */
function never(name, from, to, comment) {
  return { name, comment, severity: 'error', from, to };
}

const featureRules = Object.entries(FEATURES).flatMap(([feature, used]) => {
  const reachable = `(${[feature, ...used].join('|')})`;
  return [
    only(
      `${feature}-data`,
      `^src/features/${feature}/data/`,
      `^src/features/${reachable}/data/|^src/shared/(data/|[^/]+$)|^src/insights/`,
      'A data folder holds queries, state and rules. It imports no component and no feature above it.',
    ),
    only(
      `${feature}-ui`,
      `^src/features/${feature}/ui/`,
      `^src/features/${reachable}/(ui|data)/|^src/shared/|^src/(insights|paste|strings)/`,
      'A ui folder draws what it is given. It imports no feature above it.',
    ),
  ];
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one file, or share a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...featureRules,
    {
      name: 'ui-takes-types-of-data',
      comment:
        'Components get values as props. They import only types from data folders, Insights and strings.',
      severity: 'error',
      from: { path: '^src/(features/[^/]+|shared)/ui/', pathNot: TEST },
      to: { path: '/data/|^src/insights/|^src/strings/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'insights',
      '^src/insights/',
      '^src/insights/',
      'Insights is plain TypeScript and knows nothing above it.',
    ),
    only(
      'insights-parse',
      '^src/insights/parse/',
      '^src/insights/parse/',
      'Parsing knows neither HTTP nor endpoints.',
    ),
    only('insights-http', '^src/insights/http/', '^src/insights/(http|parse)/', 'HTTP knows no endpoint.'),
    only('strings', '^src/strings/', '^src/strings/', 'Strings are words only.'),
    only(
      'config',
      '^src/config/',
      '^src/(config|insights|strings)/',
      'Settings know nothing of features or Flex.',
    ),
    only('paste', '^src/paste/', '^src/paste/', 'Controls in the look of Paste know nothing of the product.'),
    only(
      'shared-data',
      '^src/shared/data/',
      '^src/shared/(data/|[^/]+$)|^src/insights/',
      'What features share knows no feature.',
    ),
    only(
      'shared-ui',
      '^src/shared/ui/',
      '^src/shared/|^src/(insights|paste|strings)/',
      'What features share knows no feature.',
    ),
    only(
      'flex',
      '^src/flex/',
      '^src/(flex|features|shared|insights|paste|strings|config)/',
      'src/flex puts everything together.',
    ),
    never(
      'tests-stay-in-tests',
      { path: SOURCES, pathNot: `${TEST}|^src/stories/|\\.(spec|deploy)\\.ts$|^(e2e|bench|emulator)/` },
      { path: '/testing/|^src/stories/' },
      'Fakes, samples and stories are not part of the plugin.',
    ),
    only(
      'emulator',
      '^emulator/',
      '^emulator/',
      'The emulator serves any plugin. Pass what it needs of this one as an option.',
    ),
    never(
      'e2e',
      { path: '^e2e/' },
      { path: '^(scripts|bench)/' },
      'Browser tests run commands as processes; what they share with scripts is in e2e/support.',
    ),
    never(
      'scripts-and-bench-use-e2e-support',
      { path: '^(scripts|bench)/' },
      { path: '^e2e/(?!support/)' },
      'What browser tests, scripts and the benchmark share is in e2e/support.',
    ),
    never('scripts', { path: '^scripts/' }, { path: '^bench/' }, 'Scripts do not need the benchmark.'),
    never('bench', { path: '^bench/' }, { path: '^scripts/' }, 'The benchmark does not need scripts.'),
    only(
      'serverless',
      '^serverless/src/',
      '^serverless/src/|^src/insights/',
      'The agent function uses the Insights client, nothing else of the plugin.',
    ),
    never(
      'plugin-without-tools',
      { path: '^src/', pathNot: `${TEST}|^src/stories/page/server/` },
      { path: '^(emulator|e2e|bench|scripts|serverless|webpack)/' },
      'The plugin does not need the tools that try it.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|test-results|bench/plugins)/|node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'] },
  },
};
