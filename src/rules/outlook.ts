import { type Answers, assumed } from './verdict';

/**
 * A decision as something that can be looked ahead in: what it can end in, what each ending means, and for every
 * question one answer of each kind that the decision tells apart. The keys of `kinds` stand in form order.
 */
export interface Inquiry<Shape, Outcome extends string> {
  readonly means: Readonly<Record<Outcome, 'yes' | 'no'>>;
  readonly kinds: { readonly [Key in keyof Shape]: readonly Shape[Key][] };
  /** Called only with every question answered. */
  readonly decide: (answers: Answers<Shape>) => Outcome;
}

/** `certain` whatever the open answers are, `possible` for some of them, `excluded` for all. */
export type Standing = 'certain' | 'possible' | 'excluded';

export interface Outlook<Outcome extends string> {
  /** What no open answer can change any more, or `open`. */
  readonly answer: 'yes' | 'no' | 'open';
  readonly outcomes: Readonly<Record<Outcome, Standing>>;
}

/** The questions without an answer, in form order. */
export const openQuestions = <Shape, Outcome extends string>(
  { kinds }: Inquiry<Shape, Outcome>,
  answers: Answers<Shape>,
): (keyof Shape & string)[] =>
  (Object.keys(kinds) as (keyof Shape & string)[]).filter((key) => answers[key] === null);

/** Everything that the decision can still end in, over every way to answer what is open. */
export function reachable<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  answers: Answers<Shape>,
): ReadonlySet<Outcome> {
  const open = openQuestions(inquiry, answers)[0];
  return open === undefined
    ? new Set([inquiry.decide(answers)])
    : new Set(
        inquiry.kinds[open].flatMap((value) => [
          ...reachable(inquiry, { ...answers, [open]: assumed(value) }),
        ]),
      );
}

/**
 * What is certain, possible and excluded while questions are open.
 * @throws RangeError what the decision throws for an answer that is no answer
 */
export function outlookOf<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  answers: Answers<Shape>,
): Outlook<Outcome> {
  const ends = reachable(inquiry, answers);
  const meanings = new Set([...ends].map((end) => inquiry.means[end]));
  const standing = (outcome: Outcome): Standing =>
    !ends.has(outcome) ? 'excluded' : ends.size === 1 ? 'certain' : 'possible';
  const outcomes = Object.keys(inquiry.means) as Outcome[];
  return {
    answer: meanings.size > 1 ? 'open' : meanings.has('yes') ? 'yes' : 'no',
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, standing(outcome)])) as Record<
      Outcome,
      Standing
    >,
  };
}

/** The same answers with what we only assume taken as open: an assumption settles nothing. */
export const withoutAssumptions = <Shape>(answers: Answers<Shape>): Answers<Shape> =>
  Object.fromEntries(
    (Object.keys(answers) as (keyof Shape)[]).map((key) => [
      key,
      answers[key]?.from === 'assumed' ? null : answers[key],
    ]),
  ) as Answers<Shape>;
