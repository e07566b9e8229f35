// The notice of every change of the rules as Markdown, to paste into CHANGELOG.md and into a letter:
// npm run notice -- en
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { collectReferences } from '../plugins/rule-references/collect.mjs';

const [locale = 'sv'] = process.argv.slice(2);
if (locale !== 'sv' && locale !== 'en') {
  console.error(`There is no notice in “${locale}”; choose sv or en.`);
  process.exit(1);
}

const root = process.cwd();
const load = async (file) => (await runnerImport(join(root, file))).module;
const { notices } = await load('src/mdx/changes/notice.ts');
const { changesText } = await load('src/mdx/changes/text.ts');
const { formatDate } = await load('src/formats/dates.ts');
const { RULES, FIRST_EDITION } = await load('src/rules/index.ts');

const words = changesText[locale];
const list = (items, nothing) => (items.length === 0 ? [nothing] : items.map((item) => `- ${item}`));

const references = (await collectReferences({ root, on: FIRST_EDITION }))[locale];
const found = notices({ records: RULES, references, locale });
if (found.length === 0) {
  console.log(words.none(formatDate(FIRST_EDITION, locale)));
}
for (const { day, values, pages, tools, persons } of found) {
  console.log(
    [
      `## ${words.from(formatDate(day, locale))}`,
      `### ${words.values}`,
      list(values.map(({ text }) => text)).join('\n'),
      `### ${words.pages}`,
      list(
        pages.map(({ path, title }) => `${title} (${path})`),
        words.noPages,
      ).join('\n'),
      `### ${words.tools}`,
      list(
        tools.map(({ title }) => title),
        words.noTools,
      ).join('\n'),
      `### ${words.persons}`,
      words.personsNote,
      persons.map(({ who, effect }) => `- ${who}: ${effect.join('; ')}`).join('\n'),
    ].join('\n\n'),
  );
}
