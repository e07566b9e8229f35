import type { ProgressForm } from '../../folder/answers/progress';
import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { Context, PlainDate, RuleBook } from '../../rules';
import { assessorText } from './assessorText';
import type { Days } from './days';
import type { Outcome } from './outcome';
import { POINTS, platformTools } from './rows';
import { criterion, exerciseName, exerciseTold, share } from './summary';
import { progressText } from './text';
import type { ProgressWords } from './words';

/** Journal, sharing and reflection, which are no part of the percentage. */
export function apartLines({ decision, counts }: Outcome, words: ProgressWords, locale: Locale): string[] {
  const [exercises, sessions] = decision.parts;
  const said = assessorText[locale];
  const ofExercises = (count: number) => words.of(count, formatQuantity(exercises.total, 'exercise', locale));
  return [
    said.apart.logged(ofExercises(counts.logged)),
    said.apart.shared(ofExercises(counts.shared)),
    said.apart.received(ofExercises(counts.received)),
    said.apart.reflected(words.of(counts.reflected, formatQuantity(sessions.total, 'trialSession', locale))),
  ];
}

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
  const said = assessorText[locale];
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
      said.summary.rate(share(decision.done, decision.total, words, locale), criterion(words, rules, locale)),
      `${words.picture.part(words.form.exercises, exercises.done, exercises.total)}. ` +
        `${words.form.sessions}: ${share(trialSessions.done, trialSessions.total, words, locale)}.`,
    ],
    parts: [
      ...parts.flatMap(({ done, told, line }) => (done && told ? [line] : [])),
      ...(bare.length === 0 ? [] : [said.summary.done(joinItems(bare, locale))]),
      ...(missing.length === 0 ? [] : [said.summary.missing(joinItems(missing, locale))]),
    ],
    platform: [
      ...(shown.length === 0 ? [] : [said.summary.shown(joinItems(shown, locale))]),
      ...(notShown.length === 0 ? [] : [said.summary.notShown(joinItems(notShown, locale))]),
      ...tools.flatMap(({ label, example }) =>
        example === '' ? [] : [said.summary.example(label, example)],
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
  const { summary } = assessorText[locale];
  const { counts, parts, platform, days } = assessorParts(outcome, words, rules, locale);
  return [...counts, ...parts, ...platform, ...days, summary.open, summary.decision];
}

/** What the assessor reads, beside the answer: what has no percentage, and the summary so far. */
export function assessorSections(
  outcome: Outcome,
  { rules }: Context,
  locale: Locale,
): NonNullable<Report['sections']> {
  const words = progressText[locale];
  const { apart, summary } = assessorText[locale];
  const isReady = outcome.decision.verdict.answer === 'yes';
  return [
    { heading: apart.title, items: apartLines(outcome, words, locale) },
    {
      heading: isReady ? summary.titleReady : summary.title,
      items: assessorLines(outcome, words, rules, locale),
      // Until it can be handed over, few need to read it.
      ...(isReady ? {} : { folded: true }),
    },
  ];
}
