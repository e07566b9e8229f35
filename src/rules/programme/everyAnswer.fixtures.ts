import type { PlainDate } from '../calendar';
import type { Inquiry } from '../outlook';
import { contextOn } from '../rulebook';
import { type Answers, said } from '../verdict';
import type { EligibilityShape } from './eligibility';
import { eligibilityInquiry, progressInquiry, seniorInquiry } from './inquiries';
import type { ProgressShape } from './progress';
import type { SeniorShape } from './senior';

// Everything is held against trying every answer there is, not against the few kinds that the code looks at.
export const context = contextOn('2026-11-20');

export type Domains<Shape> = { readonly [Key in keyof Shape]: readonly Shape[Key][] };
export const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const trait = ['yes', 'unsure', 'no'] as const;

export const ELIGIBILITY: Domains<EligibilityShape> = {
  tools: upTo(3),
  sessions: upTo(12),
  empathic: trait,
  structured: trait,
  motivation: trait,
};

export const PROGRESS: Domains<ProgressShape> = { exercises: upTo(5), trialSessions: upTo(3) };

const CERTIFIED: readonly PlainDate[] = [
  '2024-02-29',
  '2026-05-19',
  '2026-05-20',
  '2026-05-21',
  '2026-11-19',
  '2026-11-20',
];

export const SENIOR: Domains<SeniorShape> = { certified: CERTIFIED, sessions: upTo(22) };

/** Of each kind one, worked by hand: the answers between which the decision cannot tell. */
export const KINDS = {
  eligibility: { ...ELIGIBILITY, tools: [0, 1], sessions: [0, 7, 10] },
  progress: PROGRESS,
  senior: { certified: ['2026-05-20', '2026-11-20'], sessions: [0, 20] } as Domains<SeniorShape>,
};

export function everyPartial<Shape>(domains: Domains<Shape>): Answers<Shape>[] {
  return (Object.keys(domains) as (keyof Shape)[]).reduce<Partial<Answers<Shape>>[]>(
    (rows, key) =>
      rows.flatMap((row) =>
        [null, ...domains[key].map((value) => said(value))].map((answer) => ({ ...row, [key]: answer })),
      ),
    [{}],
  ) as Answers<Shape>[];
}

export const open = <Shape>(answers: Answers<Shape>) =>
  (Object.keys(answers) as (keyof Shape & string)[]).filter((key) => answers[key] === null);

/** What trying everything ends in; each half-answered form is worked out once. */
export function bruteForce<Shape, Outcome extends string>(
  { decide }: Inquiry<Shape, Outcome>,
  domains: Domains<Shape>,
) {
  const known = new Map<string, ReadonlySet<Outcome>>();
  const ends = (answers: Answers<Shape>): ReadonlySet<Outcome> => {
    const name = JSON.stringify(
      Object.values(answers).map((one) => (one as { value: unknown } | null)?.value),
    );
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = open(answers)[0];
    const found =
      key === undefined
        ? new Set([decide(answers)])
        : new Set(domains[key].flatMap((value) => [...ends({ ...answers, [key]: said(value) })]));
    known.set(name, found);
    return found;
  };
  return ends;
}

export const INQUIRIES = {
  eligibility: eligibilityInquiry(context),
  progress: progressInquiry(context),
  senior: seniorInquiry(context),
};
