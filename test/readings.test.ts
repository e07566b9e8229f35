import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JUDGED_TOOLS } from '../src/folder/toolIds';
import { isReadingId, READING_TOOLS, READINGS, type ReadingRecord, readingOf } from '../src/rules';

const records: readonly ReadingRecord[] = Object.values(READINGS);

/** The sources of one tool, without tests and without comments. */
const sourceOf = (tool: string): string =>
  readdirSync(join('src/tools', tool), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src/tools', tool, file), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '');

const alternativesSource = readdirSync('src/rules')
  .filter((file) => /^alternatives\w+\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src/rules', file), 'utf8') }));

test('readings speak of the tools by the names they are kept under', () => {
  expect([...READING_TOOLS]).toEqual([...JUDGED_TOOLS]);
});

describe.each(READING_TOOLS)('%s', (tool) => {
  const shown = [...new Set(sourceOf(tool).match(/Q-\d\d/g))].sort();

  test('shows only readings that exist', () => {
    expect(shown.filter((id) => !isReadingId(id))).toEqual([]);
  });

  test('is among what each reading that it shows affects', () => {
    expect(shown.filter((id) => isReadingId(id) && !readingOf(id).affects.includes(tool))).toEqual([]);
  });

  test('names every reading whose other answers it works out', () => {
    const worked = records
      .filter(({ alternatives }) => alternatives.some(({ shownIn }) => shownIn.includes(tool)))
      .map(({ id }) => id);
    expect(worked.filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('works out exactly the other readings that the register says it shows', () => {
    const { text } = alternativesSource.find(
      ({ file }) => file.toLowerCase() === `alternatives${tool}.ts`,
    ) ?? {
      text: '',
    };
    const inRules = [...new Set([...text.matchAll(/alternative: '(\w+)'/g)].map(([, id]) => id))].sort();
    const inRegister = records.flatMap(({ alternatives }) =>
      alternatives.filter(({ shownIn }) => shownIn.includes(tool)).map(({ id }) => id),
    );
    expect(inRules).toEqual(inRegister.sort());
  });
});

test('only readings about words and roles affect nothing', () => {
  const wordsAlone = records.filter(({ affects }) => affects.length === 0).map(({ id }) => id);
  expect(wordsAlone.sort()).toEqual(['Q-38', 'Q-40', 'Q-41', 'Q-42', 'Q-43']);
});
