import { describe, expect, it } from 'vitest';
import { checkSession } from '../../src/folder/record';
import { decodeCsv, readCsv } from '../../src/formats/csvReader';
import { isPlainDate } from '../../src/rules';
import { columnText } from '../../src/tools/log/columnText';
import { readLogFile } from '../../src/tools/log/importFile';
import { MOST_ROWS } from '../../src/tools/log/limits';
import { type Random, randomOf } from './random';
import { isUntouched } from './watch';

const TODAY = '2026-11-20';
const HEADS = [
  ...Object.values(columnText.sv),
  ...Object.values(columnText.en),
  'Timmar',
  'Tid (h)',
  '__proto__',
  'constructor',
  '',
];
const CELLS = [
  ...[
    '2026-11-02',
    '2/11 2026',
    'i går',
    '9999-12-31',
    '2025-02-29',
    'AB',
    'å',
    '60',
    '1,5',
    '1 000',
    '-0',
    '1e999',
  ],
  ...[
    'Grupp',
    'Betalt',
    'ja',
    '=1+1',
    "'=1",
    '"',
    '""',
    '\u0000',
    '\ud800',
    '__proto__',
    'x'.repeat(3_000),
    ' '.repeat(3_000),
  ],
];

/** A table of so many cells at random, seldom a whole one. */
function tableOf(random: Random): string {
  const mark = random.pick([';', ',', '\t']);
  const end = random.pick(['\r\n', '\n', '\r', '\n\n']);
  const cell = (from: readonly string[]) => {
    const text = random.chance(6) ? random.text(8) : random.pick(from);
    return random.chance(5) ? `"${text}"` : random.chance(9) ? `"${text}` : text;
  };
  const row = (from: readonly string[]) =>
    Array.from({ length: 1 + random.below(8) }, () => cell(from)).join(mark);
  const nearly = (between: string) => {
    const sound = ['2026-11-02', `A${random.below(9)}`, '60', 'Jag väntade.'];
    sound[random.below(4)] = random.pick([...CELLS, '45', 'B', '']);
    return sound.join(between);
  };
  const lines = [
    random.chance(3) ? 'Datum;Klient;Längd (min);Reflektion'.replaceAll(';', mark) : row(HEADS),
    ...Array.from({ length: random.below(6) }, () => (random.chance(2) ? row(CELLS) : nearly(mark))),
  ];
  const text = random.pick(['', '\ufeff', `sep=${mark}${end}`, end, ' ']) + lines.join(end);
  return random.chance(5) ? text.slice(0, random.below(text.length)) : text;
}

describe('of 10 000 made-up tables', () => {
  it('none throws, and every session that comes out of one can be kept', () => {
    const random = randomOf(20_261_120);
    const wrong: string[] = [];
    let fresh = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const text = tableOf(random);
      try {
        const read = readLogFile(text, new Set(), at % 2 === 0 ? 'sv' : 'en', TODAY);
        fresh += read.fresh.length;
        const sound = [...read.fresh, ...read.alike].every(
          ({ session }) => isPlainDate(session.date) && checkSession({ ...session, id: 'a' }) !== null,
        );
        const said = [...read.heads, ...read.unknown, ...read.bad.flatMap(({ reasons }) => reasons)];
        if (!sound || said.some((sentence) => sentence.length > 400)) wrong.push(text);
      } catch (thrown) {
        wrong.push(`${String(thrown)}: ${text}`);
      }
    }
    expect([wrong.slice(0, 3), fresh > 500, isUntouched()]).toEqual([[], true, true]);
  }, 30_000);

  it('none throws while its letters are found', () => {
    const random = randomOf(20_261_121);
    for (let at = 0; at < 5_000; at += 1) {
      const bytes = Uint8Array.from({ length: random.below(40) }, () => random.below(256));
      bytes.set(random.pick([[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb], []]).slice(0, bytes.length));
      readCsv(decodeCsv(bytes));
    }
    expect(isUntouched()).toBe(true);
  });
});

describe('a table with more rows than the log holds', () => {
  const rows = (count: number) =>
    readLogFile(`Datum;Klient;Längd\n${'2026-11-02;AB;60\n'.repeat(count)}`, new Set(), 'sv', TODAY);

  it('is not read', () => {
    const { tooMany, fresh, alike, bad } = rows(10_001);
    expect([tooMany, fresh.length + alike.length + bad.length]).toEqual([true, 0]);
  });

  it('is read when it has just as many', () => {
    const { tooMany, fresh, alike } = rows(10_000);
    expect([tooMany, fresh.length, alike.length, MOST_ROWS]).toEqual([false, 1, 9_999, 10_000]);
  });
});
