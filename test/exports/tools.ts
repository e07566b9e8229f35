import type { ComponentType } from 'react';
import { emptyAgreementForm, emptyAgreementGoal } from '../../src/folder/answers/agreement.empty';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../src/folder/answers/budget.empty';
import { emptyCertificateForm } from '../../src/folder/answers/certificate.empty';
import { emptyEligibilityForm } from '../../src/folder/answers/eligibility.empty';
import { emptyEvaluation, emptyEvaluationGoal } from '../../src/folder/answers/evaluation.empty';
import { emptyFeeForm } from '../../src/folder/answers/fee.empty';
import { emptyFeedbackForm } from '../../src/folder/answers/feedback.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../src/folder/answers/goals.empty';
import { emptyLogForm } from '../../src/folder/answers/log.empty';
import { emptyExercise, emptyProgressForm } from '../../src/folder/answers/progress.empty';
import { emptyQualityForm } from '../../src/folder/answers/quality.empty';
import { emptyDecision, emptyPlan } from '../../src/folder/answers/quarter.empty';
import { emptyReadinessForm } from '../../src/folder/answers/readiness.empty';
import type { StoredAnswers } from '../../src/folder/schema';
import { TOOL_IDS, type ToolId } from '../../src/folder/toolIds';
import type { ToolProps } from '../../src/frame/ToolProps';
import { contextOn, type PlainDate } from '../../src/rules';
import { CoachingAgreement } from '../../src/tools/agreement/CoachingAgreement';
import { TrainingBudget } from '../../src/tools/budget/TrainingBudget';
import { CertificateHelp } from '../../src/tools/certificate/CertificateHelp';
import { EligibilityCheck } from '../../src/tools/eligibility/EligibilityCheck';
import { SeriesEvaluation } from '../../src/tools/evaluation/SeriesEvaluation';
import { FeeCalculator } from '../../src/tools/fee/FeeCalculator';
import { FeedbackCards } from '../../src/tools/feedback/FeedbackCards';
import { GoalBuilder } from '../../src/tools/goals/GoalBuilder';
import { entriesOf } from '../../src/tools/log/entries';
import { LogResult } from '../../src/tools/log/LogResult';
import { ProgressTracker } from '../../src/tools/progress/ProgressTracker';
import { QualityMirror } from '../../src/tools/quality/QualityMirror';
import { QuarterPlanner } from '../../src/tools/quarter/QuarterPlanner';
import { ReadinessCheck } from '../../src/tools/readiness/ReadinessCheck';
import { SeniorCheck } from '../../src/tools/senior/SeniorCheck';
import { others } from './others';

/** What a result can be taken away as, beside the backup, which holds every tool. */
export type Taken = 'text' | 'markdown' | 'print' | 'csv' | 'ics' | 'md' | 'txt' | 'json';

export interface Exporting {
  readonly Tool: ComponentType<ToolProps>;
  /** The buttons, and the ending of each file. */
  readonly takes: readonly Taken[];
  /** Answers with a text in every field that takes one, cut to what the field takes. */
  readonly answers: (text: string) => object;
}

export const TODAY: PlainDate = '2025-04-28';

const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

// Initials take neither an address nor a personal number.
const initials = (text: string): string => cut(text.replace(/[@\d]/g, ''), 20);

/** The log's result on its own: its sessions are kept one by one, and not as a form. */
const LogOnItsOwn: ComponentType<ToolProps> = ({ locale, base }) =>
  LogResult({
    entries: entriesOf(others.sessions),
    certified: null,
    context: contextOn(TODAY),
    locale,
    base,
    said: '',
    onUndo: null,
    children: null,
  });

const EXPORTING_TOOLS = {
  eligibility: {
    Tool: EligibilityCheck,
    takes: ['text', 'markdown', 'print'],
    answers: (text): StoredAnswers['eligibility'] => ({
      ...emptyEligibilityForm(),
      tools: ['meditation', 'other'],
      otherTool: cut(text, 60),
      sessions: '7',
      where: ['own'],
      role: 'coach',
      empathic: 'yes',
      structured: 'yes',
      motivation: 'yes',
      experience: text,
      motivationText: text,
    }),
  },
  progress: {
    Tool: ProgressTracker,
    takes: ['text', 'markdown', 'print', 'csv', 'ics'],
    answers: (text): StoredAnswers['progress'] => {
      const form = emptyProgressForm(5, 3);
      return {
        ...form,
        exercises: form.exercises.map(() => ({
          ...emptyExercise(),
          name: cut(text, 80),
          done: true,
          date: '2025-04-11',
        })),
        platform: {
          personalJourneys: { shown: true, example: cut(text, 200) },
          dynamicJournal: { shown: true, example: cut(text, 200) },
          integratedTools: { shown: true, example: cut(text, 200) },
          activations: { shown: true, example: cut(text, 200) },
        },
        startsOn: '2025-04-07',
        practiceWeeks: '2',
      };
    },
  },
  fee: {
    Tool: FeeCalculator,
    takes: ['text', 'markdown', 'print', 'csv'],
    answers: (): StoredAnswers['fee'] => ({
      ...emptyFeeForm(),
      price: '1234,50',
      otherPrices: ['200'],
      sessions: '4',
    }),
  },
  goals: {
    Tool: GoalBuilder,
    takes: ['text', 'markdown', 'print', 'csv', 'ics'],
    answers: (text): StoredAnswers['goals'] => {
      const goal = {
        what: cut(`${text} och resten av ett mål`, 200),
        unit: 'other' as const,
        otherUnit: cut(text, 20),
        baseline: '0',
        target: '10',
        current: '4',
        measuredBy: cut(`${text} mäts`, 200),
        resources: [cut(text, 80)],
        otherResource: cut(text, 80),
        influence: 'full' as const,
        roleLink: cut(`${text} för rollen`, 200),
        companyLink: cut(`${text} för oss`, 200),
        agreed: 'yes' as const,
        agreedOn: '2025-04-24',
      };
      return {
        ...emptyGoalsForm(),
        role: 'other',
        otherRole: cut(text, 40),
        goals: [
          {
            ...emptyGoalForm('a1'),
            ...goal,
            deadline: '2025-06-27',
            milestones: [{ id: 'm1', text: cut(text, 120), date: '2025-05-16' }],
          },
          { ...emptyGoalForm('a2'), ...goal, deadline: '2025-05-29' },
          { ...emptyGoalForm('a3'), ...goal, deadline: '2025-09-26', waitsFor: '2025-Q3' },
          { ...emptyGoalForm('a4'), ...goal, deadline: '2025-04-11', status: 'done' },
        ],
      };
    },
  },
  senior: {
    Tool: SeniorCheck,
    takes: ['text', 'markdown', 'print', 'ics'],
    answers: (): StoredAnswers['senior'] => ({ certified: '2025-01-31', sessions: '12' }),
  },
  budget: {
    Tool: TrainingBudget,
    takes: ['text', 'markdown', 'print', 'csv'],
    answers: (text): StoredAnswers['budget'] => ({
      ...emptyBudgetForm(),
      courses: [
        {
          ...emptyCourse('a'),
          name: cut(text, 80),
          provider: cut(text, 60),
          date: '2025-03-03',
          amount: '1 234,50',
          status: 'done',
        },
        {
          ...emptyCourse('b'),
          name: cut(text, 80),
          date: '2025-05-05',
          amount: '800',
          includesVat: false,
          status: 'wished',
        },
      ],
      additions: [{ ...emptyAddition('c'), amount: '500', date: '2025-02-02', by: cut(text, 60) }],
    }),
  },
  log: {
    Tool: LogOnItsOwn,
    takes: ['text', 'markdown', 'print', 'csv', 'csv'],
    answers: (text): StoredAnswers['log'] => {
      const session = {
        form: 'single' as const,
        people: 1,
        minutes: 45,
        pay: 'paid' as const,
        amount: 45_050,
        role: 'coach' as const,
        place: 'platform' as const,
        status: 'done' as const,
        reflection: cut(text, 500),
      };
      others.sessions = [
        { ...session, id: 'a', date: '2025-03-03', client: initials(text) },
        { ...session, id: 'b', date: '2025-04-04', client: initials(text), pay: 'proBono', amount: null },
      ];
      return { ...emptyLogForm(), reflection: cut(text, 500) };
    },
  },
  quarter: {
    Tool: QuarterPlanner,
    takes: ['text', 'markdown', 'print', 'ics', 'md'],
    answers: (text): StoredAnswers['quarter'] => {
      others.answers = { goals: EXPORTING_TOOLS.goals.answers(text) };
      return {
        quarter: '2025-Q2',
        plans: [
          {
            ...emptyPlan('2025-Q2'),
            time: '9.30',
            minutes: '45',
            place: cut(text, 60),
            lead: cut(text, 60),
            namesLead: true,
            notes: { since: text, progress: text, obstacles: text, feedback: text, next: text },
            reflection: { strengths: text, challenges: text, nextSteps: text },
            decisions: [
              { ...emptyDecision('d1'), text: cut(text, 120), owner: cut(text, 60), date: '2025-05-12' },
              { ...emptyDecision('d2'), text: cut(text, 120), owner: cut(text, 60), done: true },
            ],
            carriedFrom: '2025-Q1',
            carriedGoals: [{ id: 'c1', what: text, deadline: '2025-06-12' }],
          },
        ],
      };
    },
  },
  readiness: {
    Tool: ReadinessCheck,
    takes: ['text', 'markdown', 'print'],
    answers: (text): StoredAnswers['readiness'] => ({
      ...emptyReadinessForm(),
      wishNamed: '4',
      wishOwn: '5',
      openNow: 'unknown',
      trust: text,
      ego: text,
      worth: text,
    }),
  },
  quality: {
    Tool: QualityMirror,
    takes: ['text', 'markdown', 'print', 'ics'],
    answers: (text): StoredAnswers['quality'] => {
      const form = emptyQualityForm();
      const claimed = { level: 'example' as const, example: `${text} och resten av ett exempel` };
      return {
        ...form,
        points: { ...form.points, values: claimed, culture: claimed, speciality: claimed },
        speciality: cut(text, 60),
        forums: {
          trio: { last: '2025-03-14', next: '2025-05-14' },
          peerGroup: { last: '', next: '' },
          trainingDay: { last: '', next: '2025-09-18' },
        },
        trio: {
          first: { alias: initials(`1 ${text}`), profession: cut(text, 60) },
          second: { alias: initials(`A ${text}`), profession: cut(text, 60) },
          third: { alias: initials(`B ${text}`), profession: cut(text, 60) },
        },
      };
    },
  },
  evaluation: {
    Tool: SeriesEvaluation,
    takes: ['text', 'markdown', 'print', 'csv', 'txt'],
    answers: (text): StoredAnswers['evaluation'] => ({
      evaluations: [
        {
          ...emptyEvaluation('a'),
          coach: initials(text),
          evaluator: initials(`E ${text}`),
          client: initials(`K ${text}`),
          sessions: '6',
          from: '2025-01-07',
          to: '2025-04-07',
          goals: [{ ...emptyEvaluationGoal('g'), text: cut(text, 200), before: '3', after: '7' }],
          benefit: '4',
          value: '5',
          trust: '5',
          helped: text,
          concept: text,
          coaching: text,
          recommend: '9',
          shared: 'yes',
        },
      ],
    }),
  },
  agreement: {
    Tool: CoachingAgreement,
    takes: ['text', 'markdown', 'print'],
    answers: (text): StoredAnswers['agreement'] => ({
      ...emptyAgreementForm(),
      client: initials(`K ${text}`),
      coach: initials(text),
      evaluator: initials(`E ${text}`),
      need: text,
      goals: [{ ...emptyAgreementGoal('g'), text: cut(text, 200) }],
      choice: text,
      sessions: '6',
      rhythm: cut(text, 200),
      openness: text,
      talked: ['whyNow', 'limits'],
    }),
  },
  feedback: {
    Tool: FeedbackCards,
    takes: ['text', 'markdown', 'print'],
    answers: (text): StoredAnswers['feedback'] => {
      const noted = { level: 'partly' as const, example: cut(text, 200) };
      return {
        cards: emptyFeedbackForm(3).cards.map((card) => ({
          ...card,
          date: '2025-04-04',
          empathy: noted,
          clarity: noted,
          support: noted,
        })),
      };
    },
  },
  certificate: {
    Tool: CertificateHelp,
    takes: ['text', 'markdown', 'print', 'json'],
    answers: (text): StoredAnswers['certificate'] => ({
      ...emptyCertificateForm(),
      name: cut(text, 80),
      issued: '2025-04-11',
      certificateId: cut(text, 60),
      url: 'https://x.example/intyg',
    }),
  },
} satisfies Record<ToolId, Exporting>;

/** Every tool whose result can be taken away, with the formats that its readers were promised. */
export const EXPORTING: readonly (readonly [ToolId, Exporting])[] = TOOL_IDS.map((tool) => {
  const { answers, ...exporting }: Exporting = EXPORTING_TOOLS[tool];
  const alone = (text: string) => {
    Object.assign(others, { answers: {}, sessions: [] });
    return answers(text);
  };
  return [tool, { ...exporting, answers: alone }];
});
