import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/folder/backup';
import { folderOn } from '../../src/folder/folder';
import { lastWordsOf } from '../../src/folder/journal';
import { memoryStore } from '../../src/folder/memoryStore';
import { readRecord, readSessionRecord } from '../../src/folder/record';
import { JUDGED_TOOLS, TOOL_IDS } from '../../src/folder/toolIds';
import { type ReceiptValue, writeReceipt } from '../../src/formats/receipt';
import { checkSum } from '../../src/formats/receiptSum';
import { contextOn } from '../../src/rules';
import { checkText } from '../../src/tools/receipt/check';
import { faultText } from '../../src/tools/receipt/faults';
import { receiptedAnswers } from '../../src/tools/receiptedAnswers';
import { SOUND_FILES } from './imports';
import { KINDS, soundTexts } from './kinds';
import { type Random, randomOf } from './random';
import { strangeNumber } from './strange';
import { isUntouched } from './watch';

const TODAY = '2026-11-20';
const kinds = Object.values(KINDS);

describe('of 10 000 made-up receipts', () => {
  const value = (random: Random): ReceiptValue =>
    random.pick<() => ReceiptValue>([
      () => random.below(12),
      () => random.pick([20_251_301, 20_250_401, 99_991_231, 10_101, -1, 0.5, 2 ** 53, 1e21]),
      () => random.text(4, 'abcxyz-_'),
      () => null,
      () => Array.from({ length: random.below(4) }, () => value(random)),
      () => JSON.parse(strangeNumber(random)) as number,
    ])();
  const sound = SOUND_FILES.flatMap(({ text }) => {
    const read = readBackup(text);
    return JUDGED_TOOLS.flatMap((tool) => {
      const answers = read.ok ? read.backup.tools[tool] : undefined;
      const receipted =
        answers === undefined ? null : receiptedAnswers(tool, answers, contextOn(TODAY), 'sv');
      return receipted === null ? [] : [receipted];
    });
  });
  const made = (random: Random): string => {
    const { tool, inputs } = random.pick(sound);
    const changed = [...inputs];
    changed[random.below(inputs.length + 1)] = value(random);
    return writeReceipt({
      tool: random.chance(9) ? random.pick(['constructor', 'x', 'goals', 'log']) : tool,
      today: random.pick(['2026-11-20', '2025-04-01', '1900-01-01', '2999-12-31', '9999-12-31']),
      edition: random.pick(['2025-04-01', '2026-01-01', '0001-01-01']),
      inputs: random.chance(2) ? changed : inputs,
      result: random.text(8, '0123456789abcdef').padEnd(8, '0'),
    });
  };
  const summed = (body: string): string => `${body}.${checkSum(body)}`;
  const texts: readonly ((random: Random) => string)[] = [
    made,
    made,
    (random) => `Hej!\n${made(random).replace(/.{30}/g, '$&\n')} (Kontrollera)`,
    (random) => made(random).slice(random.below(9), -random.below(9) || undefined),
    (random) => {
      const code = made(random);
      const at = random.below(code.length);
      return code.slice(0, at) + random.text(2, 'aZ0.-_é ') + code.slice(at + random.below(3));
    },
    (random) =>
      summed(`IJ1.fee.${random.below(1e8)}.${random.below(1e8)}.${random.text(30, 'ABCDab01-_')}.00000000`),
    (random) =>
      summed(
        `IJ1.goals.20261120.20250401.${btoa(
          random
            .pick(kinds)(random, SOUND_FILES)
            .replace(/[^ -~]/g, '')
            .slice(0, 200),
        ).replace(/[+/=]/g, '')}.00000000`,
      ),
    (random) => 'IJ1.'.repeat(random.below(300)) + random.text(20),
    (random) => random.text(60),
  ];

  it('none throws, and each is given a result or a sentence', () => {
    const random = randomOf(20_261_120);
    const wrong: string[] = [];
    let right = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const text = (texts[at % texts.length] as (from: Random) => string)(random);
      try {
        const check = checkText(text, { today: TODAY });
        right += check.ok ? 1 : 0;
        if (!check.ok && faultText(check.fault, 'sv').length === 0) wrong.push(text);
      } catch (thrown) {
        wrong.push(`${String(thrown)}: ${text}`);
      }
    }
    expect([wrong.slice(0, 3), right > 200, isUntouched()]).toEqual([[], true, true]);
  }, 60_000);
});

describe('of 2 000 made-up records in the store', () => {
  const SOUND = soundTexts([
    JSON.stringify({
      tool: 'senior',
      schema: 1,
      revision: 1,
      savedAt: '2026-11-20T09:30:00.000Z',
      answers: { certified: '2026-05-21', sessions: '20' },
    }),
    JSON.stringify({
      ...{ tool: 'session/a', schema: 1, revision: 1, savedAt: '2026-11-20T09:30:00.000Z' },
      answers: {
        id: 'a',
        date: '2026-11-02',
        client: 'AB',
        form: 'single',
        people: 1,
        minutes: 60,
        pay: 'paid',
        amount: null,
        role: 'coach',
        place: '',
        status: 'done',
        reflection: '',
      },
    }),
  ]);

  it('none throws', () => {
    const random = randomOf(20_261_120);
    const counts: Record<string, number> = {};
    for (let at = 0; at < 2_000; at += 1) {
      const text = (kinds[at % kinds.length] as (typeof kinds)[number])(random, SOUND);
      let kept: unknown = text;
      try {
        kept = JSON.parse(text);
      } catch {}
      for (const { kind } of [readRecord('senior', kept), readSessionRecord(kept)]) {
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    expect([Object.keys(counts).sort(), isUntouched()]).toEqual([['damaged', 'found', 'newer'], true]);
  }, 30_000);
});

describe('of 1 000 made-up last words', () => {
  it('none throws, and what is read of them is an answer or nothing', async () => {
    const notes = new Map<string, string>();
    const storage = {
      getItem: (key: string) => notes.get(key) ?? null,
      setItem: (key: string, text: string) => void notes.set(key, text),
      removeItem: (key: string) => void notes.delete(key),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
    const sound = soundTexts([
      JSON.stringify({
        at: '2026-11-20T09:30:00.000Z',
        by: 'a',
        nth: 1,
        answers: { certified: '2026-05-21', sessions: '20' },
        base: { certified: '', sessions: '' },
      }),
    ]);
    const random = randomOf(20_261_120);
    const found: string[] = [];
    for (let at = 0; at < 1_000; at += 1) {
      notes.set(
        'inner-journey-guide/last-words/senior',
        (kinds[at % kinds.length] as (typeof kinds)[number])(random, sound),
      );
      lastWordsOf('senior');
      found.push((await folderOn({ ...memoryStore(), durable: true }).load('senior')).kind);
    }
    expect([[...new Set(found)].sort(), isUntouched(), TOOL_IDS.includes('senior')]).toEqual([
      ['found', 'none'],
      true,
      true,
    ]);
  }, 30_000);
});
