import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SeniorExamples } from './Examples';
import { SeniorCheck } from './SeniorCheck';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<SeniorCheck base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answer = () => plain(screen.queryByRole('heading', { level: 2 }));
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const errorAt = (id: string) => plain(document.getElementById(`${id}-error`));
const write = async (user: User, id: 'senior-certified' | 'senior-sessions', text: string) => {
  await waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
  await user.clear(field(id));
  await user.click(field(id));
  if (text !== '') await user.paste(text);
};
const fill = async (user: User, certified: string, sessions: string) => {
  await write(user, 'senior-certified', certified);
  await write(user, 'senior-sessions', sessions);
};
const ask = (user: User) => user.click(screen.getByRole('button', { name: 'Visa svaret' }));
const listUnder = (heading: string) => {
  const part = screen.getByRole('heading', { name: heading }).parentElement as HTMLElement;
  return within(part)
    .getAllByRole('listitem')
    .map((item) => plain(item));
};

describe('the Senior Coach check', () => {
  it('gives no answer before anything is told', () => {
    open();
    expect([answer(), plain(document.querySelector('.tool__waiting'))]).toEqual([
      '',
      'Skriv vilken dag du blev certifierad och hur många samtal du har hållit, så ser du när du kan ansöka.',
    ]);
  });

  it('answers while typing (S-13)', async () => {
    const user = open();
    await fill(user, '2026-05-21', '20');
    expect(answer()).toBe('Samtalen räcker – 1 dag kvar');
  });

  it('takes the reader to the answer when asked', async () => {
    const user = open();
    await fill(user, '2024-01-01', '3');
    await ask(user);
    expect(plain(document.activeElement)).toBe('Tiden räcker – 17 samtal kvar');
  });

  it('says that it depends when asked with nothing told', async () => {
    const user = open();
    await ask(user);
    expect(answer()).toBe('Det beror på – båda svaren saknas än');
  });

  it('leads to the next question', async () => {
    const user = open();
    await write(user, 'senior-certified', '2026-05-20');
    await user.click(await screen.findByRole('link', { name: /^Nästa fråga: Hur många samtal/ }));
    expect(document.activeElement).toBe(field('senior-sessions'));
  });

  it('draws the way with a sentence for those who do not see it', async () => {
    const user = open();
    await fill(user, '2026-08-20', '5');
    const picture = await screen.findByRole('img', { name: /^20 augusti 2026 till 20 november 2026/ });
    expect(picture.querySelectorAll('circle')).toHaveLength(1);
  });

  it('shows what other readings would give, with a link to each', async () => {
    const user = open();
    await fill(user, '2026-05-20', '20');
    const links = await screen.findAllByRole('link', { name: 'Q-12' });
    expect(links.map((link) => link.getAttribute('href'))).toContain('/regler/lasningar/#Q-12');
  });

  it('has its receipt', async () => {
    const user = open();
    await fill(user, '2026-05-20', '20');
    expect(await screen.findByText(/^IJ1\.senior\.20261120\.20250401\./)).toBeTruthy();
  });

  it('has a calendar file for the day that is to come', async () => {
    const user = open();
    await fill(user, '2026-05-21', '20');
    expect(screen.getByRole('button', { name: 'Hämta kalenderfil' })).toBeTruthy();
  });

  it('has none for a day that has come', async () => {
    const user = open();
    await fill(user, '2026-05-20', '19');
    expect(screen.queryByRole('button', { name: 'Hämta kalenderfil' })).toBeNull();
  });

  it('answers in English', async () => {
    const user = open('en');
    await fill(user, '20 May 2026', '19');
    expect(answer()).toBe('The time is enough – 1 session left');
  });

  it('brings the answers back after a new start', async () => {
    const user = open();
    await fill(user, '2026-05-21', '12');
    await user.click(screen.getByRole('button', { name: 'Börja om' }));
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(field('senior-sessions').value).toBe('12');
  });
});

describe('a day of certification that is to come', () => {
  it('is told beside the field when it is left', async () => {
    const user = open();
    await write(user, 'senior-certified', '2026-11-21');
    await user.tab();
    expect(errorAt('senior-certified')).toBe(
      'Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
    );
  });

  it('takes the reader to the summary when asked', async () => {
    const user = open();
    await fill(user, '2026-11-21', 'tio');
    await ask(user);
    const summary = document.querySelector('.error-summary');
    expect([
      document.activeElement === summary,
      within(summary as HTMLElement).getAllByRole('link').length,
    ]).toEqual([true, 2]);
  });

  it('is left out of the answer, which says so', async () => {
    const user = open();
    await fill(user, '2026-11-21', '19');
    expect([answer(), listUnder('Bra att veta')[0]]).toEqual([
      'Inte ännu – 1 samtal kvar',
      'Det som behöver rättas i formuläret är inte med i svaret än.',
    ]);
  });

  it('asks to be mended when nothing else is told', async () => {
    const user = open();
    await write(user, 'senior-certified', '2026-11-21');
    await ask(user);
    expect(plain(document.querySelector('.tool__waiting'))).toBe(
      'Rätta det som är markerat i formuläret, så får du ditt svar här.',
    );
  });
});

describe('a phrase instead of a day', () => {
  it('counts once the reader has taken it', async () => {
    const user = open();
    await fill(user, 'slutet av maj 2026', '20');
    expect(listUnder('Det här är kvar')[0]).toBe(
      'Vi läser ”slutet av maj 2026” som 31 maj 2026. Säg ja till det i formuläret, så räknar vi med det.',
    );
    await user.click(screen.getByRole('button', { name: /^Använd 31 maj 2026/ }));
    expect(answer()).toBe('Samtalen räcker – 10 dagar kvar');
  });
});

describe('what is kept', () => {
  it('is there again, and says where it comes from', async () => {
    const user = open();
    await fill(user, '2026-05-21', '12');
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/^Hämtat från din mapp/);
    expect([field('senior-certified').value, field('senior-sessions').value, answer()]).toEqual([
      '2026-05-21',
      '12',
      'Inte ännu – 1 dag och 8 samtal kvar',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Sluta spara och ta bort' }));
    await screen.findByText(/^Borttaget ur/);
  });
});

describe('the worked examples', () => {
  it('stand at and around both limits', () => {
    render(<SeniorExamples locale="sv" />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(plain).join(' | '))).toEqual([
      '2025-10-01 | 20 samtal | Du kan ansöka om Senior Coach',
      '2025-10-01 | 19 samtal | Tiden räcker – 1 samtal kvar',
      '2025-09-30 | 20 samtal | Samtalen räcker – 1 dag kvar',
      '2025-09-30 | 19 samtal | Inte ännu – 1 dag och 1 samtal kvar',
      '2025-04-01 | 0 samtal | Inte ännu – 6 månader och 20 samtal kvar',
    ]);
  });
});
