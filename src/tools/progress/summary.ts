import type { ProgressForm } from '../../folder/answers/progress';
import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatPercent } from '../../formats/numbers';
import { formatDerived, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { PlainDate, RuleBook } from '../../rules';
import type { Days } from './days';
import type { Outcome } from './outcome';
import { POINTS, platformTools } from './rows';
import type { ProgressWords } from './words';

/** The first letter as a line begins. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `7 av 8 (87,5 %)`. */
export const share = (done: number, total: number, words: ProgressWords, locale: Locale): string =>
  words.share(done, total, total === 0 ? null : formatPercent((done * 100) / total, locale));

/** `minst 80 %, alltså 7 moment`. */
export const criterion = (words: ProgressWords, rules: RuleBook, locale: Locale): string =>
  words.criterion(
    formatRule('evaluation.completion', rules, locale),
    formatDerived('training.partsRequired', rules, locale),
  );

/** `Övning 2: Andning`, or the number alone. */
export const exerciseName = (row: number, name: string, words: ProgressWords): string =>
  name.trim() === '' ? words.exercise(row) : `${words.exercise(row)}: ${name.trim()}`;

/** What a folded row of an exercise says of itself. */
export const exerciseTold = (
  row: { logged: boolean; shared: boolean; feedback: boolean },
  words: ProgressWords,
): string[] => [
  ...(row.logged ? [words.told.logged] : []),
  ...(row.shared ? [words.told.shared] : []),
  ...(row.feedback ? [words.told.received] : []),
];

/** One part as the assessor reads it; `told` when there is more to say than that it is done. */
interface PartLine {
  readonly done: boolean;
  readonly told: boolean;
  readonly bare: string;
  readonly line: string;
}

const short = (day: PlainDate | null | undefined, locale: Locale): string[] =>
  day === null || day === undefined ? [] : [formatDate(day, locale, 'short')];

const exerciseLines = (form: ProgressForm, days: Days, words: ProgressWords, locale: Locale): PartLine[] =>
  form.exercises.map((row, index) => {
    const told = [...short(days.exercises[index], locale), ...exerciseTold(row, words)];
    return {
      done: row.done,
      told: told.length > 0 || row.name.trim() !== '',
      bare: words.exercise(index + 1).toLowerCase(),
      line: [exerciseName(index + 1, row.name, words), ...told].join(', '),
    };
  });

function sessionLines(
  form: ProgressForm,
  days: Days,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): PartLine[] {
  const points = rules.list('evaluation.feedback');
  return form.trialSessions.map((row, index) => {
    const noted = POINTS.flatMap((point) => {
      const level = row[point];
      const label = points.find(({ code }) => code === point)?.label[locale];
      return level === '' || label === undefined
        ? []
        : [`${label} ${words.form.levels[level].toLowerCase()}`];
    });
    const told = [...noted, ...(row.reflected ? [words.told.reflected] : [])];
    const day = short(days.trialSessions[index], locale);
    return {
      done: row.done,
      told: told.length > 0 || day.length > 0,
      bare: words.session(index + 1).toLowerCase(),
      line: [[words.session(index + 1), ...day].join(', '), ...told].join('; '),
    };
  });
}

/** What the assessor needs, by what it is about; a list may be empty. */
export interface AssessorParts {
  readonly counts: readonly string[];
  /** What was done, when and with what feedback, and what is not done. */
  readonly parts: readonly string[];
  readonly platform: readonly string[];
  readonly days: readonly string[];
}

/** Counts, what was done when, feedback, tools with examples, and days, each in lines of its own. */
export function assessorParts(
  { form, decision, days }: Outcome,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): AssessorParts {
  const [exercises, trialSessions] = decision.parts;
  const parts = [
    ...exerciseLines(form, days, words, locale),
    ...sessionLines(form, days, words, rules, locale),
  ];
  const bare = parts.filter(({ done, told }) => done && !told).map((part) => part.bare);
  const missing = parts.filter(({ done }) => !done).map((part) => part.bare);
  const tools = platformTools(rules).map(({ tool, label }) => ({
    label: label[locale],
    shown: form.platform[tool].shown,
    example: form.platform[tool].example.trim(),
  }));
  const shown = tools.filter((tool) => tool.shown).map(({ label }) => label);
  const notShown = tools.filter((tool) => !tool.shown).map(({ label }) => label);
  const dates = [
    ['startsOn', days.startsOn],
    ['completedOn', days.completedOn],
    ['reportedOn', days.reportedOn],
  ] as const;
  return {
    counts: [
      words.summary.rate(
        share(decision.done, decision.total, words, locale),
        criterion(words, rules, locale),
      ),
      `${words.picture.part(words.form.exercises, exercises.done, exercises.total)}. ` +
        `${words.form.sessions}: ${share(trialSessions.done, trialSessions.total, words, locale)}.`,
    ],
    parts: [
      ...parts.flatMap(({ done, told, line }) => (done && told ? [line] : [])),
      ...(bare.length === 0 ? [] : [words.summary.done(joinItems(bare, locale))]),
      ...(missing.length === 0 ? [] : [words.summary.missing(joinItems(missing, locale))]),
    ],
    platform: [
      ...(shown.length === 0 ? [] : [words.summary.shown(joinItems(shown, locale))]),
      ...(notShown.length === 0 ? [] : [words.summary.notShown(joinItems(notShown, locale))]),
      ...tools.flatMap(({ label, example }) =>
        example === '' ? [] : [words.summary.example(label, example)],
      ),
    ],
    days: dates.flatMap(([key, day]) =>
      day === null ? [] : [`${words[key]}: ${formatDate(day, locale, 'short')}.`],
    ),
  };
}

/** The same as one list, with the open questions and the line for the decision below. */
export function assessorLines(
  outcome: Outcome,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): string[] {
  const { counts, parts, platform, days } = assessorParts(outcome, words, rules, locale);
  return [...counts, ...parts, ...platform, ...days, words.summary.open, words.summary.decision];
}
