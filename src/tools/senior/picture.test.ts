import { describe, expect, it } from 'vitest';
import { contextOn, decideSenior, type PlainDate } from '../../rules';
import { readAnswers } from './answers';
import { pictureOf } from './picture';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const picture = (certified: string, today: PlainDate, sessions: string) => {
  const context = contextOn(today);
  const answers = readAnswers({ certified, sessions }, () => 'you', today);
  return pictureOf({ answers, decision: decideSenior(answers, context), context, locale: 'sv' });
};
const words = (...asked: Parameters<typeof picture>) =>
  picture(...asked)?.legend.map(({ text }) => plain(text));
const rounded = (share: number | undefined) => Math.round((share ?? Number.NaN) * 1000) / 1000;

describe('the picture of the way', () => {
  it('leads from today to the corner of both limits', () => {
    // 91 of 183 days and 5 of 20 sessions, with three tenths more room than the limits need.
    const drawn = picture('2025-04-01', '2025-07-01', '5');
    expect(
      [drawn?.now, drawn?.goal, drawn?.to].map((place) => [rounded(place?.x), rounded(place?.y)]),
    ).toEqual([
      [0.383, 0.192],
      [0.769, 0.769],
      [0.769, 0.769],
    ]);
  });

  it('only waits when the sessions are there', () => {
    const drawn = picture('2025-04-01', '2025-07-01', '22');
    expect([rounded(drawn?.to?.x), drawn?.to?.y === drawn?.now.y]).toEqual([0.769, true]);
  });

  it('only leads up when the time is over', () => {
    const drawn = picture('2025-04-01', '2025-12-01', '5');
    expect([drawn?.to?.x === drawn?.now.x, rounded(drawn?.to?.y)]).toEqual([true, 0.769]);
  });

  it('leads nowhere when both limits are reached, and has today among them', () => {
    const drawn = picture('2025-04-01', '2025-10-01', '20');
    expect([drawn?.to, rounded(drawn?.now.x), rounded(drawn?.now.y)]).toEqual([null, 0.769, 0.769]);
  });

  it('draws very many sessions at its top', () => {
    expect(picture('2025-04-01', '2025-10-01', '9999')?.now.y).toBe(1);
  });

  it('begins in the corner on the day of certification', () => {
    expect(picture('2025-04-01', '2025-04-01', '0')?.now).toEqual({ x: 0, y: 0 });
  });

  it.each([
    ['the day is not told', '', '5'],
    ['the sessions are not told', '2025-04-01', ''],
  ])('is not drawn while %s', (_case, certified, sessions) => {
    expect(picture(certified, '2025-07-01', sessions)).toBeNull();
  });
});

describe('the words of the picture', () => {
  it('carry all that it shows', () => {
    expect(words('2025-04-01', '2025-07-01', '5')).toEqual([
      'Hittills, sedan 1 april 2025',
      'I dag, 1 juli 2025: 5 samtal',
      'En takt som räcker: 1,2 samtal i veckan till 1 oktober 2025',
      'Här kan du ansöka: från 1 oktober 2025 med minst 20 samtal',
    ]);
  });

  it.each([
    ['while only time is left', '2025-07-01', '20', 'Vänta till 1 oktober 2025'],
    ['while only sessions are left', '2025-12-01', '5', 'Samtalen som är kvar: 15 samtal'],
  ] as const)('tell the way %s', (_case, today, sessions, expected) => {
    expect(words('2025-04-01', today, sessions)).toContain(expected);
  });

  it('are a sentence for those who do not see it', () => {
    expect(plain(picture('2025-04-01', '2025-07-01', '5')?.label ?? '')).toBe(
      '1 april 2025 till 1 juli 2025: 5 samtal. Här kan du ansöka: från 1 oktober 2025 med minst 20 samtal.',
    );
  });
});
