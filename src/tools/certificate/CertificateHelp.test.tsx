import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CertificateHelp } from './CertificateHelp';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<CertificateHelp base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const field = (id: string) => document.getElementById(`certificate-${id}`) as HTMLInputElement;
const write = async (user: User, id: string, text: string) => {
  await waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
  await user.click(field(id));
  await user.paste(text);
};
const answer = () => plain(document.querySelector('.result__answer'));
const listUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading, level: 3 }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(plain);
const link = () => screen.queryByRole('link', { name: 'Öppna LinkedIn med uppgifterna ifyllda' });

describe('the help with certificate and title', () => {
  it('has a link to LinkedIn once the day is known (I-01)', async () => {
    const user = open();
    await write(user, 'issued', '2025-10-01');
    expect([answer(), link()?.getAttribute('href')]).toEqual([
      'Så här skriver du din titel, och länken till LinkedIn är klar',
      'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Certifierad%20Inner%20Journey%20Coach&organizationName=Inner%20Journey&issueYear=2025&issueMonth=10',
    ]);
  });

  it('has no link without a day', async () => {
    const user = open();
    await write(user, 'name', 'Anna Ek');
    expect([answer(), link()]).toEqual(['Så här skriver du din titel', null]);
  });

  it('writes the title in three places', async () => {
    const user = open();
    await write(user, 'name', 'Anna Ek');
    await write(user, 'issued', '1 oktober 2025');
    expect(listUnder('Titeln i tre sammanhang')).toEqual([
      'I en signatur: Anna Ek, Certifierad Inner Journey Coach',
      'I ett CV: Certifierad Inner Journey Coach, Inner Journey, oktober 2025',
      'I en mening: Jag är Certifierad Inner Journey Coach sedan oktober 2025.',
    ]);
  });

  it('never lets the name into the link', async () => {
    const user = open();
    await write(user, 'name', 'Anna Ek');
    await write(user, 'issued', '2025-10-01');
    expect(link()?.getAttribute('href')).not.toMatch(/Anna|Ek/);
  });

  it('says what goes along before the link is pressed', async () => {
    const user = open();
    await write(user, 'issued', '2025-10-01');
    await write(user, 'id', 'IJ-7');
    expect(plain(document.querySelector('.linked-in .field__hint'))).toBe(
      'Öppnar du länken får LinkedIn titeln, namnet Inner Journey, år och månad och intygets nummer. Ditt namn följer inte med. Du väljer själv där om du sparar.',
    );
  });

  it('marks the preview of a badge as not verifiable (I-03)', async () => {
    const user = open();
    await write(user, 'issued', '2025-10-01');
    await user.click(await screen.findByText('Hur ett digitalt märke skulle kunna se ut'));
    expect(plain(document.querySelector('.badge-preview .notice__title'))).toBe(
      'Förhandsvisning, inte verifierbar',
    );
  });

  it('says that no other body’s certification is meant, and states no period of validity', async () => {
    const user = open();
    await write(user, 'issued', '2025-10-01');
    expect(listUnder('Bra att veta').slice(0, 2)).toEqual([
      'Titeln är Inner Journeys egen. Den är inte samma sak som en certifiering hos ICF eller EMCC, så använd inte deras märken eller nivåer.',
      'Inner Journey anger ingen giltighetstid, så skriv ingen.',
    ]);
  });

  it('asks for a yes to a phrase before it counts', async () => {
    const user = open();
    await write(user, 'issued', 'slutet av maj 2026');
    expect([link(), listUnder('Det här är kvar')[0]]).toEqual([
      null,
      'Vi läser ”slutet av maj 2026” som 31 maj 2026. Säg ja till det i formuläret, så använder vi det.',
    ]);
  });

  it('is in English too', async () => {
    const user = open('en');
    await write(user, 'issued', '1 October 2025');
    expect(listUnder('The title in three places')[1]).toBe(
      'In a CV: Certifierad Inner Journey Coach, Inner Journey, October 2025',
    );
  });
});

describe('what must be mended', () => {
  it.each([
    ['issued', '2026-11-20', null],
    [
      'issued',
      '2026-11-21',
      'Dagen får inte ligga framåt i tiden. 21 november 2026 är efter i dag, 20 november 2026',
    ],
    ['issued', '1999-12-31', 'Kontrollera årtalet. 31 december 1999 är före 1 januari 2000'],
    ['id', 'a'.repeat(60), null],
    ['id', 'a'.repeat(61), 'Skriv numret med högst 60 tecken'],
    ['name', 'a'.repeat(80), null],
    ['name', 'a'.repeat(81), 'Skriv namnet med högst 80 tecken'],
    ['url', 'https://example.se/7', null],
    ['url', 'http://example.se/7', 'Skriv en adress som börjar med https://'],
    ['url', 'https://intyg', 'Skriv hela adressen, till exempel https://example.se/intyg'],
  ])('%s: %s', async (id, typed, message) => {
    const user = open();
    await write(user, id, typed);
    await user.tab();
    const error = document.getElementById(`certificate-${id}-error`);
    expect(error === null ? null : plain(error)).toBe(message);
  });

  it('stays out of the link', async () => {
    const user = open();
    await write(user, 'issued', '2025-10-01');
    await write(user, 'url', 'http://example.se/7');
    expect(link()?.getAttribute('href')).not.toContain('certUrl');
  });
});
