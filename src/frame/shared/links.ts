import type { GoalForm } from '../../folder/answers/goals';
import type { StoredAnswers, ToolId } from '../../folder/schema';
import { countTowardsApplication, countTowardsSenior, type PlainDate } from '../../rules';
import type { Others } from '../followOthers';
import {
  certifiedIn,
  coursesAhead,
  type Found,
  latestPrice,
  logged,
  pastDay,
  placesIn,
  rolesIn,
} from './known';
import type { Link, LinkKind } from './link';
import { cardLinks, trialLinks } from './trialLinks';

type Links = {
  readonly [T in ToolId]?: (
    form: StoredAnswers[T],
    others: Others,
    today: PlainDate,
  ) => readonly Link<StoredAnswers[T]>[];
};

const fromLog = (value: string | null): Found<string> | null =>
  value === null || value === '' ? null : { source: 'log', value };
const count = (value: number): string | null => (value > 0 ? String(value) : null);

/** Öre as one types kronor: `800`, `199,95`. The decimal comma is understood in both languages. */
const kronor = (ore: number | null): string | null =>
  ore === null
    ? null
    : ore % 100 === 0
      ? String(ore / 100)
      : `${Math.floor(ore / 100)},${String(ore % 100).padStart(2, '0')}`;

function goalLinks(goal: GoalForm, others: Others, today: PlainDate): Link<StoredAnswers['goals']>[] {
  const link = (
    name: 'certifiedOn' | 'current' | 'otherResource',
    kind: LinkKind,
    found: Found<string> | null,
  ): Link<StoredAnswers['goals']> => ({
    // The field has the name of its question in the rules.
    field: `goals-${goal.id}-${name === 'certifiedOn' ? 'certified' : name}`,
    kind,
    current: goal[name],
    put: (form, value) => ({
      ...form,
      goals: form.goals.map((each) => (each.id === goal.id ? { ...each, [name]: value } : each)),
    }),
    found,
  });
  const certified = pastDay(goal.certifiedOn, today) ?? certifiedIn(others, today, 'goals')?.value ?? null;
  // The measure is sessions only when the goal itself says so: the target and the sessions are the same number.
  const countsSessions =
    goal.unit === 'count' && goal.target.trim() !== '' && goal.target.trim() === goal.sessionsTarget.trim();
  const [course] = coursesAhead(others, today);
  return [
    ...(goal.isSeniorGoal ? [link('certifiedOn', 'day', certifiedIn(others, today, 'goals'))] : []),
    ...(goal.isSeniorGoal && countsSessions && certified !== null
      ? [link('current', 'count', fromLog(count(countTowardsSenior(logged(others.sessions), certified))))]
      : []),
    ...(course === undefined || goal.otherResource.trim() !== ''
      ? []
      : [
          { ...link('otherResource', 'text', { source: 'budget', value: course }), offerOnly: true } as const,
        ]),
  ];
}

/** Which answers are the same thing, tool by tool. Nothing is asked twice that stands here. */
export const LINKS: Links = {
  eligibility: (form, { sessions }) => [
    {
      field: 'eligibility-sessions',
      kind: 'count',
      current: form.sessions,
      put: (next, value) => ({ ...next, sessions: value }),
      found: fromLog(count(countTowardsApplication(logged(sessions)))),
    },
    {
      field: 'eligibility-where',
      kind: 'places',
      current: [...form.where].sort().join(),
      put: (next, value) => ({ ...next, where: value.split(',') as typeof next.where }),
      found: fromLog(placesIn(sessions).join()),
    },
    {
      field: 'eligibility-role',
      kind: 'role',
      current: form.role,
      put: (next, value) => ({ ...next, role: value as typeof next.role }),
      found: fromLog(rolesIn(sessions)),
    },
  ],
  progress: trialLinks,
  feedback: cardLinks,
  certificate: (form, others, today) => [
    {
      field: 'certificate-issued',
      kind: 'day',
      current: form.issued,
      put: (next, value) => ({ ...next, issued: value }),
      found: certifiedIn(others, today, 'certificate'),
    },
  ],
  fee: (form, { sessions }) => [
    {
      field: 'fee-price',
      kind: 'money',
      current: form.price,
      put: (next, value) => ({ ...next, price: value }),
      found: fromLog(kronor(latestPrice(sessions))),
    },
  ],
  goals: (form, others, today) => form.goals.flatMap((goal) => goalLinks(goal, others, today)),
  senior: (form, others, today) => {
    const elsewhere = certifiedIn(others, today, 'senior');
    // The day in the form is the reader's latest word; without one the day that is known decides.
    const certified = form.certified.trim() === '' ? elsewhere?.value : pastDay(form.certified, today);
    return [
      {
        field: 'senior-certified',
        kind: 'day',
        current: form.certified,
        put: (next, value) => ({ ...next, certified: value }),
        found: elsewhere,
      },
      {
        field: 'senior-sessions',
        kind: 'count',
        current: form.sessions,
        put: (next, value) => ({ ...next, sessions: value }),
        found:
          certified === undefined || certified === null
            ? null
            : fromLog(count(countTowardsSenior(logged(others.sessions), certified))),
      },
    ];
  },
};
