import { z } from '../../zod';
import { line, prose, rows } from './typed';

const exercise = z.object({
  name: line,
  done: z.boolean(),
  date: line,
  logged: z.boolean(),
  shared: z.boolean(),
  feedback: z.boolean(),
});

// Three points and three answers, without a pass mark: the programme has none.
const point = z.enum(['', 'clearly', 'partly', 'notYet']);
const trialSession = z.object({
  done: z.boolean(),
  date: line,
  empathy: point,
  clarity: point,
  support: point,
  reflected: z.boolean(),
});

const shown = z.object({ shown: z.boolean(), example: prose });

const shape = {
  exercises: rows(exercise.loose()),
  trialSessions: rows(trialSession.loose()),
  platform: z.looseObject({
    personalJourneys: shown.loose(),
    dynamicJournal: shown.loose(),
    integratedTools: shown.loose(),
    activations: shown.loose(),
  }),
  startsOn: line,
  practiceWeeks: line,
  completedOn: line,
  reportedOn: line,
};

export const progress = z.looseObject(shape);

export type ExerciseRow = z.infer<typeof exercise>;
export type TrialSessionRow = z.infer<typeof trialSession>;
export type PlatformTool = 'personalJourneys' | 'dynamicJournal' | 'integratedTools' | 'activations';
export type ProgressForm = Omit<
  z.infer<z.ZodObject<typeof shape>>,
  'exercises' | 'trialSessions' | 'platform'
> & {
  exercises: ExerciseRow[];
  trialSessions: TrialSessionRow[];
  platform: Record<PlatformTool, z.infer<typeof shown>>;
};
