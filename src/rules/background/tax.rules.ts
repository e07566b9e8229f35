import { law, REVIEW } from '../provenance';
import type { RuleSet } from '../rule';

/** Swedish tax facts, shown as dated notes beside the fee tool and never as advice. */
export const taxRules = {
  'tax.vat': {
    kind: 'quantity',
    title: { sv: 'Moms på coachning', en: 'VAT on coaching' },
    compare: 'exactly',
    unit: 'percent',
    values: [{ from: '2022-07-01', value: 25 }],
    source: law('moms'),
    readings: ['Q-26'],
    ...REVIEW,
  },
  'tax.vatThreshold': {
    kind: 'quantity',
    title: { sv: 'Omsättningsgräns för momsbefrielse', en: 'Turnover limit for exemption from VAT' },
    compare: 'atMost',
    unit: 'ore',
    values: [
      { from: '2022-07-01', value: 8_000_000 },
      { from: '2025-01-01', value: 12_000_000 },
    ],
    source: law('moms'),
    readings: ['Q-26'],
    ...REVIEW,
  },
} as const satisfies RuleSet;
