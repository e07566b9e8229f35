// Mutation tests of the rules: each small fault that is planted in src/rules must make a test fail.
// Data (dated records, readings, examples, word lists) is held by the schema and the fact tests; here decisions are tried.
const only = process.env.MUTATE?.split(',');

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mts' },
  mutate: only ?? [
    'src/rules/**/*.ts',
    '!src/rules/**/*.{test,fixtures}.ts',
    '!src/rules/**/*.rules.ts',
    '!src/rules/**/*.readings.ts',
    '!src/rules/**/words.{sv,en}.ts',
    '!src/rules/plan/smart/examples.ts',
    '!src/rules/{missing,readings,reading,index}.ts',
  ],
  // Values made once when a module is loaded cannot be tried mutant by mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  // The tests take seconds, so a loop that a fault leaves without an end is not waited for longer.
  timeoutFactor: 1.25,
  timeoutMS: 5_000,
  incremental: false,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 98, low: 95, break: 95 },
  tempDirName: '.stryker',
  ignorePatterns: [
    'build',
    'build-below',
    'build-check',
    '.docusaurus',
    'static',
    'docs',
    'i18n',
    'e2e',
    'bench',
    'test-results',
    'playwright-report',
    'reports',
  ],
};
