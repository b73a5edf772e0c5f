import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const PASTE_ROOT = {
  regex: '^@twilio-paste/(core|icons)$',
  message: 'Import Paste from its sub-paths: the root is not tree-shaken and costs 180 KB gzip.',
};
const FLEX_UI = { regex: '^@twilio/flex-ui', message: 'Only src/flex touches Flex.' };
const PASTE = { regex: '^@twilio-paste', message: 'Only the ui folders, src/paste and src/flex use Paste.' };
const STATE = {
  regex: '^(react-redux|redux|@tanstack)(/|$)',
  message: 'Components get what they show as props; state lives in the data folders and src/flex.',
};
const REACT = { regex: '^(react|redux|@tanstack)', message: 'These files are plain TypeScript.' };

/** TanStack Query 4 compares the key with each query in the cache (src/shared/data/query/cachedQuery.ts). */
const SLOW_CACHE_READS = [
  { property: 'getQueryData', message: 'Use cachedData.' },
  { property: 'getQueryState', message: 'Use cachedState.' },
];

/** What the files of a layer may not import. The direction of imports inside `src` is in .dependency-cruiser.cjs. */
function layer(files, forbidden, { forbiddenGlobals = [] } = {}) {
  return {
    files,
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [PASTE_ROOT, ...forbidden] }],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
    },
  };
}

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
    // The product's patterns read data from outside, so no pattern may take more than linear time.
    files: ['src/**/*.{ts,tsx}', 'serverless/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
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
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', ...SLOW_CACHE_READS] },
  },
  layer(['src/*.{ts,tsx}', 'src/flex/**/*.{ts,tsx}'], []),
  layer(
    ['src/features/*/ui/**/*.{ts,tsx}', 'src/shared/ui/**/*.{ts,tsx}', 'src/stories/**/*.{ts,tsx}'],
    [FLEX_UI, STATE],
    { forbiddenGlobals: ['fetch'] },
  ),
  layer(
    ['src/features/*/data/**/*.{ts,tsx}', 'src/shared/data/**/*.{ts,tsx}', 'src/shared/*.{ts,tsx}'],
    [FLEX_UI, PASTE],
  ),
  layer(['src/paste/**/*.{ts,tsx}'], [FLEX_UI, STATE], { forbiddenGlobals: ['fetch'] }),
  layer(['src/config/**/*.{ts,tsx}', 'src/strings/**/*.{ts,tsx}'], [FLEX_UI, PASTE, REACT]),
  layer(['src/insights/**/*.{ts,tsx}'], [FLEX_UI, PASTE, REACT], {
    forbiddenGlobals: ['window', 'document', 'localStorage'],
  }),
  {
    files: ['scripts/**', 'emulator/**', 'e2e/**', 'bench/**', 'webpack/*.cjs', '*.config.*'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.js'], languageOptions: { sourceType: 'commonjs' } },
);
