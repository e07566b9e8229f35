import { emptyGoalsForm } from '../folder/answers/goals.empty';
import { emptyQuarterForm } from '../folder/answers/quarter.empty';
import type { StoredAnswers, ToolId } from '../folder/schema';
import { readDate } from '../formats/datePhrases';
import type { Locale } from '../formats/units';
import type { Others } from '../frame/useOthers';
import { type Context, type Judgement, type PlainDate, quarterOf } from '../rules';
import { readPlan } from './goals/plan/readPlan';
import { goalsOfQuarter } from './quarter/goalsOfQuarter';
import { aheadOf } from './quarter/happenings';
import { readMeeting } from './quarter/meeting';
import { planOf } from './quarter/plans';

/** What a day is for. A reflection has a window; the others have one day. */
export type DayKind =
  | 'trainingEnd'
  | 'hearIfReported'
  | 'hear'
  | 'senior'
  | 'goal'
  | 'milestone'
  | 'oneOnOne'
  | 'decision'
  | 'reflection'
  | 'forum';

/** Something that is to come, or that is not done and whose day has passed. */
export interface ComingDay {
  readonly key: string;
  readonly kind: DayKind;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly late: boolean;
  /** What the reader calls it; empty for what has a name of its own. */
  readonly text: string;
  readonly tool: ToolId;
}

const settled = (text: string, today: PlainDate): PlainDate | null => {
  const read = readDate(text, today);
  return read.kind === 'date' ? read.date : null;
};

const onDay = (
  day: PlainDate | null,
  today: PlainDate,
  rest: Pick<ComingDay, 'kind' | 'tool'> & Partial<Pick<ComingDay, 'key' | 'text'>>,
): ComingDay[] =>
  day === null ? [] : [{ key: rest.kind, text: '', from: day, to: day, late: day < today, ...rest }];

function goalDays(form: StoredAnswers['goals'], context: Context, locale: Locale): ComingDay[] {
  const { today } = context;
  return readPlan(form, context, locale)
    .goals.filter(({ place }) => place !== 'done')
    .flatMap(({ form: goal, input }) => [
      ...onDay(input.deadline?.kind === 'date' ? input.deadline.date : null, today, {
        key: `goal-${goal.id}`,
        kind: 'goal',
        tool: 'goals',
        text: input.what,
      }),
      ...input.milestones
        .filter(({ date }) => date >= today)
        .flatMap(({ date, text }, index) =>
          onDay(date, today, {
            key: `milestone-${goal.id}-${index}`,
            kind: 'milestone',
            tool: 'goals',
            text,
          }),
        ),
    ]);
}

/** The quarter’s own days. Goals are told with their own days, in whatever quarter those lie. */
function quarterDays({ answers }: Others, context: Context): ComingDay[] {
  const form = answers.quarter ?? emptyQuarterForm();
  const now = quarterOf(context.today);
  const meeting = readMeeting(planOf(form, now), now, context);
  const goals = goalsOfQuarter(answers.goals ?? emptyGoalsForm(), now, context.today);
  const { coming, late } = aheadOf(meeting, goals, form, context);
  return [...late, ...coming].flatMap(({ kind, key, from, to, text }): ComingDay[] =>
    kind === 'goal'
      ? []
      : [
          {
            key,
            kind: kind === 'nextOneOnOne' ? 'oneOnOne' : kind,
            from,
            to,
            late: to < context.today,
            text,
            tool: 'quarter',
          },
        ],
  );
}

const FORUMS = ['trio', 'peerGroup', 'trainingDay'] as const;

/** A day among the figures of a decision. */
export const figureDay = (judgement: Judgement | null, id: string): PlainDate | null =>
  (judgement?.figures.find((figure) => figure.id === id)?.value as PlainDate | null | undefined) ?? null;

/**
 * Every day that something is to happen on, the next one first; what is late comes before it.
 * @param progress what was decided on the training, and on Senior Coach; `null` where nothing is known
 * @param works whether anything is kept that belongs to the work at Inner Journey
 */
export function comingDays(
  others: Others,
  { progress, senior, works }: { progress: Judgement | null; senior: Judgement | null; works: boolean },
  context: Context,
  locale: Locale,
): readonly ComingDay[] {
  const { today } = context;
  const { answers } = others;
  const heard = figureDay(progress, 'progress.answer');
  const days = [
    ...onDay(figureDay(progress, 'progress.end'), today, { kind: 'trainingEnd', tool: 'progress' }),
    ...(heard === null
      ? onDay(figureDay(progress, 'progress.hear'), today, { kind: 'hearIfReported', tool: 'progress' })
      : onDay(heard, today, { kind: 'hear', tool: 'progress' })),
    ...onDay(figureDay(senior, 'senior.earliest'), today, { kind: 'senior', tool: 'senior' }),
  ].filter(({ late }) => !late);
  const forums = FORUMS.flatMap((forum) =>
    onDay(settled(answers.quality?.forums[forum].next ?? '', today), today, {
      key: `forum-${forum}`,
      kind: 'forum',
      tool: 'quality',
      text: forum,
    }),
  ).filter(({ late }) => !late);
  return [
    ...days,
    ...(answers.goals === undefined ? [] : goalDays(answers.goals, context, locale)),
    ...(works ? quarterDays(others, context) : []),
    ...forums,
  ].sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));
}
