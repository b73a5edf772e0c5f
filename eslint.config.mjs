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

/** Types are not allowed either. */
const OUTSIDE_THE_EMULATOR = {
  regex: '^(\\.\\./)+(src|e2e|bench|scripts|serverless)/',
  message: 'The emulator serves any plugin. Pass what it needs of this one as an option.',
  allowTypeImports: false,
};

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
  {
    files: ['emulator/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [OUTSIDE_THE_EMULATOR] }],
    },
  },
  {
    files: ['scripts/**', 'emulator/**', 'e2e/**', 'bench/**', '*.config.*'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.js'], languageOptions: { sourceType: 'commonjs' } },
);
