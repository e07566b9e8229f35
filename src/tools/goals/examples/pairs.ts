import { readDate } from '../../../formats/datePhrases';
import type { Locale } from '../../../formats/units';
import {
  addMonths,
  type Context,
  EXAMPLES_SET_ON,
  type GoalInput,
  type GoalMilestone,
  type PlainDate,
  type PlanExample,
  planExamples,
  quarterEnd,
  quarterOf,
} from '../../../rules';
import { examplesText } from './text';

/** The plan's examples beside one rewritten goal; two of them lead to the same one. */
export interface GoalPair {
  readonly key: string;
  readonly before: readonly PlanExample[];
  readonly after: GoalInput;
  /** Name of the rewritten goal's own unit. */
  readonly otherUnit: string;
}

/** A plan's example with its time read as a proposal, as the tool would read it. */
export function withItsDay({ goal, when }: PlanExample, today: PlainDate): GoalInput {
  const read = readDate(when, today);
  return read.kind === 'proposal'
    ? { ...goal, deadline: { kind: 'proposal', date: read.date, confirmed: false } }
    : goal;
}

/**
 * Before and after. Days and counts come from the plan's own examples; what else the rewritten goals say is
 * made up, and the page says so.
 */
export function goalPairs({ rules, today }: Context, locale: Locale): GoalPair[] {
  const words = examplesText[locale];
  const examples = planExamples(rules, locale);
  const pair = (
    ids: readonly PlanExample['id'][],
    said: (typeof words)['api'],
    build: (goal: GoalInput, day: PlainDate) => Partial<GoalInput>,
    otherUnit = '',
  ): GoalPair => {
    const before = examples.filter(({ id }) => ids.includes(id));
    // The last one named is the one whose day the rewritten goal keeps.
    const start = before.map((example) => withItsDay(example, today)).at(-1);
    if (start?.deadline == null) throw new RangeError(`No example with a day: ${ids.join(', ')}`);
    const day = start.deadline.date;
    const after: GoalInput = {
      ...start,
      what: said.what,
      measuredBy: said.measuredBy,
      resources: [said.support],
      influence: 'full',
      roleLink: said.roleLink,
      companyLink: said.companyLink,
      deadline: { kind: 'date', date: day },
      senior: null,
    };
    return { key: ids.join(), before, after: { ...after, ...build(after, day) }, otherUnit };
  };
  const milestone = (text: string, date: PlainDate): GoalMilestone[] => [{ text, date }];
  return [
    pair(
      ['firebase'],
      words.firebase,
      () => ({ unit: 'other', baseline: 900, target: 300 }),
      words.firebase.unit,
    ),
    pair(['api'], words.api, () => ({})),
    pair(['senior'], words.senior, () => ({
      target: rules.quantity('senior.sessions'),
      milestones: milestone(words.senior.milestone, quarterEnd(quarterOf(EXAMPLES_SET_ON))),
    })),
    pair(['onboarding'], words.onboarding, () => ({})),
    pair(['vinnova', 'application'], words.application, (_, day) => ({
      unit: 'yesNo',
      target: null,
      milestones: milestone(
        words.application.milestone,
        addMonths(EXAMPLES_SET_ON, 1) < day ? addMonths(EXAMPLES_SET_ON, 1) : day,
      ),
    })),
  ];
}
