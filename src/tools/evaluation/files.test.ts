import { describe, expect, it } from 'vitest';
import type { EvaluationForm } from '../../folder/answers/evaluation';
import { byCoach } from './average';
import { coachFile, coachReport } from './coachFile';
import { evaluationCsv } from './csvFile';
import { furtherReport } from './further';
import { readEvaluations } from './inputs';
import { evaluationReport } from './report';

const TODAY = '2026-11-20';
const FULL: EvaluationForm = {
  id: 'first',
  coach: 'AB',
  evaluator: 'CD',
  client: 'EF',
  sessions: '6',
  from: '2026-03-02',
  to: '2026-06-12',
  goals: [{ id: 'g', text: 'Sova bättre', before: '3', after: '7' }],
  benefit: '4',
  value: '5',
  trust: '5',
  helped: 'Frågorna',
  concept: '',
  coaching: '',
  recommend: '9',
  shared: 'yes',
};
const read = (...forms: Partial<EvaluationForm>[]) =>
  readEvaluations({ evaluations: forms.map((form) => ({ ...FULL, ...form })) }, TODAY);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const report = (...forms: Partial<EvaluationForm>[]) => {
  const evaluations = read(...forms);
  return furtherReport(evaluationReport(evaluations, false, TODAY, 'sv'), evaluations.told, 'sv');
};
const section = (heading: string, ...forms: Partial<EvaluationForm>[]) =>
  report(...forms)
    .sections.find((one) => one.heading === heading)
    ?.items.map(plain);
const goals = (...changes: [string, string][]) => ({
  goals: changes.map(([before, after], index) => ({ id: `g${index}`, text: '', before, after })),
});

describe('the answer', () => {
  it.each([
    ['Från 3 till 7 mot målet (+4)', [{}]],
    ['Från 7 till 5 mot målet (−2)', [goals(['7', '5'])]],
    ['Från 5 till 5 mot målet (oförändrat)', [goals(['5', '5'])]],
    ['2 av 3 mål har kommit närmare', [goals(['3', '7'], ['4', '5'], ['5', '5'])]],
    ['2 utvärderingar: 1 av 2 mål har kommit närmare', [{}, goals(['7', '5'])]],
    ['Utvärderingen är påbörjad', [goals(['7', ''])]],
    ['Utvärderingen räknas inte med än', [{ evaluator: 'ab ' }]],
  ] as [string, Partial<EvaluationForm>[]][])('is %s', (answer, forms) => {
    expect(report(...forms).answer).toBe(answer);
  });

  it('leads to the evaluator when the coach leads their own evaluation', () => {
    expect(report({ evaluator: 'ab ' }).soFar).toEqual([
      {
        text: 'Utvärdering 1 räknas inte med än: coachen och den som håller i den ser ut att vara samma person.',
        field: 'evaluation-first-evaluator',
      },
    ]);
  });

  it('names what is not filled in', () => {
    expect(report({ sessions: '', shared: '' }).remaining).toEqual([
      'Utvärdering 1 – inte ifyllt än: antal samtal och om coachen får läsa.',
    ]);
  });

  it('is done when nothing is left, whatever became of the goals', () => {
    expect(report(goals(['7', '5'])).tone).toBe('done');
  });

  it('says that it is no requirement', () => {
    expect(report({}).notes).toContain(
      'Frågorna är inspirerade av hur andra följer upp coachning. De är inget krav i Inner Journey.',
    );
  });
});

describe('what each evaluation tells', () => {
  it('stands under its number and coach', () => {
    expect(section('Utvärdering 1: AB som coach', {})).toEqual([
      'Samtalsserien: 6 samtal, 2 mars 2026 till 12 juni 2026',
      'Klient: EF. Utvärderingen hölls av CD.',
      'Mål 1, ”Sova bättre”: från 3 till 7 (+4)',
      'Nytta: 4 av 5',
      'Värde: 5 av 5',
      'Förtroende: 5 av 5',
      'Skulle rekommendera: 9 av 10',
      'Det här hjälpte: Frågorna',
      'Coachen får läsa utvärderingen.',
    ]);
  });
});

describe('averages', () => {
  it('are not shown for two (E-03)', () => {
    expect(section('Medelvärden för AB', {}, {})).toBeUndefined();
  });

  it('say why there are none', () => {
    expect(report({}, {}).notes.at(-1)).toContain('minst 3 utvärderingar av samma coach');
  });

  it('are shown for three, with one decimal (E-03)', () => {
    expect(section('Medelvärden för AB', {}, { benefit: '5' }, { benefit: '5', recommend: '' })).toEqual([
      'Nytta: 4,7 av 5 (3 svar)',
      'Värde: 5,0 av 5 (3 svar)',
      'Förtroende: 5,0 av 5 (3 svar)',
    ]);
  });

  it('never mix two coaches', () => {
    expect(report({}, {}, { coach: 'XY' }).sections.map(({ heading }) => heading)).toEqual([
      'Utvärdering 1: AB som coach',
      'Utvärdering 2: AB som coach',
      'Utvärdering 3: XY som coach',
    ]);
  });
});

describe('the text for the coach', () => {
  const textFor = (...forms: Partial<EvaluationForm>[]) => {
    const [group] = byCoach(read(...forms).told);
    return group === undefined ? null : coachReport(group, TODAY, 'sv');
  };

  it('holds only what the coach may read, numbered without gaps', () => {
    const sections = textFor(
      { shared: 'no' },
      { shared: 'yes', helped: 'Tystnaden' },
      { shared: '' },
    )?.sections;
    expect(sections?.map(({ heading, items }) => [heading, items.at(-1)])).toEqual([
      ['Utvärdering 1: AB som coach', 'Det här hjälpte: Tystnaden'],
    ]);
  });

  it('counts its averages on the shared ones alone', () => {
    const forms = [{}, {}, { shared: 'no' as const }];
    expect(textFor(...forms)?.sections.map(({ heading }) => heading)).not.toContain('Medelvärden för AB');
  });

  it('answers from the shared ones alone', () => {
    expect(textFor({ shared: 'no' }, goals(['7', '5']))?.answer).toBe('Från 7 till 5 mot målet (−2)');
  });

  it('is a file with the coach and the day in its name', () => {
    const [group] = byCoach(read({}).told);
    const file = group && coachFile(group, TODAY, 'sv');
    expect([file?.name, file?.content.split('\n')[0]]).toEqual([
      'utvardering-till-ab-2026-11-20.txt',
      '*Utvärderingar till AB*',
    ]);
  });
});

describe('the CSV', () => {
  const lines = async (...forms: Partial<EvaluationForm>[]) =>
    (await evaluationCsv(read(...forms).told, TODAY, 'sv')).content.trimEnd().split('\r\n');

  it('has one row per evaluation', async () => {
    expect((await lines({}, { shared: 'no' })).length).toBe(3);
  });

  it('has heads that say what each column is', async () => {
    expect((await lines({}))[0]).toBe(
      '\ufeffCoach;Utvärderare;Klient;Antal samtal;Första samtalet;Sista samtalet;Mål 1;Mål 1 före;Mål 1 efter;Mål 1 förändring;Mål 2;Mål 2 före;Mål 2 efter;Mål 2 förändring;Mål 3;Mål 3 före;Mål 3 efter;Mål 3 förändring;Nytta;Värde;Förtroende;Hjälpte;Bättre i upplägget;Coachen annorlunda;Rekommenderar;Coachen får läsa',
    );
  });

  it('leaves what is unanswered empty and writes a fall as a number', async () => {
    expect((await lines({ ...goals(['7', '5']), recommend: '', helped: '=1+1' }))[1]).toBe(
      "AB;CD;EF;6;2026-03-02;2026-06-12;;7;5;-2;;;;;;;;;4;5;5;'=1+1;;;;Ja",
    );
  });

  it('is named after the day', async () => {
    expect((await evaluationCsv(read({}).told, TODAY, 'sv')).name).toBe('utvardering-2026-11-20.csv');
  });
});
