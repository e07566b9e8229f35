import { programme, REVIEW, PROGRAMME_FROM as since } from '../provenance';
import type { RuleSet } from '../rule';

export const trainingRules = {
  'training.duration': {
    kind: 'range',
    title: { sv: 'Utbildningens längd enligt programmet', en: 'Length of the training as published' },
    compare: 'about',
    unit: 'week',
    values: [{ from: since, value: { min: 4, max: 6 } }],
    source: programme('utbildningen', 'CP-18'),
    readings: ['Q-01'],
    ...REVIEW,
  },
  'training.introduction.duration': {
    kind: 'quantity',
    title: { sv: 'Introduktionens längd', en: 'Length of the introduction' },
    compare: 'about',
    unit: 'week',
    values: [{ from: since, value: 1 }],
    source: programme('introduktion', 'CP-19'),
    readings: ['Q-01'],
    ...REVIEW,
  },
  'training.coreFunctions': {
    kind: 'list',
    title: { sv: 'Kärnfunktioner i introduktionen', en: 'Core functions in the introduction' },
    compare: 'required',
    values: [
      {
        from: since,
        value: [
          { code: 'personligaResor', label: { sv: 'Personliga Resor', en: 'Personliga Resor' } },
          { code: 'dynamiskJournal', label: { sv: 'Dynamisk Journal', en: 'Dynamisk Journal' } },
          { code: 'integreradeVerktyg', label: { sv: 'Integrerade Verktyg', en: 'Integrerade Verktyg' } },
        ],
      },
    ],
    source: programme('introduktion', 'CP-20'),
    readings: [],
    ...REVIEW,
  },
  'training.philosophy': {
    kind: 'term',
    title: { sv: 'Coachningsfilosofin', en: 'The coaching philosophy' },
    compare: 'required',
    values: [
      { from: since, value: { sv: 'praktisk och resultatdriven', en: 'practical and result-driven' } },
    ],
    source: programme('introduktion', 'CP-21'),
    readings: [],
    ...REVIEW,
  },
  'training.exercises.duration': {
    kind: 'quantity',
    title: { sv: 'Övningsperiodens längd', en: 'Length of the exercise period' },
    compare: 'about',
    unit: 'week',
    values: [{ from: since, value: 2 }],
    source: programme('ovningar', 'CP-22'),
    readings: ['Q-01'],
    ...REVIEW,
  },
  'training.exercises': {
    kind: 'quantity',
    title: { sv: 'Guidade övningar', en: 'Guided exercises' },
    compare: 'exactly',
    unit: 'exercise',
    values: [{ from: since, value: 5 }],
    source: programme('ovningar', 'CP-23'),
    readings: ['Q-04'],
    ...REVIEW,
  },
  'training.journal': {
    kind: 'term',
    title: { sv: 'Logga och dela reflektioner', en: 'Log and share reflections' },
    compare: 'required',
    values: [
      {
        from: since,
        value: {
          sv: 'reflektioner loggade i Dynamisk Journal och delade med en tilldelad testanvändare',
          en: 'reflections logged in Dynamisk Journal and shared with an assigned test user',
        },
      },
    ],
    source: programme('ovningar', 'CP-24'),
    readings: ['Q-05'],
    ...REVIEW,
  },
  'training.practice.duration': {
    kind: 'range',
    title: { sv: 'Coachningsträningens längd', en: 'Length of the coaching practice' },
    compare: 'about',
    unit: 'week',
    values: [{ from: since, value: { min: 2, max: 3 } }],
    source: programme('coachningstraning', 'CP-25'),
    readings: ['Q-01'],
    ...REVIEW,
  },
  'training.trialSessions': {
    kind: 'quantity',
    title: { sv: 'Provsessioner', en: 'Trial sessions' },
    compare: 'exactly',
    unit: 'trialSession',
    values: [{ from: since, value: 3 }],
    source: programme('coachningstraning', 'CP-26'),
    readings: ['Q-04'],
    ...REVIEW,
  },
  'training.pairing': {
    kind: 'term',
    title: { sv: 'Ihopparad med en testanvändare', en: 'Paired with a test user' },
    compare: 'granted',
    values: [
      {
        from: since,
        value: {
          sv: 'en testanvändare i simulerad men realistisk miljö',
          en: 'a test user in a simulated but realistic setting',
        },
      },
    ],
    source: programme('coachningstraning', 'CP-27'),
    readings: [],
    ...REVIEW,
  },
  'training.feedbackReflection': {
    kind: 'term',
    title: { sv: 'Ta emot och reflektera över återkoppling', en: 'Receive and reflect on feedback' },
    compare: 'required',
    values: [
      {
        from: since,
        value: { sv: 'återkoppling mottagen och reflekterad över', en: 'feedback received and reflected on' },
      },
    ],
    source: programme('coachningstraning', 'CP-28'),
    readings: ['Q-05'],
    ...REVIEW,
  },
  'training.access': {
    kind: 'term',
    title: { sv: 'Tillgång under utbildningen', en: 'Access during the training' },
    compare: 'granted',
    values: [
      {
        from: since,
        value: {
          sv: 'full tillgång till plattformens MVP, alla premiumfunktioner och de activations du behöver',
          en: 'full access to the platform’s MVP, every premium function and the activations you need',
        },
      },
    ],
    source: programme('resurser', 'CP-44'),
    readings: ['Q-23'],
    ...REVIEW,
  },
  'evaluation.completion': {
    kind: 'quantity',
    title: { sv: 'Slutförandegrad', en: 'Completion rate' },
    compare: 'atLeast',
    unit: 'percent',
    values: [{ from: since, value: 80 }],
    source: programme('kriterier', 'CP-29'),
    readings: ['Q-02', 'Q-03', 'Q-04'],
    ...REVIEW,
  },
  'evaluation.feedback': {
    kind: 'list',
    title: { sv: 'Positiv återkoppling från testanvändare', en: 'Positive feedback from test users' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: [
          { code: 'empathy', label: { sv: 'empati', en: 'empathy' } },
          { code: 'clarity', label: { sv: 'tydlighet', en: 'clarity' } },
          { code: 'support', label: { sv: 'stödjande förhållningssätt', en: 'supportive approach' } },
        ],
      },
    ],
    source: programme('kriterier', 'CP-30'),
    readings: ['Q-06'],
    ...REVIEW,
  },
  'evaluation.platform': {
    kind: 'list',
    title: { sv: 'Plattformskännedom', en: 'Knowledge of the platform' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: [
          { code: 'personligaResor', label: { sv: 'Personliga Resor', en: 'Personliga Resor' } },
          { code: 'dynamiskJournal', label: { sv: 'Dynamisk Journal', en: 'Dynamisk Journal' } },
          { code: 'integreradeVerktyg', label: { sv: 'Integrerade Verktyg', en: 'Integrerade Verktyg' } },
          { code: 'activations', label: { sv: 'activations', en: 'activations' } },
        ],
      },
    ],
    source: programme('kriterier', 'CP-31', 'CP-20'),
    readings: ['Q-07'],
    ...REVIEW,
  },
  'evaluation.assessor': {
    kind: 'term',
    title: { sv: 'Vem som bedömer', en: 'Who assesses' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: {
          sv: 'en erfaren, certifierad Inner Journey-coach',
          en: 'an experienced, certified Inner Journey coach',
        },
      },
    ],
    source: programme('bedomning', 'CP-32'),
    readings: ['Q-08'],
    ...REVIEW,
  },
  'evaluation.decision': {
    kind: 'quantity',
    title: { sv: 'Tid till besked', en: 'Time to a decision' },
    compare: 'atMost',
    unit: 'week',
    values: [{ from: since, value: 1 }],
    source: programme('besked', 'CP-33'),
    readings: ['Q-09'],
    ...REVIEW,
  },
} as const satisfies RuleSet;
