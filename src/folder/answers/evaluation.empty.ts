import type { EvaluationForm, EvaluationGoalForm, EvaluationsForm } from './evaluation';

/** @param id unique among the goals of one evaluation */
export const emptyEvaluationGoal = (id: string): EvaluationGoalForm => ({
  id,
  text: '',
  before: '',
  after: '',
});

/** @param id unique among the reader's evaluations. There is a goal to begin with. */
export const emptyEvaluation = (id: string): EvaluationForm => ({
  id,
  coach: '',
  evaluator: '',
  client: '',
  sessions: '',
  from: '',
  to: '',
  goals: [emptyEvaluationGoal('first')],
  benefit: '',
  value: '',
  trust: '',
  helped: '',
  concept: '',
  coaching: '',
  recommend: '',
  shared: '',
});

/** The form before anything is filled in: one evaluation to begin with. */
export const emptyEvaluationsForm = (): EvaluationsForm => ({ evaluations: [emptyEvaluation('first')] });
