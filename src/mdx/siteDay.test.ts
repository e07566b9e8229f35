import { describe, expect, it } from 'vitest';
import { readSiteDay } from './siteDay';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('which rules the site is built with', () => {
  it.each([
    ['without the variable', undefined],
    ['with an empty one', ''],
  ])('%s it is the edition of the day', (_case, asked) => {
    expect(readSiteDay(asked, NOW)).toEqual({
      edition: '2025-04-01',
      present: '2025-04-01',
      preview: null,
    });
  });

  it('with a day it is a preview of that day', () => {
    expect(readSiteDay('2027-01-01', NOW)).toEqual({
      edition: '2025-04-01',
      present: '2025-04-01',
      preview: '2027-01-01',
    });
  });

  it('takes the first day that has rules', () => {
    expect(readSiteDay('2025-04-01', NOW).preview).toBe('2025-04-01');
  });

  it('refuses the day before there were any', () => {
    expect(() => readSiteDay('2025-03-31', NOW)).toThrow(
      'RULES_AS_OF: the rules begin on 2025-04-01; there are none on 2025-03-31',
    );
  });

  it.each(['tomorrow', '2027-02-30', '2027-1-1', '1 januari 2027', ' '])('refuses “%s”', (asked) => {
    expect(() => readSiteDay(asked, NOW)).toThrow(
      `RULES_AS_OF is a day, such as 2027-01-01, and not “${asked}”`,
    );
  });
});
