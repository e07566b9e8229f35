import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contextOn, decideSenior, type PlainDate } from '../../rules';
import { readAnswers } from './answers';
import { seniorCalendar } from './calendar';

const STAMP = new Date('2026-11-20T10:00:00Z');

async function read(sessions: string, locale: 'sv' | 'en' = 'sv', stamp = STAMP) {
  const today: PlainDate = '2026-11-20';
  const context = contextOn(today);
  const answers = readAnswers({ certified: '2026-08-31', sessions }, () => 'you', today);
  const decision = decideSenior(answers, context);
  const file = await seniorCalendar('2027-02-28', { answers, decision, context, locale }, stamp);
  const component = new ICAL.Component(ICAL.parse(String(file.content))).getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { file, event: new ICAL.Event(component) };
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the calendar file of the earliest day', () => {
  it('has one whole day with its date in the title', async () => {
    const { event, file } = await read('12');
    expect([
      file.name,
      event.summary,
      event.startDate.toString(),
      event.endDate.toString(),
      event.startDate.isDate,
    ]).toEqual([
      'senior-coach-2026-11-20.ics',
      'Tidigast: ansök om Senior Coach (28 februari 2027)',
      '2027-02-28',
      '2027-03-01',
      true,
    ]);
  });

  it('says what was left, that it is no decision, and the receipt', async () => {
    const { event } = await read('12');
    expect(plain(event.description)).toMatch(
      /^8 samtal var kvar 20 november 2026\. Från Senior Coach-kollen\. En självskattning, inte ett beslut\.\n\nKvitto: IJ1\.senior\./,
    );
  });

  it('says nothing of sessions that are held', async () => {
    const { event } = await read('20');
    expect(event.description).not.toContain('kvar');
  });

  it('is the same event each time, in a later version', async () => {
    const [first, second] = [await read('12'), await read('20', 'sv', new Date('2026-11-20T10:00:01Z'))];
    expect([second.event.uid === first.event.uid, second.event.sequence - first.event.sequence]).toEqual([
      true,
      1,
    ]);
  });

  it('speaks English', async () => {
    const { event } = await read('12', 'en');
    expect(event.summary).toBe('Earliest: apply for Senior Coach (28 February 2027)');
  });
});
