import type { FeedbackForm, FeedbackPoint } from './feedback';
import type { ProgressForm } from './progress';

/** A level that a card and the progress calculator give differently for the same trial session. */
export interface Differing {
  /** The trial session, counted from one. */
  readonly session: number;
  readonly point: FeedbackPoint;
}

export interface TakenLevels {
  readonly progress: ProgressForm;
  readonly differing: readonly Differing[];
}

const POINTS: readonly FeedbackPoint[] = ['empathy', 'clarity', 'support'];

/**
 * The levels and days on the feedback cards, taken into the rows of the progress calculator: the first card into
 * the first trial session, and so on. Only what is empty there is filled in; nothing is overwritten, and no session
 * is ticked off. A card without a row is left out.
 */
export function feedbackToProgress({ cards }: FeedbackForm, progress: ProgressForm): TakenLevels {
  const differing: Differing[] = [];
  const trialSessions = progress.trialSessions.map((row, index) => {
    const card = cards[index];
    if (card === undefined) {
      return row;
    }
    const filled = { ...row, date: row.date.trim() === '' ? card.date : row.date };
    for (const point of POINTS) {
      const { level } = card[point];
      if (row[point] === '') {
        filled[point] = level;
      } else if (level !== '' && level !== row[point]) {
        differing.push({ session: index + 1, point });
      }
    }
    return filled;
  });
  return { progress: { ...progress, trialSessions }, differing };
}
