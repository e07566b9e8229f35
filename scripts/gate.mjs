// The truth gate over all prose, in both languages: a number typed where a rule should speak fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./plugins/truth-gate/gate.ts');
const pages = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  } catch {
    return [];
  }
});

let failed = 0;
let excepted = 0;
for (const page of pages.filter((file) => /\.mdx?$/.test(file)).sort()) {
  const { findings, exceptions } = module.checkPage(readFileSync(page, 'utf8'));
  for (const { line, reason } of exceptions) {
    excepted += 1;
    console.log(`${page}:${line} exception: ${reason}`);
  }
  for (const { line, column, typed, around, candidates } of findings) {
    failed += 1;
    const instead =
      candidates.length === 0
        ? 'add a rule for it in src/rules and quote that'
        : candidates.map((id) => `<Rule id="${id}"/>`).join(' or ');
    console.log(`${page}:${line}:${column} “${typed}” is typed in “${around}”. Write ${instead},`);
    console.log(
      '  or, if it is no value of a rule, put {/* gate: the reason */} before it in the same block.',
    );
  }
}
console.log(`Truth gate: ${failed} typed numbers, ${excepted} exceptions with a reason.`);
process.exitCode = failed === 0 ? 0 : 1;
