import { guide, programme, REVIEW, PROGRAMME_FROM as since } from '../provenance';
import type { RuleSet } from '../rule';

export const prerequisiteRules = {
  'programme.steps': {
    kind: 'list',
    title: { sv: 'Programmets steg', en: 'Steps of the programme' },
    compare: 'exactly',
    values: [
      {
        from: since,
        value: [
          { code: 'prerequisites', label: { sv: 'förkunskapskrav', en: 'prerequisites' } },
          { code: 'training', label: { sv: 'utbildningssteg', en: 'training' } },
          { code: 'evaluation', label: { sv: 'utvärdering', en: 'evaluation' } },
          {
            code: 'certification',
            label: { sv: 'certifiering och förmåner', en: 'certification and benefits' },
          },
          { code: 'development', label: { sv: 'fortsatt utveckling', en: 'continued development' } },
        ],
      },
    ],
    source: programme('processen', 'CP-10'),
    readings: [],
    ...REVIEW,
  },
  'prerequisite.tools': {
    kind: 'quantity',
    title: { sv: 'Erfarenhet av självutvecklingsverktyg', en: 'Experience of self-development tools' },
    compare: 'atLeast',
    unit: 'tool',
    values: [{ from: since, value: 1 }],
    source: programme('forkunskaper', 'CP-11'),
    readings: ['Q-17', 'Q-18'],
    ...REVIEW,
  },
  'prerequisite.tools.examples': {
    kind: 'list',
    title: { sv: 'Exempel på självutvecklingsverktyg', en: 'Examples of self-development tools' },
    compare: 'example',
    values: [
      {
        from: since,
        value: [
          { code: 'meditation', label: { sv: 'meditation', en: 'meditation' } },
          { code: 'journaling', label: { sv: 'journaling', en: 'journaling' } },
          { code: 'goalSetting', label: { sv: 'målsättning', en: 'goal setting' } },
        ],
      },
    ],
    source: programme('forkunskaper', 'CP-11'),
    readings: ['Q-18'],
    ...REVIEW,
  },
  'prerequisite.sessions': {
    kind: 'quantity',
    title: { sv: 'Genomförda coachningssamtal före ansökan', en: 'Coaching sessions before applying' },
    compare: 'atLeast',
    unit: 'session',
    values: [{ from: since, value: 10 }],
    source: programme('forkunskaper', 'CP-12'),
    readings: ['Q-15', 'Q-16', 'Q-17'],
    ...REVIEW,
  },
  'prerequisite.empathicStructured': {
    kind: 'term',
    title: { sv: 'Empatiskt och strukturerat arbetssätt', en: 'An empathic and structured approach' },
    compare: 'judged',
    values: [{ from: since, value: { sv: 'empatisk och strukturerad', en: 'empathic and structured' } }],
    source: programme('forkunskaper', 'CP-13', 'CP-15'),
    readings: ['Q-19'],
    ...REVIEW,
  },
  'prerequisite.motivation': {
    kind: 'term',
    title: { sv: 'Vilja att hjälpa utan att döma', en: 'Motivation to help without judging' },
    compare: 'judged',
    values: [
      {
        from: since,
        value: {
          sv: 'genuint motiverad att hjälpa andra utan att döma',
          en: 'genuinely motivated to help others without judging',
        },
      },
    ],
    source: programme('forkunskaper', 'CP-14', 'CP-15'),
    readings: ['Q-19'],
    ...REVIEW,
  },
  'prerequisite.application': {
    kind: 'list',
    title: { sv: 'Vad ansökan beskriver', en: 'What the application describes' },
    compare: 'required',
    values: [
      {
        from: since,
        value: [
          { code: 'experience', label: { sv: 'erfarenhet', en: 'experience' } },
          { code: 'motivation', label: { sv: 'motivation', en: 'motivation' } },
        ],
      },
    ],
    source: programme('ansokan', 'CP-16'),
    readings: ['Q-20'],
    ...REVIEW,
  },
  'prerequisite.applicationForm': {
    kind: 'term',
    title: { sv: 'Var du ansöker', en: 'Where you apply' },
    compare: 'named',
    values: [
      {
        from: since,
        value: { sv: 'Inner Journeys ansökningsformulär', en: 'Inner Journey’s application form' },
      },
    ],
    source: programme('ansokan', 'CP-16'),
    readings: [],
    ...REVIEW,
  },
  'guide.application.words': {
    kind: 'range',
    title: { sv: 'Lagom längd på ansökningstexten', en: 'A fitting length for the application text' },
    compare: 'recommended',
    unit: 'word',
    values: [{ from: since, value: { min: 50, max: 300 } }],
    source: guide('lasningar'),
    readings: ['Q-20'],
    ...REVIEW,
  },
  'guide.application.characters': {
    kind: 'quantity',
    title: { sv: 'Tecken per ansökningstext i utkastet', en: 'Characters per text in the draft' },
    compare: 'atMost',
    unit: 'character',
    values: [{ from: since, value: 1500 }],
    source: guide('lasningar'),
    readings: ['Q-20'],
    ...REVIEW,
  },
  'guide.almostSessions': {
    kind: 'quantity',
    title: { sv: 'När vi säger ”nästan”', en: 'When we say “almost”' },
    compare: 'atLeast',
    unit: 'session',
    values: [{ from: since, value: 7 }],
    source: guide('lasningar'),
    readings: ['Q-17'],
    ...REVIEW,
  },
} as const satisfies RuleSet;
