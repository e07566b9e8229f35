import { describe, expect, it } from 'vitest';
import type { AgreementForm, AgreementPoint } from '../../folder/answers/agreement';
import { emptyAgreementForm } from '../../folder/answers/agreement.empty';
import { findProblems } from './answers';
import { isOwnJudge, readAgreement } from './inputs';
import { agreementReport } from './report';
import { agreementText } from './text';

const ALL: AgreementPoint[] = [
  ...(['whyNow', 'difference', 'limits', 'ownChoice', 'background', 'sayNo'] as const),
  ...(['rhythm', 'halfway', 'ending', 'between', 'told', 'uncomfortable', 'ownAgenda'] as const),
  ...(['evaluationAim', 'evaluationShared'] as const),
];
const FULL: AgreementForm = {
  ...emptyAgreementForm(),
  client: 'EF',
  coach: 'AB',
  evaluator: 'CD',
  goals: [{ id: 'a', text: 'Sova bättre' }],
  sessions: '6',
  rhythm: 'varannan vecka',
  openness: 'Inget lämnar rummet',
  talked: ALL,
};
const report = (form: Partial<AgreementForm>) => {
  const whole = { ...FULL, ...form };
  return agreementReport(
    readAgreement(whole),
    { ownJudge: isOwnJudge(whole), toMend: false },
    '2026-11-20',
    'sv',
  );
};
const problems = (form: Partial<AgreementForm>) =>
  findProblems({ ...emptyAgreementForm(), ...form }, agreementText.sv);
const messages = (form: Partial<AgreementForm>) => problems(form).map(({ message }) => message);

describe('the sketch', () => {
  it('is finished when it is whole and all has been talked about', () => {
    expect([report({}).answer, report({}).remaining]).toEqual(['Skissen är klar – läs den tillsammans', []]);
  });

  it('has one thing left to talk about', () => {
    const { answer, remaining } = report({ talked: ALL.filter((point) => point !== 'told') });
    expect([answer, remaining]).toEqual([
      'Skissen är ifylld – en sak kvar att prata om',
      ['Förtroende och öppenhet: prata om vad som får berättas vidare, och för vem.'],
    ]);
  });

  it('counts what is left to talk about', () => {
    expect(report({ talked: [] }).answer).toBe('Skissen är ifylld – 15 saker kvar att prata om');
  });

  it('names the parts that are missing', () => {
    const { answer, remaining } = report({ sessions: '', openness: ' ' });
    expect([answer, remaining]).toEqual([
      '2 av 4 delar i skissen är ifyllda',
      ['Fyll i antal samtal och vad ni har kommit överens om.'],
    ]);
  });

  it('holds goals, sessions, openness and evaluator', () => {
    const [sketch] = report({}).sections;
    expect(sketch?.items.map((item) => item.replaceAll('\u00a0', ' '))).toEqual([
      'Klient: EF. Coach: AB.',
      'Mål 1: Sova bättre',
      'Samtalen: 6 samtal, varannan vecka',
      'Förtroende och öppenhet: Inget lämnar rummet',
      'Utvärderingen hålls av CD, som inte är coachen.',
    ]);
  });

  it('counts no evaluator who is the coach', () => {
    const { answer, soFar } = report({ evaluator: ' ab' });
    expect([answer, soFar?.[0]?.field]).toEqual(['3 av 4 delar i skissen är ifyllda', 'agreement-evaluator']);
  });

  it('says that it is no contract and no requirement', () => {
    expect(report({}).notes.slice(0, 2)).toEqual([
      'Det här är en skiss för er två, inget avtal. Den binder ingen, och ni kan ändra den när ni vill.',
      'Frågorna är inspirerade av hur andra börjar en coachning. De är inget krav i Inner Journey.',
    ]);
  });
});

describe('the form', () => {
  it('has nothing to mend while it is empty', () => {
    expect(problems({})).toEqual([]);
  });

  it('stops an evaluator who is the coach', () => {
    expect(problems({ coach: 'AB', evaluator: ' ab' })).toEqual([
      {
        field: 'agreement-evaluator',
        message:
          'Coachen och den som håller i utvärderingen ser ut att vara samma person. Be någon annan hålla i den',
      },
    ]);
  });

  it.each(['1', '100', ''])('takes %j sessions', (sessions) => {
    expect(problems({ sessions })).toEqual([]);
  });

  it.each(['0', '101', 'sex'])('takes no %j sessions', (sessions) => {
    expect(problems({ sessions })).toEqual([
      { field: 'agreement-sessions', message: 'Skriv ett heltal från 1 till 100' },
    ]);
  });

  it('takes texts of at most a thousand characters', () => {
    expect([messages({ openness: 'a'.repeat(1000) }), messages({ openness: 'a'.repeat(1001) })]).toEqual([
      [],
      ['Texten har 1001 tecken. Korta den till högst 1000'],
    ]);
  });

  it('takes goals of at most two hundred characters', () => {
    const goal = (length: number) => ({ goals: [{ id: 'a', text: 'a'.repeat(length) }] });
    expect([messages(goal(200)), messages(goal(201))]).toEqual([
      [],
      ['Mål 1: texten har 201 tecken. Korta den till högst 200'],
    ]);
  });

  it('takes initials and no address', () => {
    expect(messages({ client: 'ef@example.se' })).toEqual(['Skriv initialer eller en kod, inte en adress']);
  });
});
