import type { ExerciseRow, ProgressForm, TrialSessionRow } from './progress';

export const emptyExercise = (): ExerciseRow => ({
  name: '',
  done: false,
  date: '',
  logged: false,
  shared: false,
  feedback: false,
});

export const emptyTrialSession = (): TrialSessionRow => ({
  done: false,
  date: '',
  empathy: '',
  clarity: '',
  support: '',
  reflected: false,
});

/** The form before anything is filled in, with as many rows as the rules ask for. */
export const emptyProgressForm = (exercises: number, trialSessions: number): ProgressForm => ({
  exercises: Array.from({ length: exercises }, emptyExercise),
  trialSessions: Array.from({ length: trialSessions }, emptyTrialSession),
  platform: {
    personalJourneys: { shown: false, example: '' },
    dynamicJournal: { shown: false, example: '' },
    integratedTools: { shown: false, example: '' },
    activations: { shown: false, example: '' },
  },
  startsOn: '',
  practiceWeeks: '',
  completedOn: '',
  reportedOn: '',
});
