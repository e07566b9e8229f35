// Which rules wait to be held against their sources again, the most urgent first; `--on=YYYY-MM-DD` for another day.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { collectReferences } from '../plugins/rule-references/collect.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module: rules } = await runnerImport(`${root}src/rules/index.ts`);
const { module: stockholm } = await runnerImport(`${root}src/formats/stockholm.ts`);

const asked = process.argv.find((argument) => argument.startsWith('--on='))?.slice('--on='.length);
const on = asked ?? stockholm.todayInStockholm(new Date());
if (!rules.isPlainDate(on)) {
  console.error(`--on takes a day, such as --on=2027-05-21, and not “${on}”.`);
  process.exit(2);
}

const { sv } = await collectReferences({ root, on });

function linesOf({ id, reviewBy, overdue }) {
  const { title, source } = rules.ruleOf(id);
  const { tools, pages } = sv.rules[id];
  const days = Math.abs(rules.daysBetween(on, reviewBy));
  const listed = (name, values) => (values.length === 0 ? [] : [`    ${name} ${values.join(', ')}`]);
  return [
    `${reviewBy}  ${overdue ? 'OVERDUE by' : 'in'} ${days} ${days === 1 ? 'day' : 'days'}  ${id}  ${title.sv}`,
    ...listed('source:', [`${source.document}#${source.anchor}`, ...source.facts]),
    ...listed('pages: ', [
      ...new Set([...pages, ...tools].flatMap(({ path, standsOn }) => standsOn ?? path)),
    ]),
    ...listed(
      'tools: ',
      tools.map((tool) => tool.id),
    ),
  ];
}

const reviews = rules.reviewsOn(on);
const overdue = reviews.filter((review) => review.overdue).length;
console.log(
  [
    ...reviews.flatMap(linesOf),
    `${on}: ${overdue} of ${reviews.length} rules are overdue. How to look one over: CONTRIBUTING.md.`,
  ].join('\n'),
);
