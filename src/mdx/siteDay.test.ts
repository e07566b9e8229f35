import { describe, expect, it } from 'vitest';
import { FIRST_ONLY, MADE_UP } from '../../test/fixtures/editions/madeUp';
import { readSiteDay } from './siteDay';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('which rules the site is built with', () => {
  it.each([
    ['without the variable', undefined],
    ['with an empty one', ''],
  ])('%s it is the edition of the day', (_case, asked) => {
    expect(readSiteDay(asked, NOW, FIRST_ONLY)).toEqual({
      edition: '2025-04-01',
      present: '2025-04-01',
      preview: null,
    });
  });

  it('with a day it is a preview of that day', () => {
    expect(readSiteDay('2027-01-01', NOW, FIRST_ONLY)).toEqual({
      edition: '2025-04-01',
      present: '2025-04-01',
      preview: '2027-01-01',
    });
  });

  it.each([
    ['the day before', '2026-12-31', '2025-04-01'],
    ['the day of the change', '2027-01-01', '2027-01-01'],
    ['the day after', '2027-01-02', '2027-01-01'],
  ])('a preview of %s quotes its edition, beside the one of today', (_case, asked, edition) => {
    expect(readSiteDay(asked, NOW, MADE_UP)).toEqual({ edition, present: '2025-04-01', preview: asked });
  });

  it.each([
    ['before the change', '2026-12-31T22:59:59Z', '2025-04-01'],
    ['from midnight in Stockholm', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('a build %s is written by that edition', (_case, now, edition) => {
    expect(readSiteDay(undefined, new Date(now), MADE_UP).edition).toBe(edition);
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
