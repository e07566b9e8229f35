import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as RuleFormats from '../../src/formats/rule';
import type { Locale } from '../../src/formats/units';
import type { RuleId } from '../../src/rules';
import { everythingFollows } from './everythingFollows';
import { type Followed, follow } from './follow';
import { restsOn } from './marks';
import { RULE_IDS } from './memory';
import { frontPage, pageOf, sourcesOf, tellReferences } from './pages';
import { PAGES_REST } from './rests';
import { QUOTING, quotedIn } from './source';
import { inWords, type Sum, sumOf } from './sum';

vi.mock('../../src/formats/rule', async (original) =>
  (await import('./marks')).markable(await original<typeof RuleFormats>()),
);

const LOCALES: readonly Locale[] = ['sv', 'en'];
const found: Followed[] = [];
let sum: Sum;

beforeAll(async () => {
  for (const locale of LOCALES) {
    tellReferences(locale);
    for (const { file, source } of sourcesOf(locale)) {
      found.push(await follow(await pageOf(file, source, locale)));
    }
    found.push(await follow(frontPage(locale)));
  }
  sum = sumOf(found, PAGES_REST);
  process.stdout.write(inWords(`on ${found.length / 2} pages in two languages`, RULE_IDS.length, sum));
}, 120_000);

/** How often a page shows a quote of a rule, in the parts whose source can be counted. */
const shownOn = ({ places }: Followed, id: RuleId): number =>
  places
    .filter(({ part }) => QUOTING.includes(part))
    .reduce((all, { pieces }) => all + pieces.filter((piece) => restsOn(piece, id)).length, 0);

describe('when a rule gets another value', () => {
  everythingFollows('on the pages', () => sum);

  it('something moves besides its entry in the register', () => {
    expect(RULE_IDS.filter((id) => !sum.met.has(id))).toEqual([]);
  });
});

describe.each(LOCALES)('the quotes that are followed (%s)', (locale) => {
  it('are all that the sources of the pages have, rule by rule', () => {
    const differing = sourcesOf(locale).flatMap(({ file, source }) => {
      const page = found.find(({ surface }) => surface.name === file && surface.locale === locale);
      const written = quotedIn(file, source, locale);
      return RULE_IDS.flatMap((id) => {
        const [inSource, shown] = [written.get(id) ?? 0, page === undefined ? 0 : shownOn(page, id)];
        return inSource === shown ? [] : [`${file}: ${id} is written ${inSource} times and shown ${shown}`];
      });
    });
    expect(differing).toEqual([]);
  });
});
