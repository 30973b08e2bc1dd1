import tseslint from 'typescript-eslint';
import { fileName } from './tools/gates/eslint-file-name.mjs';

const TESTS = ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.contract.ts'];
const LIMITS = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/**', 'dist/**', 'data/**', 'coverage/**', '**/*.generated.*', 'apps/api/public/**/*.js'],
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.recommended],
    plugins: { zhengmai: { rules: { 'file-name': fileName } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...LIMITS,
      'zhengmai/file-name': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'bench/**/*.ts', 'examples/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Never consistent-type-imports: it turns injected classes into type imports and removes their metadata.
    },
  },
  { files: ['libs/**/*.ts'], ignores: TESTS, rules: { 'no-console': 'error' } },
  {
    files: TESTS,
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
