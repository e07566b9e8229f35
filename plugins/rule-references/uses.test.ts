import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, rulesUsedBy } from './uses.mjs';

const IDS = ['a.one', 'b.two', 'c.three', 'd.four', 'e.five'];
const TOOL = 'src/tools/t/Tool.tsx';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'uses-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries({ 'package.json': '{"sideEffects":false}', ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
const used = (entries = [TOOL]) => rulesUsedBy({ root, entries, ids: IDS });

describe('the rules a tool uses', () => {
  it('are those it names', async () => {
    plant({ [TOOL]: "export const Tool = (rules) => rules.quantity('b.two');" });
    expect(await used()).toEqual(['b.two']);
  });

  it('are those a decision names that it takes through the front door', async () => {
    plant({
      [TOOL]: "import { decide } from '../../rules';\nexport const Tool = (rules) => decide(rules);",
      'src/rules/index.ts': "export * from './decide';\nexport * from './other';",
      'src/rules/decide.ts':
        "import { limit } from './limit';\nexport const decide = (rules) => limit(rules) + rules.quantity('a.one');",
      'src/rules/limit.ts': "export const limit = (rules: unknown) => rules.quantity('c.three');",
      'src/rules/other.ts': "export const other = (rules) => rules.quantity('d.four');",
    });
    expect(await used()).toEqual(['a.one', 'c.three']);
  });

  it('leave out what stands in the same file but is not used', async () => {
    plant({
      [TOOL]: "import { decide } from '../../rules/decide';\nexport const Tool = decide;",
      'src/rules/decide.ts':
        "export const decide = (rules) => rules.quantity('a.one');\nexport const TABLE = { 'd.four': 1 };",
    });
    expect(await used()).toEqual(['a.one']);
  });

  it('are also those of a part that is fetched later', async () => {
    plant({
      [TOOL]: "export const Tool = () => import('./further');",
      'src/tools/t/further.ts': "export const further = (rules) => rules.quantity('e.five');",
    });
    expect(await used()).toEqual(['e.five']);
  });

  it('are not all the records that the rulebook holds', async () => {
    plant({
      [TOOL]: "import { RULES } from '../../rules/book';\nexport const Tool = (id) => RULES[id];",
      'src/rules/book.ts': "import { some } from './some.rules';\nexport const RULES = { ...some };",
      'src/rules/some.rules.ts': "export const some = { 'a.one': 1, 'b.two': 2 };",
    });
    expect(await used()).toEqual([]);
  });

  it('are also those of the examples beside it', async () => {
    plant({
      [TOOL]: 'export const Tool = () => null;',
      'src/tools/t/Examples.tsx': "export const Examples = (rules) => rules.quantity('c.three');",
    });
    expect(await used(entriesOf(TOOL, root))).toEqual(['c.three']);
  });

  it('do not take an id for another that it begins with', async () => {
    plant({ [TOOL]: "export const Tool = 'a.one.more';" });
    expect(await used()).toEqual([]);
  });
});
