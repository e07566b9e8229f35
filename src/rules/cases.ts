/** A row of a case table: for each question the kinds of answer it takes, by their place, and one outcome. */
export interface CaseRow<Outcome extends string> {
  readonly kinds: readonly (readonly number[])[];
  readonly outcome: Outcome;
}

/** Every choice of at least one of `size` things, by their place. */
const choices = (size: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** size - 1 }, (_, chosen) =>
    Array.from({ length: size }, (_each, place) => place).filter(
      (place) => ((chosen + 1) & (1 << place)) !== 0,
    ),
  );

/** One of each list, in every way. */
const product = <Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
  lists.reduce<readonly (readonly Value[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );

/**
 * Few rows that together hold every combination of answers, each combination in one row only.
 * The widest row goes first; of equally wide ones, the one whose kinds stand first.
 * Tries every possible row, so it is for a handful of questions with a handful of kinds each.
 * @param sizes how many kinds of answer each question has
 * @param outcomeAt the outcome of one combination, given as one place for each question
 */
export function collapse<Outcome extends string>(
  sizes: readonly number[],
  outcomeAt: (places: readonly number[]) => Outcome,
): readonly CaseRow<Outcome>[] {
  const outcomes = new Map(
    product(sizes.map((size) => Array.from({ length: size }, (_, place) => place))).map((places) => [
      places.join(),
      outcomeAt(places),
    ]),
  );
  const boxes = product(sizes.map(choices)).map((kinds) => ({
    kinds,
    points: product(kinds).map((places) => places.join()),
  }));
  const rows: CaseRow<Outcome>[] = [];
  for (let left = outcomes; left.size > 0; ) {
    const free = boxes.filter(({ points: [first = '', ...rest] }) => {
      const outcome = left.get(first);
      return outcome !== undefined && rest.every((point) => left.get(point) === outcome);
    });
    const widest = free.reduce((best, box) => (box.points.length > best.points.length ? box : best));
    const outcome = left.get(widest.points[0] ?? '') as Outcome;
    rows.push({ kinds: widest.kinds, outcome });
    left = new Map([...left].filter(([point]) => !widest.points.includes(point)));
  }
  return rows;
}
