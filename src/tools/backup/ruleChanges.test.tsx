import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MADE_UP } from '../../../test/fixtures/editions/madeUp';
import { emptyEligibilityForm } from '../../folder/answers/eligibility.empty';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import type { Backup } from '../../folder/backup';
import type { PlainDate } from '../../rules';
import { RestorePreview } from './RestorePreview';
import { ruleChanges } from './ruleChanges';

afterEach(cleanup);

const file = (exportedAt: string): Backup => ({
  schema: 1,
  exportedAt,
  tools: {
    eligibility: { ...emptyEligibilityForm(), tools: ['meditation'], sessions: '10' },
    fee: { ...emptyFeeForm(), price: '200' },
  },
  sessions: [],
});
const changes = async (exportedAt: string, today: PlainDate = '2027-02-01', rulesAsOf?: PlainDate) => {
  const lines = await ruleChanges(file(exportedAt), { today, rulesAsOf }, 'sv', MADE_UP);
  return Object.fromEntries(
    Object.entries(lines).map(([tool, each]) => [tool, each.map((line) => line.replaceAll('\u00a0', ' '))]),
  );
};

describe('what the rules have become since a copy was made', () => {
  test('is told tool by tool, with what it does to the answer', async () => {
    expect(await changes('2026-12-31T12:00:00.000Z')).toEqual({
      eligibility: [
        'Genomförda coachningssamtal före ansökan: minst 12 samtal i stället för minst 10 samtal',
        'Svaret: nästan framme i stället för det hänger på det som inte är besvarat',
        'Genomförda coachningssamtal före ansökan: kvar i stället för på plats',
      ],
      fee: [
        'Plattformsavgift: 12 % i stället för 10 %',
        'Plattformens avgift: 24 kr i stället för 20 kr',
        'Kvar för ett samtal: 176 kr i stället för 180 kr',
      ],
    });
  });

  test.each([
    ['the last minute of the old rules in Stockholm', '2026-12-31T22:59:00.000Z', 2],
    ['the first minute of the new ones', '2026-12-31T23:00:00.000Z', 0],
    ['the day after', '2027-01-02T12:00:00.000Z', 0],
  ])('begins with the change: %s', async (_case, exportedAt, tools) => {
    expect(Object.keys(await changes(exportedAt))).toHaveLength(tools);
  });

  test('is nothing while the change is only announced', async () => {
    expect(await changes('2026-11-10T12:00:00.000Z', '2026-12-31')).toEqual({});
  });

  test('is what it would be in a preview of a later day', async () => {
    expect(Object.keys(await changes('2026-11-10T12:00:00.000Z', '2026-11-20', '2027-01-01'))).toEqual([
      'eligibility',
      'fee',
    ]);
  });
});

describe('the preview of a copy', () => {
  const show = (ruleLines: Parameters<typeof RestorePreview>[0]['ruleLines'], locale: 'sv' | 'en' = 'sv') =>
    render(
      <RestorePreview
        file="kopia.json"
        lines={[{ tool: 'fee', change: 'new' }]}
        locale={locale}
        log={null}
        mode="merge"
        onCancel={() => undefined}
        onMode={() => undefined}
        onReadIn={() => undefined}
        ruleLines={ruleLines}
        warnings={[]}
      />,
    );

  test('names the tool and lists what has changed', () => {
    show({ fee: ['Plattformsavgift: 12 % i stället för 10 %'] });
    expect([
      screen.getByText('Avgiftskalkylatorn: reglerna har ändrats sedan kopian gjordes').tagName,
      screen.getByRole('listitem').textContent,
    ]).toEqual(['P', 'Plattformsavgift: 12 % i stället för 10 %']);
  });

  test('says it in English', () => {
    show({ fee: ['Platform fee'] }, 'en');
    expect(
      screen.getByText('The fee calculator: the rules have changed since the backup was made'),
    ).toBeTruthy();
  });

  test('says nothing when nothing has changed', () => {
    show({});
    expect(screen.queryByText(/reglerna har ändrats/)).toBeNull();
  });
});
