import type { PlatformTool, ProgressForm } from '../../folder/answers/progress';
import { emptyExercise, emptyTrialSession } from '../../folder/answers/progress.empty';
import type { RuleBook } from '../../rules';

export const POINTS = ['empathy', 'clarity', 'support'] as const;
export type Point = (typeof POINTS)[number];
export const LEVELS = ['clearly', 'partly', 'notYet'] as const;
export type Level = (typeof LEVELS)[number];

/** The register's code of a platform tool, and where the form keeps it. */
const PLATFORM: Readonly<Record<string, PlatformTool>> = {
  personligaResor: 'personalJourneys',
  dynamiskJournal: 'dynamicJournal',
  integreradeVerktyg: 'integratedTools',
  activations: 'activations',
};

/** The platform tools in the order of the register. */
export const platformTools = (rules: RuleBook) =>
  rules.list('evaluation.platform').flatMap(({ code, label }) => {
    const tool = PLATFORM[code];
    return tool === undefined ? [] : [{ tool, label }];
  });

// Rows beyond the rules' number stay as long as they hold something: what is too much must be seen to be mended.
const withRows = <Row extends object>(rows: readonly Row[], count: number, empty: () => Row): Row[] => [
  ...rows.slice(0, Math.max(count, rows.findLastIndex(isTouched) + 1)),
  ...Array.from({ length: Math.max(0, count - rows.length) }, empty),
];

/** The form with as many rows as the rules have: kept answers may stem from another edition. */
export const fitted = (form: ProgressForm, rules: RuleBook): ProgressForm => ({
  ...form,
  exercises: withRows(form.exercises, rules.quantity('training.exercises'), emptyExercise),
  trialSessions: withRows(form.trialSessions, rules.quantity('training.trialSessions'), emptyTrialSession),
});

const count = <Row>(rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length;

/** What the ticks come to, besides the percentage. */
export interface Counts {
  readonly exercises: number;
  readonly trialSessions: number;
  readonly logged: number;
  readonly shared: number;
  readonly received: number;
  readonly reflected: number;
  /** Trial sessions with an answer on all three points. */
  readonly noted: number;
  readonly shown: number;
}

export const countTicks = (form: ProgressForm): Counts => ({
  exercises: count(form.exercises, ({ done }) => done),
  trialSessions: count(form.trialSessions, ({ done }) => done),
  logged: count(form.exercises, ({ logged }) => logged),
  shared: count(form.exercises, ({ shared }) => shared),
  received: count(form.exercises, ({ feedback }) => feedback),
  reflected: count(form.trialSessions, ({ reflected }) => reflected),
  noted: count(form.trialSessions, (row) => POINTS.every((point) => row[point] !== '')),
  shown: count(Object.values(form.platform), ({ shown }) => shown),
});

const isTouched = (row: object): boolean =>
  Object.values(row).some((value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : value === true,
  );

/** Whether anything is ticked or written about the exercises or the trial sessions. */
export const isBegun = (form: ProgressForm, part: 'exercises' | 'trialSessions'): boolean =>
  form[part].some(isTouched);

/** Rows, counted from one, with something told about them but no tick: they do not count. */
export const unticked = (form: ProgressForm, part: 'exercises' | 'trialSessions'): number[] =>
  form[part].flatMap((row, index) => (!row.done && isTouched(row) ? [index + 1] : []));
