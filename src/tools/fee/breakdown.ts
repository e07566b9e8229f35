import {
  type Context,
  earningsAt,
  type Membership,
  membershipFor,
  type Pace,
  percentOf,
  priceForLeft,
  priceForPayout,
  sessionFee,
  sessionsFor,
  sessionsPerYear,
  shareOf,
  withVat,
} from '../../rules';
import type { FeeInputs, Question } from './inputs';

/** Where the money goes, in öre: what the client pays minus the rest is what is left. */
export interface Amounts {
  readonly clientPays: number;
  readonly fee: number;
  readonly vat: number;
  readonly membership: number;
  readonly costs: number;
  readonly aside: number;
  /** Below zero when the costs are higher than the income. */
  readonly left: number;
}

/** One price followed all the way. `month` and `year` are null without a number of sessions. */
export interface Breakdown {
  /** Öre, as the visitor states prices. */
  readonly price: number;
  readonly pace: Pace | null;
  readonly sessionsPerYear: number | null;
  /** Before everything that belongs to a month: membership, other costs, what is set aside. */
  readonly session: Amounts;
  readonly month: Amounts | null;
  readonly year: Amounts | null;
  /** Öre, one session without VAT and a year of them: what the limit for VAT is held against. */
  readonly net: number;
  readonly turnover: number | null;
}

export interface FeeAnswer {
  readonly inputs: FeeInputs;
  readonly membership: Membership | null;
  /** Null when no price is high enough. */
  readonly main: Breakdown | null;
  /** The prices the visitor holds beside it. */
  readonly others: readonly Breakdown[];
}

interface Costs {
  readonly membership: number;
  readonly costs: number;
}
const NO_COSTS: Costs = { membership: 0, costs: 0 };

function settle(
  income: { clientPays: number; fee: number; vat: number },
  { membership, costs }: Costs,
  taxShare: number | null,
): Amounts {
  const before = income.clientPays - income.fee - income.vat - membership - costs;
  const aside = taxShare === null || before <= 0 ? 0 : percentOf(before, taxShare);
  return { ...income, membership, costs, aside, left: before - aside };
}

/** What is left before membership, other costs and anything set aside. */
export const leftOf = ({ clientPays, fee, vat }: Amounts): number => clientPays - fee - vat;

function sessionAt(price: number, { vat }: FeeInputs, context: Context) {
  if (vat === null) {
    return { clientPays: price, fee: sessionFee(price, context).fee, vat: 0, net: price };
  }
  const { clientPays, fee, vat: amount, net } = withVat(price, vat, context);
  return { clientPays, fee, vat: amount, net };
}

/** A month's goal and the month's costs, divided by what a session leaves. Null: no goal, or no number is enough. */
function sessionsToGoal(question: Question, perSession: number, monthly: Costs): number | null {
  return question.mode === 'goal'
    ? sessionsFor(question.goal + monthly.membership + monthly.costs, perSession)
    : null;
}

function breakDown(price: number, inputs: FeeInputs, monthly: Costs, context: Context): Breakdown {
  const { net, ...income } = sessionAt(price, inputs, context);
  const session = settle(income, NO_COSTS, null);
  const needed = sessionsToGoal(inputs.question, leftOf(session), monthly);
  const pace: Pace | null = needed === null ? inputs.pace : { count: needed, per: 'month' };
  if (pace === null) {
    return { price, pace, sessionsPerYear: null, session, month: null, year: null, net, turnover: null };
  }
  const sessions = sessionsPerYear(pace);
  const earned = earningsAt(
    { price: income.clientPays, fee: income.fee, payout: income.clientPays - income.fee },
    pace,
  );
  const vat = shareOf(income.vat, sessions, 1);
  return {
    price,
    pace,
    sessionsPerYear: sessions,
    session,
    month: settle(
      { clientPays: earned.month.gross, fee: earned.month.fee, vat: shareOf(vat, 1, 12) },
      monthly,
      inputs.taxShare,
    ),
    year: settle(
      { clientPays: earned.year.gross, fee: earned.year.fee, vat },
      { membership: monthly.membership * 12, costs: monthly.costs * 12 },
      inputs.taxShare,
    ),
    net,
    turnover: shareOf(net, sessions, 1),
  };
}

function priceOf({ question, vat }: FeeInputs, context: Context): number | null {
  if (question.mode !== 'price') {
    return question.price;
  }
  return vat === null
    ? (priceForPayout(question.wanted, context)?.price ?? null)
    : priceForLeft(question.wanted, vat, context);
}

/** Everything the tool shows, from what was typed: pure, so that the page, the files and the tests agree. */
export function answerFee(inputs: FeeInputs, context: Context): FeeAnswer {
  const { ordinaryMembership, throughEmployment, otherCosts } = inputs;
  const membership =
    ordinaryMembership === null && !throughEmployment
      ? null
      : membershipFor(ordinaryMembership ?? 0, throughEmployment, context);
  const monthly = { membership: membership?.yours ?? 0, costs: otherCosts };
  const price = priceOf(inputs, context);
  return {
    inputs,
    membership,
    main: price === null ? null : breakDown(price, inputs, monthly, context),
    others: inputs.otherPrices.map((other) => breakDown(other, inputs, monthly, context)),
  };
}

/** Sessions a month that pay for the membership; null: never. */
export const breakEven = ({ yours }: Membership, { session }: Breakdown): number | null =>
  sessionsFor(yours, leftOf(session));
