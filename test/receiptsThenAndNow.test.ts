import { describe, expect, it } from 'vitest';
import { emptyGoalForm, emptyGoalsForm } from '../src/folder/answers/goals.empty';
import type { Backup } from '../src/folder/backup';
import { type ReceiptValue, writeReceipt } from '../src/formats/receipt';
import { receiptCode } from '../src/frame/receipt';
import { toMarkdown } from '../src/frame/reportText';
import { contextOn, type PlainDate } from '../src/rules';
import { type CheckedReceipt, checkText } from '../src/tools/receipt/check';
import { checkFile } from '../src/tools/receipt/checkFile';
import { fileReport } from '../src/tools/receipt/fileReport';
import { receiptReport } from '../src/tools/receipt/report';
import { receiptedAnswers } from '../src/tools/receiptedAnswers';
import { openReceipt } from '../src/tools/receipts';
import { MADE_UP } from './fixtures/editions/madeUp';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const JUDGED: PlainDate = '2026-11-20';

/** A receipt as the tool would have written it on the day. */
function written(tool: string, inputs: ReceiptValue[]): string {
  const opened = openReceipt({ tool, today: JUDGED, edition: '2025-04-01', inputs, result: '' });
  if (typeof opened === 'string') {
    throw new TypeError(`No receipt: ${opened}`);
  }
  return receiptCode(opened, contextOn(JUDGED, '2025-04-01', MADE_UP), '2025-04-01');
}

function checked(code: string, today: PlainDate): CheckedReceipt {
  const result = checkText(code, { today, records: MADE_UP });
  if (!result.ok) {
    throw new TypeError(result.fault.kind);
  }
  return result.checked;
}
const reported = (code: string, today: PlainDate, locale: 'sv' | 'en' = 'sv') =>
  receiptReport(checked(code, today), today, locale);
const lines = (code: string, today: PlainDate, heading: RegExp) =>
  (reported(code, today).sections.find((section) => heading.test(section.heading))?.items ?? []).map(plain);

const APPLICANT: ReceiptValue[] = [1, 10, 'yes', 'yes', 'yes'];

describe('a receipt and the rules of then and today', () => {
  it.each([
    [
      'on the day before the change',
      '2026-12-31',
      'Kvittot är oförändrat, och reglerna ger samma svar i dag',
    ],
    [
      'on the day of the change',
      '2027-01-01',
      'Kvittot är oförändrat, men reglerna ger ett annat svar i dag',
    ],
    ['on the day after it', '2027-01-02', 'Kvittot är oförändrat, men reglerna ger ett annat svar i dag'],
  ] as const)('%s', (_case, today, answer) => {
    expect(reported(written('eligibility', APPLICANT), today).answer).toBe(answer);
  });

  it('tells what stands in it', () => {
    expect(lines(written('eligibility', APPLICANT), JUDGED, /^Svaren/)).toEqual([
      'Verktyg: 1 verktyg',
      'Coachningssamtal: 10 samtal',
      'Empatisk i samtal: ja',
      'Strukturerad i samtal: ja',
      'Motivation: ja',
    ]);
  });

  it('tells what the rules gave then', () => {
    expect(lines(written('eligibility', APPLICANT), '2027-01-01', /^Resultatet 20 november 2026/)).toEqual([
      'Svaret: kan ansöka',
    ]);
  });

  it('names what the rules of today change', () => {
    expect(lines(written('eligibility', APPLICANT), '2027-01-01', /^De här svaren/)).toEqual([
      'Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal',
      'Svaret: nästan framme i stället för kan ansöka',
      'Genomförda coachningssamtal före ansökan: kvar i stället för på plats',
    ]);
  });

  it('says that nothing has changed when the rules it rests on have not', () => {
    expect(lines(written('eligibility', APPLICANT), '2026-12-31', /^De här svaren/)).toEqual([
      'Inga regler som resultatet bygger på har ändrats. Resultatet står sig.',
    ]);
  });

  it('follows the fee from ten to twelve per cent', () => {
    const code = written('fee', ['payout', 80_000, null, null, null, null, 0, null, null]);
    expect(lines(code, '2027-01-01', /^De här svaren/)).toContain(
      'Plattformens avgift: 96 kr i stället för 80 kr',
    );
  });

  it('counts the number of goals anew and leaves the letters as they were', () => {
    const goal = ['mmnmo', 900, 300, 'hours', 20261231, '0123abcd'];
    const { steps } = reported(written('goals', [goal]), JUDGED);
    expect(steps.map(({ title, status }) => plain(`${title}: ${status}`))).toEqual([
      'Utvecklingsmål på gång samtidigt: 1 mål: met',
      'Mål 1, S: met',
      'Mål 1, M: met',
      'Mål 1, A: notMet',
      'Mål 1, R: met',
      'Mål 1, T: open',
    ]);
  });

  it('says when the result is not the one the answers give', () => {
    const inputs = APPLICANT;
    const code = writeReceipt({
      tool: 'eligibility',
      today: JUDGED,
      edition: '2025-04-01',
      inputs,
      result: '00000000',
    });
    expect(reported(code, JUDGED).answer).toBe(
      'Tecknen är oförändrade, men svaren ger inte det resultat som kvittot bär',
    );
  });

  it.each([
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2026-11-21', false],
  ] as const)('checked on %s, asks about a day that has not come: %s', (today, asks) => {
    expect(
      reported(written('eligibility', APPLICANT), today).notes.some((note) =>
        note.startsWith('Kvittot har en dag som inte har varit än'),
      ),
    ).toBe(asks);
  });

  it('says that it is no signature', () => {
    expect(toMarkdown(reported(written('eligibility', APPLICANT), JUDGED), 'sv')).toContain(
      'Den är ingen underskrift',
    );
  });

  it('speaks English', () => {
    expect(reported(written('eligibility', APPLICANT), '2027-01-01', 'en').answer).toBe(
      'The receipt is unchanged, but the rules give another answer today',
    );
  });
});

describe('a file', () => {
  const plan = {
    ...emptyGoalsForm(),
    role: 'developer' as const,
    goals: [{ ...emptyGoalForm('a1'), what: 'Sänka svarstiden i appen', measuredBy: 'Loggen' }],
  };
  const backup = (tools: Backup['tools']): Backup => ({
    schema: 1,
    exportedAt: '2026-11-20T09:00:00.000Z',
    tools,
    sessions: [],
  });
  const context = contextOn(JUDGED);
  const receipted = receiptedAnswers('goals', plan, context, 'sv');
  const code = receipted === null ? '' : receiptCode(receipted, context);
  const answerOn = (tools: Backup['tools'], text: string | null) => {
    const days = { today: JUDGED };
    const beside = text === null ? null : checkText(text, days);
    const file = checkFile(backup(tools), beside?.ok ? beside.checked : null, days, 'sv');
    return fileReport(file, [], JUDGED, 'sv').answer;
  };

  it.each<[string, Backup['tools'], string | null, string]>([
    ['alone', { goals: plan }, null, 'Filen är från 20 november 2026, och svaren i den går att räkna om'],
    ['without answers', {}, null, 'Filen är en säkerhetskopia härifrån, men den har inga svar'],
    [
      'beside its own receipt',
      { goals: plan },
      code,
      'Filen och kvittot hör ihop: svaren från Målbyggaren ger samma kvitto.',
    ],
    [
      'where one word is another',
      { goals: { ...plan, goals: plan.goals.map((goal) => ({ ...goal, measuredBy: 'Loggar' })) } },
      code,
      'Filen och kvittot hör inte ihop: svaren från Målbyggaren i filen ger ett annat kvitto.',
    ],
    [
      'without answers from the tool',
      {},
      code,
      'Kvittot är från Målbyggaren, och filen har inga svar därifrån.',
    ],
  ])('%s', (_case, tools, text, answer) => {
    expect(answerOn(tools, text)).toBe(answer);
  });
});
