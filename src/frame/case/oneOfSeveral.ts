import type { QuarterForm } from '../../folder/answers/quarter';
import type { CaseTool } from '../../folder/caseTools';
import type { StoredAnswers } from '../../folder/schema';
import { type PlainDate, quarterOf } from '../../rules';

// The quarter planner holds every quarter there has been and shows one. A link is of the one that is shown: whoever
// sends it has not looked at the others, and whoever takes it over keeps their own.

type Form = StoredAnswers[CaseTool];

function shownQuarter({ quarter }: QuarterForm, today: PlainDate): string {
  const now = quarterOf(today);
  return quarter === '' ? `${now.year}-Q${now.quarter}` : quarter;
}

/** The answers that stand on the sender's screen; the same object for a tool that shows all it has. */
export function shownOf(tool: CaseTool, answers: Form, today: PlainDate): Form {
  if (tool !== 'quarter') {
    return answers;
  }
  const form = answers as QuarterForm;
  const quarter = shownQuarter(form, today);
  // Named, so that it is the same quarter on whatever day the link is opened.
  return { ...form, quarter, plans: form.plans.filter(({ id }) => id === quarter) };
}

/** The reader's answers once a case has been taken over. */
export function takenOver(tool: CaseTool, own: object, shared: Form): Form {
  if (tool !== 'quarter') {
    return shared;
  }
  const theirs = shared as QuarterForm;
  const taken = new Set(theirs.plans.map(({ id }) => id));
  const kept = (own as QuarterForm).plans.filter(({ id }) => !taken.has(id));
  return { ...theirs, plans: [...kept, ...theirs.plans].sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
