import { plan, REVIEW, PLAN_FROM as since } from '../provenance';
import type { RuleSet } from '../rule';

export const planRules = {
  'plan.version': {
    kind: 'term',
    title: { sv: 'Planens version', en: 'Version of the plan' },
    compare: 'named',
    values: [{ from: since, value: { sv: '1.0', en: '1.0' } }],
    source: plan('om-planen', 'MP-02'),
    readings: [],
    ...REVIEW,
  },
  'plan.date': {
    kind: 'term',
    title: { sv: 'Planens datum', en: 'Date of the plan' },
    compare: 'named',
    values: [{ from: since, value: { sv: '1 april 2025', en: '1 April 2025' } }],
    source: plan('om-planen', 'MP-02'),
    readings: [],
    ...REVIEW,
  },
  'plan.roles': {
    kind: 'list',
    title: { sv: 'Vilka planen gäller', en: 'Whom the plan covers' },
    compare: 'required',
    values: [
      {
        from: since,
        value: [
          { code: 'developer', label: { sv: 'utvecklare', en: 'developers' } },
          { code: 'coach', label: { sv: 'coacher', en: 'coaches' } },
          { code: 'finance', label: { sv: 'finansieringsansvariga', en: 'funding leads' } },
        ],
      },
    ],
    source: plan('oversikt', 'MP-04'),
    readings: [],
    ...REVIEW,
  },
  'plan.steps': {
    kind: 'list',
    title: { sv: 'Utvecklingsprocessens steg', en: 'Steps of the development process' },
    compare: 'exactly',
    values: [
      {
        from: since,
        value: [
          { code: 'goals', label: { sv: 'individuella mål', en: 'individual goals' } },
          { code: 'resources', label: { sv: 'verktyg och resurser', en: 'tools and resources' } },
          { code: 'support', label: { sv: 'stöd och uppföljning', en: 'support and follow-up' } },
          { code: 'reflection', label: { sv: 'reflektion och justering', en: 'reflection and adjustment' } },
          {
            code: 'recognition',
            label: { sv: 'erkännande och avancemang', en: 'recognition and advancement' },
          },
        ],
      },
    ],
    source: plan('processen', 'MP-06'),
    readings: [],
    ...REVIEW,
  },
  'budget.annual': {
    kind: 'quantity',
    title: { sv: 'Utbildningsbudget per medarbetare och år', en: 'Training budget per employee and year' },
    compare: 'atMost',
    unit: 'ore',
    values: [{ from: since, value: 500_000 }],
    source: plan('budget', 'MP-19'),
    readings: ['Q-33', 'Q-34'],
    ...REVIEW,
  },
  'oneOnOne.duration': {
    kind: 'quantity',
    title: { sv: '1:1-mötets längd', en: 'Length of the 1:1' },
    compare: 'about',
    unit: 'minute',
    values: [{ from: since, value: 30 }],
    source: plan('ett-till-ett', 'MP-21'),
    readings: [],
    ...REVIEW,
  },
  'oneOnOne.perQuarter': {
    kind: 'quantity',
    title: { sv: '1:1-möten per kvartal', en: '1:1 meetings per quarter' },
    compare: 'exactly',
    unit: 'meeting',
    values: [{ from: since, value: 1 }],
    source: plan('ett-till-ett', 'MP-21'),
    readings: [],
    ...REVIEW,
  },
  'oneOnOne.months': {
    kind: 'list',
    title: { sv: 'När 1:1 hålls', en: 'When 1:1s are held' },
    compare: 'example',
    values: [
      {
        from: since,
        value: [
          { code: 'april', label: { sv: 'april', en: 'April' } },
          { code: 'july', label: { sv: 'juli', en: 'July' } },
          { code: 'october', label: { sv: 'oktober', en: 'October' } },
          { code: 'january', label: { sv: 'januari', en: 'January' } },
        ],
      },
    ],
    source: plan('ett-till-ett', 'MP-23'),
    readings: ['Q-35'],
    ...REVIEW,
  },
  'oneOnOne.purposes': {
    kind: 'list',
    title: { sv: 'Vad 1:1 är till för', en: 'What the 1:1 is for' },
    compare: 'required',
    values: [
      {
        from: since,
        value: [
          {
            code: 'progress',
            label: { sv: 'se hur långt målen har kommit', en: 'see how far the goals have come' },
          },
          {
            code: 'obstacles',
            label: { sv: 'hitta hinder och nya behov', en: 'find obstacles and new needs' },
          },
          { code: 'feedback', label: { sv: 'ge och ta emot återkoppling', en: 'give and receive feedback' } },
        ],
      },
    ],
    source: plan('ett-till-ett', 'MP-22'),
    readings: [],
    ...REVIEW,
  },
  'reflection.perQuarter': {
    kind: 'quantity',
    title: { sv: 'Strukturerade reflektioner per kvartal', en: 'Structured reflections per quarter' },
    compare: 'recommended',
    unit: 'reflection',
    values: [{ from: since, value: 1 }],
    source: plan('reflektion', 'MP-25'),
    readings: ['Q-36', 'Q-37'],
    ...REVIEW,
  },
  'reflection.aims': {
    kind: 'list',
    title: { sv: 'Vad reflektionen lyfter', en: 'What the reflection brings up' },
    compare: 'recommended',
    values: [
      {
        from: since,
        value: [
          { code: 'strengths', label: { sv: 'styrkor', en: 'strengths' } },
          { code: 'challenges', label: { sv: 'utmaningar', en: 'challenges' } },
          { code: 'nextSteps', label: { sv: 'nästa steg', en: 'next steps' } },
        ],
      },
    ],
    source: plan('reflektion', 'MP-26'),
    readings: [],
    ...REVIEW,
  },
  'reflection.places': {
    kind: 'list',
    title: { sv: 'Var du loggar', en: 'Where you log' },
    compare: 'required',
    values: [
      {
        from: since,
        value: [
          { code: 'document', label: { sv: 'ett eget dokument', en: 'a document of your own' } },
          { code: 'journal', label: { sv: 'Dynamisk Journal', en: 'Dynamisk Journal' } },
        ],
      },
    ],
    source: plan('reflektion', 'MP-24', 'MP-41'),
    readings: [],
    ...REVIEW,
  },
  'recognition.forms': {
    kind: 'list',
    title: { sv: 'Hur framsteg kan uppmärksammas', en: 'How progress may be recognised' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: [
          { code: 'mention', label: { sv: 'ett omnämnande i #general', en: 'a mention in #general' } },
          { code: 'timeOff', label: { sv: 'extra ledighet', en: 'extra time off' } },
          { code: 'giftCard', label: { sv: 'presentkort', en: 'a gift card' } },
        ],
      },
    ],
    source: plan('erkannande', 'MP-27'),
    readings: [],
    ...REVIEW,
  },
  'advancement.developer': {
    kind: 'term',
    title: { sv: 'Utvecklarens nästa steg', en: 'The developer’s next step' },
    compare: 'judged',
    values: [{ from: since, value: { sv: 'leda tekniska delprojekt', en: 'lead technical sub-projects' } }],
    source: plan('avancemang', 'MP-28', 'MP-40'),
    readings: ['Q-41'],
    ...REVIEW,
  },
  'advancement.coach.months': {
    kind: 'quantity',
    title: {
      sv: 'Erfarenhet före Senior Coach, enligt planen',
      en: 'Experience before Senior Coach, according to the plan',
    },
    compare: 'about',
    unit: 'month',
    values: [{ from: since, value: 6 }],
    source: plan('avancemang', 'MP-29'),
    readings: ['Q-10'],
    ...REVIEW,
  },
  'advancement.coach.sessions': {
    kind: 'quantity',
    title: {
      sv: 'Samtal före Senior Coach, enligt planen',
      en: 'Sessions before Senior Coach, according to the plan',
    },
    compare: 'atLeast',
    unit: 'session',
    values: [{ from: since, value: 20 }],
    source: plan('avancemang', 'MP-29'),
    readings: ['Q-10'],
    ...REVIEW,
  },
  'advancement.finance': {
    kind: 'term',
    title: { sv: 'Den finansieringsansvarigas nästa steg', en: 'The funding lead’s next step' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: {
          sv: 'större finansieringsprojekt, till exempel Horizon Europe',
          en: 'larger funding projects, Horizon Europe for instance',
        },
      },
    ],
    source: plan('avancemang', 'MP-30'),
    readings: ['Q-41'],
    ...REVIEW,
  },
} as const satisfies RuleSet;
