import type { SeniorForm } from '../../folder/answers/senior';
import { type Context, decideSenior, type Judgement, judgedSteps, type SeniorAnswers } from '../../rules';
import { readAnswers } from './answers';

/** The tool's decision on kept answers, without words. */
export const judgeSenior = (form: SeniorForm, context: Context): Judgement | null =>
  judgeAnswers(
    readAnswers(form, () => 'file', context.today),
    context,
  );

/** The same, for a form that has been read; `null` on a day before the certification. */
export function judgeAnswers(answers: SeniorAnswers, context: Context): Judgement | null {
  if (answers.certified !== null && answers.certified.value > context.today) {
    return null;
  }
  const { verdict, steps, earliest } = decideSenior(answers, context);
  return {
    verdict,
    outcome: null,
    steps: judgedSteps(steps),
    figures: [{ id: 'senior.earliest', value: earliest }],
  };
}
