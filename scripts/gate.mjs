// The truth gate: a value typed where a rule should speak fails, in every page and text, in both languages.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./plugins/truth-gate/house.ts');
const checked = module.checkHouse('.');
const count = (kinds) =>
  [...new Set(kinds)]
    .sort()
    .map((kind) => `${kinds.filter((each) => each === kind).length} ${kind}`)
    .join(', ') || 'none';

for (const { file, exceptions } of checked) {
  for (const { line, reason, excuses } of exceptions) {
    console.log(`${file}:${line} exception (${count(excuses)}): ${reason}`);
  }
}
for (const { file, findings } of checked) {
  for (const { line, column, kind, typed, around, candidates, instead } of findings) {
    const holders = candidates.length === 0 ? 'no rule holds it' : `held by ${candidates.join(', ')}`;
    console.log(`${file}:${line}:${column} ${kind} “${typed}” in “${around}”, ${holders}. Write ${instead}`);
  }
}

if (checked.some(({ findings }) => findings.length > 0)) {
  console.log(
    'What is no value of a rule is let through by its reason, beside it: {/* gate: … */} in a page, // gate: … in a text.',
  );
}
const findings = checked.flatMap((each) => each.findings.map(({ kind }) => kind));
const exceptions = checked.flatMap((each) => each.exceptions);
const of = (kind) => checked.filter((each) => each.kind === kind).length;
console.log(
  [
    `Truth gate: ${of('page')} pages, ${of('text')} text files`,
    `findings: ${count(findings)}`,
    `exceptions: ${exceptions.length} with a reason (${count(exceptions.flatMap(({ excuses }) => excuses))})`,
  ].join('; '),
);
process.exitCode = findings.length === 0 ? 0 : 1;
