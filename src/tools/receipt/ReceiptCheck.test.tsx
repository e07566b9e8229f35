import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReceiptCheck } from './ReceiptCheck';

const CODE = 'IJ1.eligibility.20261120.20250401.WzEsNywieWVzIiwieWVzIiwidW5zdXJlIl0.5115aa8c.370e0462';

const start = (locale: 'sv' | 'en' = 'sv') =>
  render(<ReceiptCheck base="/" locale={locale} today="2026-11-20" />);
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Kvitto eller kopierat resultat');
const check = (text: string) => {
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Kontrollera' }));
};
const choose = (content: string) =>
  fireEvent.change(screen.getByLabelText(/^Säkerhetskopia från Min mapp/), {
    target: { files: [new File([content], 'kopia.json', { type: 'application/json' })] },
  });
const backup = (tools: object, schema = 1) =>
  JSON.stringify({
    app: 'inner-journey-guide',
    schema,
    exportedAt: '2026-11-20T09:00:00.000Z',
    tools,
  });

// The parts that know the rules are fetched at the first check, which takes its time in a test.
const LATER = { timeout: 10_000 };
const answer = (name: string) => screen.findByRole('heading', { level: 2, name }, LATER);
const error = () => screen.findByText(/\S/, { selector: '.field__error' }, LATER);

afterEach(cleanup);

describe('a receipt that is pasted', () => {
  beforeEach(() => {
    start();
  });

  it('is unchanged and gives the same answer today', async () => {
    check(CODE);
    await answer('Kvittot är oförändrat, och reglerna ger samma svar i dag');
  });

  it('takes the reader to the answer', async () => {
    check(CODE);
    const heading = await answer('Kvittot är oförändrat, och reglerna ger samma svar i dag');
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('is found in a whole copied result', async () => {
    check(`*Behörighetskontroll*\n\nNästan framme\n\nKvitto: \`${CODE}\` (Kontrollera ett resultat)\n`);
    await answer('Kvittot är oförändrat, och reglerna ger samma svar i dag');
  });

  it('shows how each requirement stood', async () => {
    check(CODE);
    await answer('Kvittot är oförändrat, och reglerna ger samma svar i dag');
    expect(screen.getByText(/^Genomförda coachningssamtal före ansökan: 7.samtal$/)).toBeTruthy();
    expect(screen.getByText(/^kravet: minst 10.samtal$/)).toBeTruthy();
  });

  it('leaves no old answer beside a new text', async () => {
    check(CODE);
    await answer('Kvittot är oförändrat, och reglerna ger samma svar i dag');
    fireEvent.change(field(), { target: { value: `${CODE}x` } });
    expect(screen.queryByText(/^Kvittot är oförändrat/)).toBe(null);
  });

  it.each([
    ['nothing', '', /^Klistra in ett kvitto/],
    ['another text', 'Hej!', /^Det finns inget kvitto i texten/],
    ['half of one', CODE.slice(0, 60), /^Kvittot tar slut för tidigt/],
    ['one of a newer version', CODE.replace('IJ1', 'IJ2'), /nyare version av sidan/],
    [
      'one with a wrong character',
      CODE.replace('20261120', '20261121'),
      /kontrollsumman stämmer inte. Tecknet på plats 24 kan vara fel. Där står ”1”, men med ”0” stämmer summan/,
    ],
    ['one with two wrong characters', CODE.replace('WzEs', 'WxFs'), /Var det är ändrat syns inte/],
    [
      'one from a tool that is not here',
      'IJ1.x.20261120.20250401.WyI-Pj4iLCI_Pz8iXQ.00000000.b87f427b',
      /^Kvittot är från ”x”, ett verktyg som inte finns här/,
    ],
  ])('says beside the field what is wrong with %s', async (_case, text, told) => {
    check(text);
    expect((await error()).textContent).toMatch(told);
  });

  it('tells what is wrong first in the form, with a way to the field', async () => {
    check('Hej!');
    await error();
    const link = screen.getByRole('link', { name: /^Det finns inget kvitto/ });
    expect(link.getAttribute('href')).toBe('#receipt-text');
    await waitFor(() => expect(document.activeElement?.className).toBe('error-summary'));
  });
});

describe('a file that is chosen', () => {
  beforeEach(() => {
    start();
  });

  it('is counted anew, tool by tool', async () => {
    choose(backup({ eligibility: { ...JSON.parse(FORM), sessions: '7' } }));
    await answer('Filen är från 20 november 2026, och svaren i den går att räkna om');
    expect(screen.getByRole('heading', { level: 3, name: 'Behörighetskontrollen' })).toBeTruthy();
  });

  it('belongs to the receipt above it', async () => {
    fireEvent.change(field(), { target: { value: CODE } });
    choose(backup({ eligibility: JSON.parse(FORM) }));
    await answer('Filen och kvittot hör ihop: svaren från Behörighetskontrollen ger samma kvitto.');
  });

  it.each([
    ['that is no JSON', '{', /^Filen går inte att läsa/],
    ['from elsewhere', '{}', /^Filen är ingen säkerhetskopia härifrån/],
    ['of a newer version', backup({}, 2), /nyare version av sidan/],
    ['with a number for a text', backup({ fee: { price: 1 } }), /^Filen är skadad \(vid tools\.fee\.\w+\)/],
  ])('%s is refused beside the field', async (_case, content, told) => {
    choose(content);
    expect((await error()).textContent).toMatch(told);
  });
});

const FORM = JSON.stringify({
  tools: ['meditation'],
  otherTool: '',
  sessions: '7',
  where: [],
  role: '',
  empathic: 'yes',
  structured: 'yes',
  motivation: 'unsure',
  experience: '',
  motivationText: '',
});

it('speaks English', async () => {
  start('en');
  fireEvent.change(screen.getByLabelText('Receipt or copied result'), { target: { value: CODE } });
  fireEvent.click(screen.getByRole('button', { name: 'Check' }));
  await answer('The receipt is unchanged, and the rules give the same answer today');
});
