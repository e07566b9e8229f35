import { collapse } from '../cases';
import type { Context } from '../rulebook';
import { said, type Verdict } from '../verdict';
import { decideEligibility, type EligibilityOutcome, type TraitAnswer } from './eligibility';

/** Whole numbers that are answered alike, both ends included; no end when `to` is null. */
export interface CountSpan {
  readonly from: number;
  readonly to: number | null;
}

/** The statements together; *unsure* is no *no* (Q-19). */
export type StatementsKind = 'noNo' | 'someNo';

/** When all is answered, every combination of one kind from each question gets this outcome. */
export interface EligibilityCase {
  readonly tools: readonly CountSpan[];
  readonly sessions: readonly CountSpan[];
  readonly statements: readonly StatementsKind[];
  readonly outcome: EligibilityOutcome;
}

/** While something is unanswered, what the answer is when something given already falls short, and when not. */
export interface UnansweredCase {
  readonly falls: 'short' | 'nowhere';
  readonly answer: Verdict['answer'];
}

const OUTCOMES: readonly EligibilityOutcome[] = ['ready', 'almost', 'notYet', 'open'];
const STATEMENTS: readonly StatementsKind[] = ['noNo', 'someNo'];

/** From nothing up: below each limit in turn, and from the last one on. */
function spans(limits: readonly number[]): readonly CountSpan[] {
  const starts = [...new Set([0, ...limits])].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });
}

/**
 * Every complete way to answer the eligibility questions, in as few rows as hold them all without overlap, best
 * outcome first. Source: CP-11 to CP-14, read as.
 */
export function eligibilityCases(context: Context): readonly EligibilityCase[] {
  const { rules } = context;
  const tools = spans([rules.quantity('prerequisite.tools')]);
  const sessions = spans([rules.quantity('guide.almostSessions'), rules.quantity('prerequisite.sessions')]);
  const pick = <Kind>(kinds: readonly Kind[], places: readonly number[] | undefined) =>
    kinds.filter((_, place) => places?.includes(place));
  // One way to give each kind; that the others are answered alike is for the tests to show.
  const least = (kinds: readonly CountSpan[], place = 0) => said(kinds[place]?.from ?? 0);
  const rows = collapse(
    [tools.length, sessions.length, STATEMENTS.length],
    ([tool, session, statement = 0]) => {
      const trait = said<TraitAnswer>(STATEMENTS[statement] === 'someNo' ? 'no' : 'yes');
      return decideEligibility(
        {
          tools: least(tools, tool),
          sessions: least(sessions, session),
          empathic: trait,
          structured: trait,
          motivation: trait,
        },
        context,
      ).outcome;
    },
  );
  return rows
    .map(({ kinds: [tool, session, statement], outcome }) => ({
      tools: pick(tools, tool),
      sessions: pick(sessions, session),
      statements: pick(STATEMENTS, statement),
      outcome,
    }))
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

/** The two answers there are while a question is unanswered: it is already short, or it depends on the rest. */
export const unansweredCases = (context: Context): readonly UnansweredCase[] =>
  (['short', 'nowhere'] as const).map((falls) => ({
    falls,
    answer: decideEligibility(
      {
        tools: null,
        sessions: null,
        empathic: falls === 'short' ? said('no') : null,
        structured: null,
        motivation: null,
      },
      context,
    ).verdict.answer,
  }));
