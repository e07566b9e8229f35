import type { EligibilityOutcome, StatementsKind, UnansweredCase, Verdict } from '../../rules';

/** Every word of the case tables. Values come as parameters, already written out. */
export interface CaseWords {
  readonly progress: {
    readonly caption: string;
    readonly how: string;
    readonly exercises: string;
    readonly trialSessions: string;
    readonly left: (count: string) => string;
    readonly reached: string;
    /** Where the other reading answers differently: the state, and what would be left under it. */
    readonly otherwise: (state: string, left: string) => string;
    readonly explanation: string;
  };
  readonly fee: {
    readonly caption: string;
    readonly how: string;
    readonly columns: {
      readonly price: string;
      readonly fee: (percent: string) => string;
      readonly payout: string;
      readonly yearly: string;
    };
    readonly notes: {
      readonly free: string;
      readonly roundedUp: string;
      readonly example: string;
      readonly paysExample: (amount: string) => string;
    };
    readonly anyNumber: string;
  };
  readonly membership: {
    readonly caption: string;
    readonly how: (price: string) => string;
    readonly columns: { readonly ordinary: string; readonly yours: string; readonly sessions: string };
  };
  readonly eligibility: {
    readonly caption: string;
    readonly how: string;
    readonly columns: {
      readonly answer: string;
      readonly tools: string;
      readonly sessions: string;
      readonly statements: string;
    };
    readonly outcomes: Readonly<Record<EligibilityOutcome, string>>;
    readonly statements: Readonly<Record<StatementsKind, string>>;
    readonly any: string;
    readonly atLeast: (count: string) => string;
    readonly unanswered: string;
    readonly unansweredAnswers: Readonly<Record<Verdict['answer'], string>>;
    readonly falls: Readonly<Record<UnansweredCase['falls'], string>>;
  };
  readonly senior: {
    readonly caption: string;
    readonly how: string;
    readonly columns: { readonly certified: string; readonly earliest: string; readonly days: string };
  };
  readonly quarter: {
    readonly caption: string;
    readonly how: string;
    readonly columns: { readonly quarter: string; readonly oneOnOne: string; readonly reflection: string };
  };
}
