import { describe, expect, it } from 'vitest';
import type { QualityForm } from '../../folder/answers/quality';
import { emptyQualityForm } from '../../folder/answers/quality.empty';
import { toMarkdown } from '../../frame/reportText';
import { at, example, formWith, NINETEEN, TWENTY } from './qualityForm.fixtures';
import { qualityReport } from './report';

const report = (form: QualityForm, locale: 'sv' | 'en' = 'sv') => qualityReport(form, '2026-11-20', locale);
const { forums } = emptyQualityForm();
const everywhere = (level: 'notYet' | 'onTheWay') => ({
  values: at(level),
  organisation: at(level),
  dialogue: at(level),
  culture: at(level),
  maturity: at(level),
  speciality: at(level),
});
const examples = {
  values: example(),
  organisation: example(),
  dialogue: example(),
  culture: example(),
  maturity: example(),
  speciality: example(),
};

describe('the answer', () => {
  it.each([
    ['nothing', {}, 'Din spegel är tom än så länge', 'open'],
    ['one point, not yet', { values: at('notYet') }, 'Du har börjat – 1 av 6 punkter är besvarade', 'going'],
    [
      'every point, not yet',
      everywhere('notYet'),
      'Du vet var du står – välj en punkt att börja med',
      'going',
    ],
    [
      'one point on the way',
      { values: at('onTheWay'), culture: at('notYet') },
      'Inga exempel än, men 1 av 6 punkter är på väg',
      'going',
    ],
    [
      'an example among others',
      { ...everywhere('onTheWay'), values: example(TWENTY) },
      'Du har exempel på 1 av 6 punkter',
      'going',
    ],
    [
      'an example that is too short to count',
      { values: example(NINETEEN) },
      'Du har börjat – 1 av 6 punkter är besvarade',
      'going',
    ],
    ['every point with an example', examples, 'Du har exempel på 6 av 6 punkter', 'done'],
  ] as const)('with %s', (_case, points, answer, tone) => {
    expect([report(formWith(points)).answer, report(formWith(points)).tone]).toEqual([answer, tone]);
  });

  it('leads to the next point', () => {
    expect(report(formWith({ values: at('notYet') })).soFar).toEqual([
      { text: 'Nästa punkt: Berätta om Inner Journey', field: 'quality-organisation' },
    ]);
  });

  it('leads nowhere when every point is answered', () => {
    expect(report(formWith(examples)).soFar).toEqual([]);
  });
});

describe('what is left', () => {
  it('is to finish an example, and to name a speciality', () => {
    expect(report(formWith({ dialogue: example('kort'), speciality: at('onTheWay') })).remaining).toEqual([
      'Skriv färdigt exemplet på Samtalskompetens.',
      'Sätt ett namn på din särkompetens.',
    ]);
  });

  it('is no name for a speciality that is not yet there', () => {
    expect(report(formWith({ speciality: at('notYet') })).remaining).toEqual([]);
  });

  it.each([
    ['today', '2026-11-20', []],
    [
      'yesterday',
      '2026-11-19',
      [
        'Handledningstrio: 19 november 2026 har passerat. Blev det av? Skriv då dagen som senaste gången och lägg till nästa.',
      ],
    ],
  ])('says when the next time was %s', (_case, next, expected) => {
    expect(report(formWith({}, { forums: { ...forums, trio: { last: '', next } } })).remaining).toEqual(
      expected,
    );
  });

  it('is a new day for a forum that had one', () => {
    expect(
      report(formWith({}, { forums: { ...forums, trainingDay: { last: '2026-03-03', next: '' } } }))
        .remaining,
    ).toEqual(['Fortbildningsdag: bestäm en ny dag.']);
  });
});

describe('point by point', () => {
  it('has each as it stands, with the example and the speciality’s own name', () => {
    const form = formWith(
      { values: example(TWENTY), culture: at('notYet'), speciality: at('onTheWay') },
      { speciality: ' Konflikter ' },
    );
    expect(report(form).sections).toEqual([
      {
        heading: 'Punkt för punkt',
        items: [
          'Värderingar: ett exempel. ”Jag frågade vad hon.”',
          'Kulturkompetens: inte ännu.',
          'Särkompetens (Konflikter): på väg.',
        ],
      },
    ]);
  });

  it('leaves out the example of a level that needs none', () => {
    expect(report(formWith({ values: { level: 'onTheWay', example: TWENTY } })).sections[0]?.items).toEqual([
      'Värderingar: på väg.',
    ]);
  });

  it('is copied as Markdown with what was written escaped', () => {
    expect(
      toMarkdown(report(formWith({ values: example('*Vi* satt tysta en lång stund.') })), 'sv'),
    ).toContain('- Värderingar: ett exempel. ”\\*Vi\\* satt tysta en lång stund.”');
  });
});

it.each([
  ['sv', 'Punkterna är inspirerade av MiL Institutes kriterier. De är inte krav i Inner Journey'],
  [
    'en',
    'The points are inspired by the criteria of MiL Institute. They are not requirements of Inner Journey',
  ],
] as const)('says that it is inspiration, in %s', (locale, words) => {
  expect(report(formWith({}), locale).notes[0]).toContain(words);
});
