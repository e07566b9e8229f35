import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv';
import { fileName } from '../../src/formats/fileName';
import { type CalendarEvent, writeCalendar } from '../../src/formats/ics';
import { plainLine, plainText } from '../../src/formats/plainText';
import type { Report } from '../../src/frame/report';
import { toMarkdown, toSlackText } from '../../src/frame/reportText';
import { HOSTILE, LONG } from './hostile';
import { blocksOf, blocksOfMdx, eventsOf, linesAmiss, pointsOf, rowsOf } from './shapes';

const TEXTS = [...HOSTILE, ...LONG];
const STAMP = new Date('2026-11-20T10:00:00Z');

const report = (own: string): Report => ({
  title: `Plan – ${own}`,
  answer: own,
  tone: 'done',
  soFar: [{ text: own }],
  steps: [],
  remaining: [own, 'något'],
  notes: ['något', own],
  sections: [
    { heading: own, items: [own, 'något', own] },
    { heading: `Mål 1: ${own}`, items: ['något'] },
  ],
  meta: own,
  receipt: { label: 'Kvitto', code: 'IJ1.x.20250401', where: 'Kontrollera' },
});

const named = (texts: readonly string[]) =>
  texts.map((text) => [JSON.stringify(text).slice(0, 50), text] as const);

describe('the texts that an export is tried with', () => {
  it('are at least 130, none of them twice', () => {
    expect([new Set(TEXTS).size === TEXTS.length, TEXTS.length >= 130]).toEqual([true, true]);
  });
});

describe.each(named(TEXTS))('the text %s', (_, text) => {
  it('is one cell of a sheet, and no formula', async () => {
    const csv = await writeCsv(
      ['Före', 'Text', 'Efter'],
      [
        [{ number: 1.5, decimals: 2 }, { text }, { date: '2025-04-01' }],
        [{ text }, { number: -2, decimals: 0 }, { text: 'z' }],
      ],
    );
    const rows = rowsOf(csv);
    const cell = rows[1]?.[1] ?? '';
    expect(rows).toEqual([
      ['Före', 'Text', 'Efter'],
      ['1,50', cell, '2025-04-01'],
      [cell, '-2', 'z'],
    ]);
    expect([plainText(text), `'${plainText(text)}`]).toContain(cell);
    expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
  });

  it('is one value of an event', async () => {
    const event: CalendarEvent = {
      kind: 'allDay',
      uid: 'mal-a1@innerjourney.invalid',
      sequence: 7,
      title: `Mål: ${text}`,
      description: text,
      location: `Hos ${text}`,
      first: '2025-04-01',
      last: '2025-04-01',
    };
    const ics = await writeCalendar([event, { ...event, uid: 'mal-a2@innerjourney.invalid' }], STAMP);
    const of = (uid: string) =>
      [
        { name: 'uid text', value: uid },
        { name: 'sequence integer', value: '7' },
        { name: 'dtstamp date-time', value: '2026-11-20T10:00:00Z' },
        { name: 'dtstart date', value: '2025-04-01' },
        { name: 'dtend date', value: '2025-04-02' },
        { name: 'transp text', value: 'TRANSPARENT' },
        { name: 'summary text', value: plainLine(`Mål: ${text}`) },
        { name: 'location text', value: plainLine(`Hos ${text}`) },
        { name: 'description text', value: plainText(text) },
      ].filter(({ name, value }) => value !== '' || name !== 'description text');
    const inOrder = (properties: { name: string; value: string }[]) =>
      properties
        .filter(({ name }) => !name.startsWith('x-'))
        .sort((one, other) => one.name.localeCompare(other.name));
    expect(eventsOf(ics).map(inOrder)).toEqual(
      ['mal-a1@innerjourney.invalid', 'mal-a2@innerjourney.invalid'].map((uid) => inOrder(of(uid))),
    );
    expect(linesAmiss(ics)).toEqual([]);
  });

  it('makes a file name that every system can hold', () => {
    const name = fileName([text], '2025-04-01', 'csv');
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]*-2025-04-01\.csv$/);
    expect([name.length <= 60, /^(?:con|prn|aux|nul|com\d|lpt\d)\./.test(name)]).toEqual([true, false]);
  });
});

// Of the others nothing is left to see.
describe.each(named(TEXTS.filter((text) => plainText(text).trim() !== '')))('the text %s', (_, text) => {
  it('makes no block and no emphasis in Markdown', () => {
    expect(blocksOf(toMarkdown(report(text), 'sv'))).toBe(blocksOf(toMarkdown(report('något'), 'sv')));
  });

  it('makes no program in MDX', () => {
    expect(blocksOfMdx(toMarkdown(report(text), 'en'))).toBe(blocksOfMdx(toMarkdown(report('något'), 'en')));
  });

  it('formats nothing and calls nobody in Slack', () => {
    expect(pointsOf(toSlackText(report(text), 'sv'))).toEqual(pointsOf(toSlackText(report('något'), 'sv')));
  });
});
