import { z } from '../../zod';
import { line, prose, rows } from './typed';

/** Given once and never changed: the calendar file's events are recognised by it. */
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/i);

// The first milestones were kept without an id; they are known by their place.
const milestone = z.object({ id: id.optional(), text: line, date: line });

const goal = z.object({
  id,
  what: prose,
  baseline: line,
  target: line,
  current: line,
  unit: z.enum(['', 'count', 'currency', 'percent', 'hours', 'yesNo', 'other']),
  otherUnit: line,
  percentIsIncrease: z.boolean(),
  measuredBy: prose,
  /** The support that is ticked, in the words of the page it was ticked on. */
  resources: rows(line),
  otherResource: line,
  influence: z.enum(['', 'full', 'partly', 'others']),
  capacityPerWeek: line,
  roleLink: prose,
  companyLink: prose,
  /** A date or a phrase, as typed. A phrase whose day the reader has accepted is replaced by the day. */
  deadline: line,
  milestones: rows(milestone.loose()),
  agreed: z.enum(['', 'no', 'yes']),
  agreedOn: line,
  isSeniorGoal: z.boolean(),
  certifiedOn: line,
  sessionsTarget: line,
  status: z.enum(['notStarted', 'onTrack', 'atRisk', 'behind', 'paused', 'done']),
  /** `YYYY-Qn` for a goal moved to a later quarter, or empty: the plan's own. */
  waitsFor: line,
});

const shape = {
  role: z.enum(['', 'developer', 'coach', 'finance', 'other']),
  otherRole: line,
  /** `YYYY-Qn`, or empty: the quarter that today lies in, so that the goals roll on with it. */
  quarter: line,
  /** Those in progress and those that are finished; how many may be in progress is for the rules to say. */
  goals: rows(goal.loose(), 200),
};

export const goals = z.looseObject(shape);

export type MilestoneRow = z.infer<typeof milestone>;
export type GoalForm = Omit<z.infer<typeof goal>, 'milestones'> & { milestones: MilestoneRow[] };
export type GoalsForm = Omit<z.infer<z.ZodObject<typeof shape>>, 'goals'> & { goals: GoalForm[] };
