import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../formats/units';
import { type Context, contextOn, openRules, RULES, type RuleId } from '../../rules';
import type { CaseProps } from './CaseProps';
import { EligibilityTable } from './EligibilityTable';
import { FeeTable } from './FeeTable';
import { MembershipTable } from './MembershipTable';
import { ProgressTable } from './ProgressTable';
import { QuarterTable } from './QuarterTable';
import { QUOTED_BY_CASES } from './quoted';
import { SeniorTable } from './SeniorTable';

const context = contextOn('2025-04-01');
const reading = <a href="/regler/lasningar#Q-03">Q-03</a>;
const ProgressWithReading = (props: CaseProps) => <ProgressTable {...props} reading={reading} />;

const TABLES: readonly (readonly [string, ComponentType<CaseProps>])[] = [
  ['ProgressCases', ProgressWithReading],
  ['EligibilityCases', EligibilityTable],
  ['FeeCases', FeeTable],
  ['MembershipCases', MembershipTable],
  ['SeniorCases', SeniorTable],
  ['QuarterCases', QuarterTable],
];

afterEach(cleanup);

const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Every row below the column headings, its cells as words. */
function rowsOf(Table: ComponentType<CaseProps>, locale: Locale = 'sv', on: Context = context): string[][] {
  render(<Table context={on} locale={locale} />);
  return screen
    .getAllByRole('row')
    .filter((row) => row.closest('tbody') !== null)
    .map((row) => [...row.children].map(plain));
}

/** The rules with one value changed. */
const changed = (id: 'training.exercises' | 'prerequisite.sessions', value: number): Context => ({
  today: '2025-04-01',
  rules: openRules('2025-04-01', {
    ...RULES,
    [id]: { ...RULES[id], values: [{ from: '2025-01-01', value }] },
  }),
});

/** The same rules, noting which ones are asked for. */
function noting(): { readonly context: Context; readonly asked: Set<RuleId> } {
  const asked = new Set<RuleId>();
  const { rules } = context;
  return {
    asked,
    context: {
      ...context,
      rules: {
        ...rules,
        quantity: (id) => {
          asked.add(id);
          return rules.quantity(id);
        },
      },
    },
  };
}

describe.each(TABLES)('%s', (name, Table) => {
  it.each(['sv', 'en'] as const)(
    'is one table with a caption and a region that a keyboard reaches: %s',
    (locale) => {
      render(<Table context={context} locale={locale} />);
      const caption = plain(screen.getByRole('table').querySelector('caption') as Element);
      expect(caption).not.toBe('');
      expect(screen.getByRole('region', { name: caption }).tabIndex).toBe(0);
    },
  );

  it('gives every heading a scope', () => {
    render(<Table context={context} locale="sv" />);
    expect([...document.querySelectorAll('th:not([scope])')]).toEqual([]);
  });

  it('says how to read it in other words in each language', () => {
    const said = (['sv', 'en'] as const).map((locale) => {
      const { container, unmount } = render(<Table context={context} locale={locale} />);
      const words = plain(container.querySelector('p') as Element);
      unmount();
      return words;
    });
    expect(new Set(said).size).toBe(2);
  });

  it('quotes the rules that it is listed with', () => {
    const { context: on, asked } = noting();
    render(<Table context={on} locale="sv" />);
    // Asked by the decision for a part that the table leaves out.
    asked.delete('senior.sessions');
    expect([...asked].sort()).toEqual([...(QUOTED_BY_CASES[name] ?? [])].sort());
  });
});

describe('the states of the training', () => {
  it('stand in a row for each number of exercises', () => {
    expect(rowsOf(ProgressWithReading)).toEqual([
      ['0', '0 % 7 kvar', '12,5 % 6 kvar', '25 % 5 kvar', '37,5 % 4 kvar'],
      ['1', '12,5 % 6 kvar', '25 % 5 kvar', '37,5 % 4 kvar', '50 % 3 kvar'],
      ['2', '25 % 5 kvar', '37,5 % 4 kvar', '50 % 3 kvar', '62,5 % 2 kvar'],
      ['3', '37,5 % 4 kvar', '50 % 3 kvar', '62,5 % 2 kvar', '75 % 1 kvar'],
      ['4', '50 % 3 kvar', '62,5 % 2 kvar', '75 % 1 kvar', '87,5 % nådd'],
      ['5', '62,5 % 2 kvar', '75 % 1 kvar', '87,5 % nådd Q-03', '100 % nådd'],
    ]);
  });

  it('say what the other reading would ask for', () => {
    render(<ProgressWithReading context={context} locale="sv" />);
    const [, note] = [...document.querySelectorAll('p')].map(plain);
    expect(note).toBe(
      'Q-03 visar var svaret hade blivit ett annat om övningar och provsessioner räknades var för sig. Med 5 övningar och 2 provsessioner fattas då 1 provsession.',
    );
  });

  it('have no such note when the readings agree everywhere', () => {
    render(<ProgressWithReading context={changed('training.exercises', 0)} locale="sv" />);
    expect([document.querySelectorAll('p').length, screen.queryByRole('link')]).toEqual([1, null]);
  });

  it('move with the rules', () => {
    expect(rowsOf(ProgressWithReading, 'en', changed('training.exercises', 6))[6]).toEqual([
      '6',
      '66.7% 2 left',
      '77.8% 1 left',
      '88.9% reached Q-03',
      '100% reached',
    ]);
  });

  it('name both headings of a cell', () => {
    render(<ProgressWithReading context={context} locale="sv" />);
    const head = within(screen.getByRole('table')).getAllByRole('columnheader').map(plain);
    expect(head).toEqual(['Övningar', 'Provsessioner', '0', '1', '2', '3']);
  });
});

describe('the ways to answer the eligibility questions', () => {
  it('stand in six rows, and two while something is unanswered', () => {
    expect(rowsOf(EligibilityTable)).toEqual([
      ['Redo att ansöka', 'minst 1', 'minst 10', 'inget nej'],
      ['Nästan', '0', 'minst 10', 'inget nej'],
      ['Nästan', 'minst 1', '7–9', 'inget nej'],
      ['Inte ännu', 'spelar ingen roll', 'spelar ingen roll', 'något nej'],
      ['Inte ännu', '0', '0–9', 'inget nej'],
      ['Inte ännu', 'minst 1', '0–6', 'inget nej'],
      ['Medan något är obesvarat'],
      ['Något är kvar', 'något av det du har svarat når inte fram, så svara på resten'],
      ['Det beror på', 'allt du har svarat når fram, så resten avgör'],
    ]);
  });

  it('move with the rules', () => {
    expect(rowsOf(EligibilityTable, 'en', changed('prerequisite.sessions', 12))[0]).toEqual([
      'Ready to apply',
      'at least 1',
      'at least 12',
      'no “no”',
    ]);
  });
});

describe('the fee', () => {
  it('stands price by price', () => {
    expect(rowsOf(FeeTable)).toEqual([
      ['0,00 ett gratis samtal', '0,00', '0,00', 'obegränsat'],
      ['100,00', '10,00', '90,00', '1 200'],
      ['199,95 avgiften rundas uppåt till hela ören', '20,00', '179,95', '600'],
      ['200,00 programmets exempel', '20,00', '180,00', '600'],
      ['222,22 lägsta pris som ger dig 200 kr', '22,22', '200,00', '540'],
      ['400,00', '40,00', '360,00', '300'],
      ['600,00', '60,00', '540,00', '200'],
      ['800,00', '80,00', '720,00', '150'],
      ['1 000,00', '100,00', '900,00', '120'],
    ]);
  });

  it('has amounts as English has them', () => {
    expect(rowsOf(FeeTable, 'en').at(-1)).toEqual(['1,000.00', '100.00', '900.00', '120']);
  });

  it('is set against the membership', () => {
    expect(rowsOf(MembershipTable)).toEqual([
      ['360 kr', '180 kr', '1'],
      ['720 kr', '360 kr', '2'],
      ['1 080 kr', '540 kr', '3'],
      ['1 440 kr', '720 kr', '4'],
    ]);
  });
});

describe('the dates', () => {
  it('of Senior Coach are told for days that share one', () => {
    expect(rowsOf(SeniorTable).slice(0, 4)).toEqual([
      ['28–31 augusti 2026', '28 februari 2027', '181–184'],
      ['28 februari 2027', '28 augusti 2027', '181'],
      ['30–31 mars 2027', '30 september 2027', '183–184'],
      ['30 april 2027', '30 oktober 2027', '183'],
    ]);
  });

  it('of the quarters belong to any year', () => {
    expect(rowsOf(QuarterTable, 'en')).toEqual([
      ['January–March', '1–14 January', '18–31 March'],
      ['April–June', '1–14 April', '17–30 June'],
      ['July–September', '1–14 July', '17–30 September'],
      ['October–December', '1–14 October', '18–31 December'],
    ]);
  });
});
