import type { PlainDate } from '../../calendar';
import { addQuarters, type Quarter, quarterOf } from '../../periods';
import { PLAN_FROM } from '../../provenance';
import type { Localized } from '../../rule';
import type { RuleBook, RuleId } from '../../rulebook';
import { blankGoal, type GoalInput, type GoalLanguage } from './goal';

/** The plan's examples are meant from the plan's own day; on a later day all their deadlines have passed. */
export const EXAMPLES_SET_ON: PlainDate = PLAN_FROM;

/** One of the plan's examples, filled in no further than the plan goes. */
export interface PlanExample {
  readonly id: 'firebase' | 'senior' | 'vinnova' | 'api' | 'onboarding' | 'application';
  /** The rules that hold its figures and its time. */
  readonly rules: readonly RuleId[];
  readonly goal: GoalInput;
  /** When, in the plan's way of putting it: a phrase to be read as a proposal. */
  readonly when: string;
}

const QUARTER: Quarter = quarterOf(EXAMPLES_SET_ON);

/**
 * The six examples of the plan, to start from and to compare with. Source: MP-12 to MP-14, MP-31 to MP-36.
 * The plan gives no links, so these are left open; that Vinnova and Inner Journey decide is.
 */
export function planExamples(rules: RuleBook, language: GoalLanguage): readonly PlanExample[] {
  const say = (sv: string, en: string): string => ({ sv, en })[language];
  const term = (text: Localized): string => text[language];
  const start = blankGoal(QUARTER);
  return [
    {
      id: 'firebase',
      rules: ['example.developer.period'],
      when: term(rules.term('example.developer.period')),
      goal: {
        ...start,
        role: 'developer',
        what: say(
          'Lära mig optimera Firebase-databaser för bättre skalbarhet',
          'Learn to optimise Firebase databases for better scalability',
        ),
        resources: [say('Onlinekurs på Udemy eller Pluralsight', 'Online course at Udemy or Pluralsight')],
        influence: 'full',
      },
    },
    {
      id: 'senior',
      rules: ['example.coach.sessions', 'example.coach.months'],
      when: withinMonths(rules.quantity('example.coach.months'), language),
      goal: {
        ...start,
        role: 'coach',
        what: say(
          'Genomföra samtal och uppnå status som Senior Coach',
          'Complete sessions and achieve the status of Senior Coach',
        ),
        target: rules.quantity('example.coach.sessions'),
        unit: 'count',
        resources: [say('Handledning av en Senior Coach', 'Supervision by a Senior Coach')],
        influence: 'partly',
        senior: { certified: null, sessionsTarget: rules.quantity('example.coach.sessions') },
      },
    },
    {
      id: 'vinnova',
      rules: ['example.finance.amount', 'example.finance.deadline'],
      when: term(rules.term('example.finance.deadline')),
      goal: {
        ...start,
        role: 'finance',
        what: say('Säkra finansiering från Vinnova', 'Secure funding from Vinnova'),
        target: rules.quantity('example.finance.amount') / 100,
        unit: 'currency',
        resources: [say('Vinnovas riktlinjer', 'Vinnova’s guidelines')],
        influence: 'others',
      },
    },
    {
      id: 'api',
      rules: ['example.vedastro.deadline'],
      when: term(rules.term('example.vedastro.deadline')),
      goal: {
        ...start,
        role: 'developer',
        // The product's name as the plan writes it.
        what: say(
          'Implementera och driftsätta VedAstro API på Google Cloud Engine (GCE)',
          'Implement and deploy the VedAstro API on Google Cloud Engine (GCE)',
        ),
        unit: 'yesNo',
        resources: [
          say('Teknisk dokumentation', 'Technical documentation'),
          say('Kollegor i #dev', 'Colleagues in #dev'),
        ],
        influence: 'full',
      },
    },
    {
      id: 'onboarding',
      rules: ['example.onboarding.users', 'example.onboarding.period'],
      when: term(rules.term('example.onboarding.period')),
      goal: {
        ...start,
        quarter: addQuarters(QUARTER, 1),
        role: 'coach',
        what: say(
          'Aktivt guida nya användare genom onboardingen',
          'Actively guide new users through onboarding',
        ),
        target: rules.quantity('example.onboarding.users'),
        unit: 'count',
        resources: [
          say('Premiumaccess', 'Premium access'),
          say('Handledning av en Senior Coach', 'Supervision by a Senior Coach'),
        ],
        influence: 'full',
      },
    },
    {
      id: 'application',
      rules: ['example.finance.amount', 'example.application.deadline'],
      when: term(rules.term('example.application.deadline')),
      goal: {
        ...start,
        role: 'finance',
        what: say(
          'Färdigställa och skicka in ansökan till Vinnova',
          'Complete and submit the application to Vinnova',
        ),
        unit: 'yesNo',
        resources: ['Vinnova_Ansökningsguide.pdf', say('Externa mallar', 'External templates')],
        influence: 'full',
      },
    },
  ];
}

const withinMonths = (months: number, language: GoalLanguage): string =>
  ({ sv: `inom ${months} månader`, en: `within ${months} months` })[language];
