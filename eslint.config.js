import stylistic from '@stylistic/eslint-plugin'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import jsdoc from 'eslint-plugin-jsdoc'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// One tool lints and formats: `npm run lint`, `npm run format`.
export default tseslint.config(
  { ignores: ['dist', 'coverage', '.tmp', 'docs/playground/dist', '**/*.generated.*', 'docs/api'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  stylistic.configs.customize({ indent: 2, quotes: 'single', semi: false, commaDangle: 'never', braceStyle: '1tbs' }),
  {
    plugins: { 'import-x': importX, jsdoc },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-default-export': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/require-unicode-regexp': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/no-unused-capturing-group': 'error',
      'jsdoc/require-jsdoc': ['error', {
        publicOnly: true,
        require: { FunctionDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true, ClassDeclaration: true },
        enableFixer: false
      }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@stylistic/operator-linebreak': ['error', 'before', { overrides: { '=': 'after' } }],
      '@stylistic/arrow-parens': ['error', 'as-needed'],
      '@stylistic/max-statements-per-line': 'off',
      '@stylistic/max-len': ['error', { code: 220, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreComments: true }],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'always' }],
      '@stylistic/quote-props': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/member-delimiter-style': 'off',
      '@stylistic/indent-binary-ops': 'off',
      '@stylistic/jsx-one-expression-per-line': 'off'
    }
  },
  { files: ['*.config.ts', '*.config.js'], rules: { 'import-x/no-default-export': 'off' } },
  {
    // An argument for each item of a list as long as the text wants it: the stack ends at some hundred thousand.
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/lab/**'],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: 'CallExpression[callee.property.name=/^(?:push|unshift|splice|max|min|fromCharCode|fromCodePoint|concat)$/] > SpreadElement',
        message: 'A spread list of any length fills the stack: use a loop or reduce.'
      }]
    }
  },
  { files: ['tests/**', 'src/lab/**', 'src/cli/**'], rules: { 'jsdoc/require-jsdoc': 'off' } },
  { files: ['tests/**', 'src/lab/**'], rules: { 'regexp/no-super-linear-move': 'off' } }
)
