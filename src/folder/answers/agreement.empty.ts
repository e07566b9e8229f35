import type { AgreementForm, AgreementGoalForm } from './agreement';

/** @param id unique among the goals of the agreement */
export const emptyAgreementGoal = (id: string): AgreementGoalForm => ({ id, text: '' });

/** The form before anything is filled in: room for one goal to begin with. */
export const emptyAgreementForm = (): AgreementForm => ({
  client: '',
  coach: '',
  evaluator: '',
  need: '',
  goals: [emptyAgreementGoal('first')],
  choice: '',
  sessions: '',
  rhythm: '',
  openness: '',
  talked: [],
});
