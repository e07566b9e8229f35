/**
 * How the readiness check weighs its statements. The parts are inspired by an article on coaching relationships
 * (LC-09, LC-10, LC-11); the scale and the limits are choices of this site, and none of it is a requirement of
 * Inner Journey.
 */

/** Two statements to each part. */
export const READINESS_PARTS = {
  wish: ['wishNamed', 'wishOwn'],
  openness: ['openNow', 'openAhead'],
  change: ['roomForChange', 'welcomesChange'],
} as const;

export type ReadinessPart = keyof typeof READINESS_PARTS;
export type ReadinessStatement = (typeof READINESS_PARTS)[ReadinessPart][number];

/** Answers are whole numbers from `least` to `most`; `inPlace` is asked of both, `onTheWay` of their mean. */
export const READINESS_SCALE = { least: 1, most: 5, inPlace: 4, onTheWay: 3 } as const;

/** A number on the scale, *I do not know*, or `null` while the statement waits. */
export type ReadinessAnswer = number | 'unknown' | null;
export type ReadinessAnswers = Readonly<Record<ReadinessStatement, ReadinessAnswer>>;

export type PartStatus = 'inPlace' | 'onTheWay' | 'notYet' | 'unclear' | 'open';
export type ReadinessOutcome = 'ready' | 'onTheWay' | 'notNow' | 'open';

export interface ReadinessDecision {
  /** In the order of the form. */
  readonly parts: readonly { readonly part: ReadinessPart; readonly status: PartStatus }[];
  readonly outcome: ReadinessOutcome;
}

function statusOf(pair: readonly ReadinessAnswer[]): PartStatus {
  const { least, most, inPlace, onTheWay } = READINESS_SCALE;
  for (const answer of pair) {
    if (typeof answer === 'number' && !(Number.isInteger(answer) && answer >= least && answer <= most)) {
      throw new RangeError(`Not an answer from ${least} to ${most}: ${answer}`);
    }
  }
  if (pair.includes('unknown')) return 'unclear';
  const numbers = pair.filter((answer) => typeof answer === 'number');
  if (numbers.length < pair.length) return 'open';
  if (numbers.every((answer) => answer >= inPlace)) return 'inPlace';
  // The mean against its limit, without dividing.
  const sum = numbers.reduce((total, answer) => total + answer, 0);
  return sum >= onTheWay * numbers.length ? 'onTheWay' : 'notYet';
}

/**
 * *Am I ready for coaching?* Part by part and as a whole, without a sum.
 * One part that is not yet there decides the whole; otherwise the whole waits while a part does.
 * @throws RangeError on a number that is not on the scale
 */
export function decideReadiness(answers: ReadinessAnswers): ReadinessDecision {
  const parts = (Object.keys(READINESS_PARTS) as ReadinessPart[]).map((part) => ({
    part,
    status: statusOf(READINESS_PARTS[part].map((statement) => answers[statement])),
  }));
  const any = (wanted: PartStatus) => parts.some(({ status }) => status === wanted);
  const outcome = any('notYet')
    ? 'notNow'
    : any('open')
      ? 'open'
      : any('onTheWay') || any('unclear')
        ? 'onTheWay'
        : 'ready';
  return { parts, outcome };
}
