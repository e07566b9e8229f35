import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/folder/backup';
import { JUDGED_TOOLS } from '../../src/folder/toolIds';
import { receiptCode } from '../../src/frame/receipt';
import { contextOn, type PlainDate } from '../../src/rules';
import { compareEditions } from '../../src/tools/compareEditions';
import { checkText } from '../../src/tools/receipt/check';
import { receiptedAnswers } from '../../src/tools/receiptedAnswers';
import { SOUND_FILES } from './imports';
import { KINDS } from './kinds';
import { randomOf } from './random';

const CONTEXT = contextOn('2026-11-20');
// The kinds that leave a file a file of ours.
const TRIED = [
  ...['one text changed', 'one number changed', 'one thing more', 'one value of another kind'],
  ...['halves of surrogate pairs', 'control characters'],
];
const FAR = [
  ...['9999-12-31', '31 december 9999', '0001-01-01', '9999-Q4', '99999999999999', 'inom 99999999 år'],
  ...['-1', '__proto__'],
];

/** What goes wrong when every tool in a file is judged, and how many were. */
function judge(text: string): { readonly judged: number; readonly wrong: readonly string[] } {
  const read = readBackup(text);
  const tools = read.ok ? JUDGED_TOOLS.filter((tool) => read.backup.tools[tool] !== undefined) : [];
  const wrong = tools.flatMap((tool) => {
    const answers = read.ok ? read.backup.tools[tool] : undefined;
    if (answers === undefined) return [];
    try {
      compareEditions(tool, answers, CONTEXT, CONTEXT, 'sv');
      receiptedAnswers(tool, answers, CONTEXT, 'sv');
      return [];
    } catch (thrown) {
      return [`${tool}: ${String(thrown)}: ${JSON.stringify(answers).slice(0, 400)}`];
    }
  });
  return { judged: tools.length, wrong };
}

const together = (texts: readonly string[]) => {
  const all = texts.map(judge);
  return {
    judged: all.reduce((sum, { judged }) => sum + judged, 0),
    wrong: all.flatMap(({ wrong }) => wrong).slice(0, 3),
  };
};

describe('a file that is let in is one that every tool can judge', () => {
  it('with something strange somewhere, in 6 000 made-up files', () => {
    const random = randomOf(20_261_120);
    const { judged, wrong } = together(
      Array.from({ length: 6_000 }, (_, at) =>
        (KINDS[TRIED[at % TRIED.length] ?? ''] as (typeof KINDS)[string])(random, SOUND_FILES),
      ),
    );
    expect([wrong, judged > 1_000]).toEqual([[], true]);
  }, 60_000);

  it('with a day or a number from far away in any one of its answers', () => {
    const texts = SOUND_FILES.flatMap(({ text }) =>
      [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)]
        .filter(([, colon]) => colon === undefined)
        .flatMap(({ 0: written, index }) =>
          FAR.map((far) => text.slice(0, index) + JSON.stringify(far) + text.slice(index + written.length)),
        ),
    );
    const { judged, wrong } = together(texts);
    expect([wrong, judged > 1_000]).toEqual([[], true]);
  }, 60_000);
});

describe('a receipt that is right is one that can be judged', () => {
  it.each(['1900-01-01', '1970-01-01', '2025-04-01', '2999-12-31', '9999-12-31'] as PlainDate[])(
    'though it says that it is from %s',
    (day) => {
      const codes = SOUND_FILES.flatMap(({ text }) => {
        const read = readBackup(text);
        return JUDGED_TOOLS.flatMap((tool) => {
          const answers = read.ok ? read.backup.tools[tool] : undefined;
          const receipted = answers === undefined ? null : receiptedAnswers(tool, answers, CONTEXT, 'sv');
          return receipted === null ? [] : [receiptCode(receipted, { ...CONTEXT, today: day }, day)];
        });
      });
      const kinds = codes.map((code) => {
        const check = checkText(code, { today: '2026-11-20' });
        return check.ok ? 'ok' : check.fault.kind;
      });
      expect([codes.length > 3, new Set(kinds)]).toEqual([
        true,
        new Set([day < '3000' ? 'ok' : 'unreadable']),
      ]);
    },
  );
});
