import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { QualityForm, ReviewForm } from '../../folder/answers/quality';
import { emptyQualityForm } from '../../folder/answers/quality.empty';
import { qualityCalendar } from './calendar';
import { comparedWith, withReview } from './compare';
import { furtherReport } from './further';
import { at, example, formWith, TWENTY } from './qualityForm.fixtures';
import { qualityReport } from './report';

const TODAY = '2026-11-20';
const EMPTY = emptyQualityForm();
const review = (id: string, day: string, points = EMPTY.points): ReviewForm => ({ id, day, points });
const sections = (form: QualityForm, then: ReviewForm | null = null, locale: 'sv' | 'en' = 'sv') =>
  furtherReport(qualityReport(form, TODAY, locale), form, then, TODAY, locale).sections;
const itemsUnder = (heading: string, form: QualityForm, then: ReviewForm | null = null) =>
  sections(form, then).find((section) => section.heading === heading)?.items;

describe('the review to compare with', () => {
  const reviews = [review('a', '2026-03-14'), review('b', '2026-09-01'), review('c', TODAY)];

  it.each([
    ['the latest of an earlier day', '', 'b'],
    ['the one that is chosen', 'a', 'a'],
    ['the latest again when the chosen one is gone', 'x', 'b'],
    ['not that of today', 'c', 'b'],
  ])('is %s', (_case, chosen, id) => {
    expect(comparedWith(reviews, chosen, TODAY)?.id).toBe(id);
  });

  it('is none when there are none of an earlier day', () => {
    expect(comparedWith([review('c', TODAY)], '', TODAY)).toBeNull();
  });
});

describe('a review that is saved', () => {
  const { points } = formWith({ values: at('onTheWay') });

  it('is put after the others with its day', () => {
    expect(withReview([review('a', '2026-03-14')], points, TODAY, 'new')).toEqual([
      review('a', '2026-03-14'),
      { id: 'new', day: TODAY, points },
    ]);
  });

  it('is written anew on the same day, and stays the same one', () => {
    expect(withReview([review('a', TODAY)], points, TODAY, 'new')).toEqual([{ id: 'a', day: TODAY, points }]);
  });
});

describe('the comparison', () => {
  const heading = 'Sedan genomgången 14 mars 2026';
  const then = review(
    'a',
    '2026-03-14',
    formWith({ values: at('notYet'), dialogue: example(TWENTY), culture: at('onTheWay') }).points,
  );

  it('says what has changed, what has a new example and what stands as then', () => {
    const form = formWith({ values: at('onTheWay'), dialogue: example(), culture: at('onTheWay') });
    expect(itemsUnder(heading, form, then)).toEqual([
      'Värderingar: från inte ännu till på väg.',
      'Samtalskompetens: ett nytt exempel.',
      'Som då: Berätta om Inner Journey, Kulturkompetens, Personlig mognad och Särkompetens.',
    ]);
  });

  it('says so when nothing has changed', () => {
    expect(itemsUnder(heading, { ...EMPTY, points: then.points }, then)).toEqual([
      'Alla punkter står som då.',
    ]);
  });

  it('is not there without an earlier review', () => {
    expect(sections(formWith({ values: at('notYet') })).map((section) => section.heading)).toEqual([
      'Punkt för punkt',
    ]);
  });
});

describe('the meetings', () => {
  const forums = {
    trio: { last: '2026-10-20', next: '2026-11-20' },
    peerGroup: { last: '', next: '2026-11-19' },
    trainingDay: { last: '', next: '14 april 2027' },
  };

  it('are written with last and next, without a next that has passed', () => {
    expect(itemsUnder('Dina träffar', formWith({}, { forums }))).toEqual([
      'Handledningstrio: senast 20 oktober 2026, nästa 20 november 2026.',
      'Fortbildningsdag: nästa 14 april 2027.',
    ]);
  });

  const read = async (form: QualityForm, stamp = '2026-11-20T10:00:00Z') => {
    const file = await qualityCalendar(form, TODAY, 'sv', new Date(stamp));
    const events = new ICAL.Component(ICAL.parse(file.content))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    return { name: file.name, events };
  };

  it('that are to come are whole days in a calendar file', async () => {
    const { name, events } = await read(formWith({}, { forums }));
    expect({
      name,
      events: events.map(({ summary, startDate, endDate }) => [
        summary,
        startDate.toString(),
        endDate.toString(),
        startDate.isDate,
      ]),
    }).toEqual({
      name: 'traffar-2026-11-20.ics',
      events: [
        ['Handledningstrio (20 november 2026)', '2026-11-20', '2026-11-21', true],
        ['Fortbildningsdag (14 april 2027)', '2027-04-14', '2027-04-15', true],
      ],
    });
  });

  it('are the same events when they are moved, in a later version', async () => {
    const [first] = (await read(formWith({}, { forums }))).events;
    const moved = formWith({}, { forums: { ...forums, trio: { last: '', next: '2026-12-01' } } });
    const [second] = (await read(moved, '2026-11-20T10:00:01Z')).events;
    expect([second?.uid, (second?.sequence ?? 0) - (first?.sequence ?? 0)]).toEqual([
      'quality-trio@innerjourney.invalid',
      1,
    ]);
  });

  it('of the trio say who is in it', async () => {
    const trio = {
      ...EMPTY.trio,
      first: { alias: 'AB', profession: 'lärare' },
      second: { alias: 'CD', profession: '' },
    };
    const { events } = await read(formWith({}, { forums, trio }));
    expect(events.map(({ description }) => description)).toEqual([
      'I trion: AB och CD. Från Kvalitetsspegeln. Dagen har du skrivit själv.',
      'Från Kvalitetsspegeln. Dagen har du skrivit själv.',
    ]);
  });
});

describe('the trio', () => {
  const trio = (...members: readonly (readonly [string, string])[]) => {
    const at = (index: number) => {
      const [alias = '', profession = ''] = members[index] ?? [];
      return { alias, profession };
    };
    return itemsUnder('Din trio', formWith({}, { trio: { first: at(0), second: at(1), third: at(2) } }));
  };

  it('takes turns when there are three', () => {
    expect(trio(['AB', 'lärare'], ['CD', 'jurist'], ['EF', ''])).toEqual([
      'I trion: AB (lärare), CD (jurist) och EF.',
      'Olika yrken ger fler sätt att se på samma fråga. Tänk gärna brett när ni väljer.',
      'Vårt förslag är att ni turas om: AB berättar, CD handleder och EF lyssnar. CD berättar, EF handleder och AB lyssnar. EF berättar, AB handleder och CD lyssnar.',
    ]);
  });

  it.each([
    [
      'one is missing',
      [
        ['AB', ''],
        ['CD', ''],
      ],
      'Det saknas en person.',
    ],
    ['two are missing', [['AB', '']], 'Det saknas 2 personer.'],
  ] as const)('says when %s', (_case, members, words) => {
    expect(trio(...members)?.[1]).toBe(words);
  });

  it('says when two have the same profession, however it is written', () => {
    expect(trio(['AB', 'Lärare'], ['CD', ' lärare'], ['EF', 'jurist'])?.[1]).toBe(
      'Flera av er har samma yrke, Lärare. Olika yrken ger fler sätt att se på samma fråga, så tänk gärna brett när ni väljer.',
    );
  });

  it('is not there when nobody is named', () => {
    expect(trio()).toBeUndefined();
  });
});
