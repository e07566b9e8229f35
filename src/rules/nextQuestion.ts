import { type Inquiry, openQuestions, outlookOf, reachable } from './outlook';
import { type Answers, assumed } from './verdict';

/**
 * The open question that can still change most: the one whose answers, on average over their kinds, rule out most
 * of what is still possible. Of equals the first in the form.
 * @returns null when no answer can change the verdict any more
 */
export function nextQuestion<Shape, Outcome extends string>(
  inquiry: Inquiry<Shape, Outcome>,
  answers: Answers<Shape>,
): (keyof Shape & string) | null {
  if (outlookOf(inquiry, answers).answer !== 'open') {
    return null;
  }
  const leftAfter = (question: keyof Shape & string): number => {
    const kinds = inquiry.kinds[question];
    const left = kinds.map((value) => reachable(inquiry, { ...answers, [question]: assumed(value) }).size);
    return left.reduce((sum, size) => sum + size, 0) / kinds.length;
  };
  return openQuestions(inquiry, answers).reduce((best, question) =>
    leftAfter(question) < leftAfter(best) ? question : best,
  );
}
