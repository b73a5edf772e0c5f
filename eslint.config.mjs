import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const PASTE_ROOT = {
  regex: '^@twilio-paste/(core|icons)$',
  message: 'Import Paste from its sub-paths: the root is not tree-shaken and costs 180 KB gzip.',
};
const FLEX_UI = { regex: '^@twilio/flex-ui', message: 'Only src/flex touches Flex.' };
const PASTE = {
  regex: '^@twilio-paste|^(\\.\\./)+paste/',
  message: 'Only src/components and src/flex draw.',
};
const STATE = {
  regex: '^(react-redux|redux|@tanstack)(/|$)',
  message: 'Components get what they show as props; state lives in src/feedback and src/flex.',
};
const TESTING = { regex: '(^|/)testing/', message: 'What stands in for the world in tests stays in tests.' };

/** Import direction: flex -> components, feedback -> insights. `layer` may not import what is above or beside it. */
function layer(files, forbidden, { allowTypes = [], forbiddenGlobals = [] } = {}) {
  const patterns = [PASTE_ROOT, TESTING, ...forbidden].map((pattern) => ({
    ...pattern,
    allowTypeImports: false,
  }));
  const typeOnly = allowTypes.map((pattern) => ({ ...pattern, allowTypeImports: true }));
  return {
    files,
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, ...typeOnly] }],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
    },
  };
}
const above = (...names) =>
  names.map((name) => ({
    regex: `^\\.\\./(.*/)?${name}/`,
    message: `Imports go down: flex -> components, feedback -> insights. This file may not reach src/${name}.`,
  }));

/** Forbids imports in `files`: static, dynamic and of types. `forbidden` is a regular expression. */
function border(files, forbidden, message) {
  // A selector cannot contain a slash.
  const value = `/${forbidden.replaceAll('/', '\\u002F')}/`;
  const selectors = [
    `ImportExpression[source.value=${value}]`,
    `TSImportType[argument.literal.value=${value}]`,
    `CallExpression[callee.name='require'][arguments.0.value=${value}]`,
  ];
  return {
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }],
      'no-restricted-syntax': ['error', ...selectors.map((selector) => ({ selector, message }))],
    },
  };
}

/** The tools share `e2e/support` and nothing else. */
const toolBorders = [
  border(
    'e2e/**/*.ts',
    '^(\\.\\./)+(scripts|bench)/',
    'e2e imports nothing from scripts and bench. What they share belongs in e2e/support.',
  ),
  border(
    'e2e/support/**/*.ts',
    '^(\\.\\./)+(scripts|bench)/|^\\.\\./(?!\\.\\./)',
    'e2e/support imports nothing else from e2e, and nothing from scripts and bench.',
  ),
  border(
    'bench/**/*.{ts,tsx}',
    '^(\\.\\./)+(scripts/|e2e/(?!support/))',
    'bench imports only e2e/support from e2e, and nothing from scripts.',
  ),
  border(
    'scripts/**/*.ts',
    '^(\\.\\./)+(bench/|e2e/(?!support/))',
    'scripts import only e2e/support from e2e, and nothing from bench.',
  ),
];

export default tseslint.config(
  {
    ignores: [
      'build',
      'serverless/build',
      'public',
      '**/node_modules',
      'coverage',
      'test-results',
      'docs/pictures',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  layer(['src/*.{ts,tsx}'], []),
  layer(['src/flex/**/*.{ts,tsx}'], []),
  layer(['src/stories/**/*.{ts,tsx}'], [FLEX_UI, STATE, ...above('flex', 'config')], {
    forbiddenGlobals: ['fetch'],
  }),
  layer(['src/components/**/*.{ts,tsx}'], [FLEX_UI, STATE, ...above('flex', 'config')], {
    allowTypes: above('feedback', 'insights', 'strings'),
    forbiddenGlobals: ['fetch'],
  }),
  layer(
    ['src/paste/**/*.{ts,tsx}'],
    [FLEX_UI, STATE, ...above('flex', 'config', 'components', 'feedback', 'strings')],
    {
      forbiddenGlobals: ['fetch'],
    },
  ),
  layer(
    ['src/feedback/**/*.{ts,tsx}'],
    [FLEX_UI, PASTE, ...above('flex', 'config', 'components', 'strings')],
  ),
  layer(
    ['src/config/**/*.{ts,tsx}'],
    [
      FLEX_UI,
      PASTE,
      ...above('flex', 'components', 'feedback'),
      { regex: '^(react|redux|@tanstack)', message: 'src/config only reads what an admin has set.' },
    ],
  ),
  layer(
    ['src/insights/**/*.{ts,tsx}'],
    [
      FLEX_UI,
      PASTE,
      ...above('flex', 'config', 'components', 'feedback', 'strings'),
      { regex: '^(react|redux|@tanstack)', message: 'src/insights is plain TypeScript and runs in Node.' },
    ],
    { forbiddenGlobals: ['window', 'document', 'localStorage'] },
  ),
  layer(
    ['src/strings/**/*.{ts,tsx}'],
    [
      FLEX_UI,
      PASTE,
      ...above('flex', 'config', 'components', 'feedback', 'insights'),
      { regex: '^(react|redux|@tanstack)', message: 'src/strings is words only.' },
    ],
  ),
  ...toolBorders,
  {
    files: ['scripts/**', 'emulator/**', 'e2e/**', 'bench/**', '*.config.*'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.js'], languageOptions: { sourceType: 'commonjs' } },
);
