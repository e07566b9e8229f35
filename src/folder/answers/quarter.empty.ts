import type { DecisionForm, PlanForm, QuarterForm } from './quarter';

/** @param id unique among the decisions of its quarter */
export const emptyDecision = (id: string): DecisionForm => ({
  id,
  text: '',
  owner: '',
  date: '',
  done: false,
});

/** A quarter before anything is filled in. @param id `YYYY-Qn` */
export const emptyPlan = (id: string): PlanForm => ({
  id,
  date: '',
  time: '',
  minutes: '',
  place: '',
  lead: '',
  namesLead: false,
  notes: { since: '', progress: '', obstacles: '', feedback: '', next: '' },
  reflection: { strengths: '', challenges: '', nextSteps: '' },
  decisions: [],
  carriedFrom: '',
  carriedGoals: [],
});

/** The form before anything is filled in: the quarter that today lies in, and nothing of it. */
export const emptyQuarterForm = (): QuarterForm => ({ quarter: '', plans: [] });
