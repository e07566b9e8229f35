import { describe, expect, it } from 'vitest';
import { emptyProgressForm } from '../../folder/answers/progress.empty';
import { contextOn } from '../../rules';
import { progressDownloads } from './downloads';
import { progressOutcome } from './outcome';

const context = contextOn('2025-09-10');
const made = async (kind: 'csv' | 'ics', change: object, stamp = new Date('2025-09-10T08:00:00Z')) => {
  const form = { ...emptyProgressForm(5, 3), ...change };
  const outcome = progressOutcome(form, [], () => 'you', context);
  const files = await Promise.all(
    progressDownloads(outcome, context, 'sv', () => stamp).map((download) => download.make()),
  );
  const file = files.find(({ name }) => name.endsWith(kind));
  return { name: file?.name ?? '', content: file?.content ?? '' };
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('has the last day of each step and the last day to hear (T-01)', async () => {
    const { name, content } = await made('ics', { startsOn: '2025-09-01', practiceWeeks: '2' });
    expect(name).toBe('tidsplan-2025-09-10.ics');
    expect(unfolded(content).filter((line) => /^(SUMMARY|DTSTART|DTEND)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20250907',
      'DTEND;VALUE=DATE:20250908',
      'SUMMARY:Introduktion: sista dagen 7 september 2025',
      'DTSTART;VALUE=DATE:20250921',
      'DTEND;VALUE=DATE:20250922',
      'SUMMARY:Övningar: sista dagen 21 september 2025',
      'DTSTART;VALUE=DATE:20251005',
      'DTEND;VALUE=DATE:20251006',
      'SUMMARY:Coachningsträning: sista dagen 5 oktober 2025',
      'DTSTART;VALUE=DATE:20251012',
      'DTEND;VALUE=DATE:20251013',
      'SUMMARY:Besked om certifieringen senast 12 oktober 2025',
    ]);
  });

  it('has the same names and a higher version when it is made again later', async () => {
    const read = async (stamp: string) => {
      const { content } = await made('ics', { startsOn: '2025-09-01' }, new Date(stamp));
      const lines = unfolded(content);
      return {
        uids: lines.filter((line) => line.startsWith('UID')),
        version: Number(lines.find((line) => line.startsWith('SEQUENCE'))?.slice('SEQUENCE:'.length)),
      };
    };
    const [first, second] = [await read('2025-09-10T08:00:00Z'), await read('2025-09-10T08:00:01Z')];
    expect(second.uids).toEqual(first.uids);
    expect(second.version).toBe(first.version + 1);
  });

  it('carries the receipt of the result in each description', async () => {
    const { content } = await made('ics', { startsOn: '2025-09-01', practiceWeeks: '2' });
    const notes = unfolded(content).filter((line) => line.startsWith('DESCRIPTION'));
    expect(notes.map((line) => /Kvitto: (IJ1\.progress\.20250910\.20250401)\./.exec(line)?.[1])).toEqual(
      Array(4).fill('IJ1.progress.20250910.20250401'),
    );
  });

  it('has the decision alone when there is no first day (T-13)', async () => {
    const { content } = await made('ics', { completedOn: '2025-02-22', reportedOn: '2025-02-22' });
    expect(unfolded(content).filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:Besked om certifieringen senast 1 mars 2025',
    ]);
  });
});

describe('the checklist', () => {
  it('has a row for each tick, with text that could be a formula made harmless', async () => {
    const form = emptyProgressForm(5, 3);
    const exercise = {
      name: '=SUM(A1)',
      done: true,
      date: '2025-09-09',
      logged: true,
      shared: false,
      feedback: false,
    };
    const { name, content } = await made('csv', { exercises: [exercise, ...form.exercises.slice(1)] });
    const lines = content.split('\r\n');
    expect(name).toBe('framsteg-2025-09-10.csv');
    expect(lines.slice(0, 4)).toEqual([
      '\ufeffDel;Moment;Namn eller exempel;Klar;Datum',
      "Övningar;Övning 1;'=SUM(A1);ja;2025-09-09",
      'Övningar;Övning 1;Loggad i Dynamisk Journal;ja;',
      'Övningar;Övning 1;Delad med min testanvändare;nej;',
    ]);
    // 5 exercises with 4 rows, 3 sessions with 5, 4 tools, 3 days, and the heading.
    expect(lines).toHaveLength(1 + 20 + 15 + 4 + 3);
  });
});
