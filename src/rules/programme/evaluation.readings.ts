import type { ReadingSet } from '../reading';

export const evaluationReadings = {
  'Q-06': {
    id: 'Q-06',
    question: {
      sv: 'Hur mycket positiv återkoppling behövs?',
      en: 'How much positive feedback is needed?',
    },
    sources: ['CP-30'],
    reading: {
      sv: 'Hur mycket som räcker avgör granskaren. För varje samtal antecknas {evaluation.feedback} som ja tydligt, delvis eller inte ännu. Vi visar hur många samtal som är antecknade, aldrig godkänt eller underkänt.',
      en: 'The assessor decides how much is enough. For each session, {evaluation.feedback} are noted as clearly yes, partly or not yet. We show how many sessions are noted, never pass or fail.',
    },
    why: {
      sv: 'Programmet har varken skala eller gräns här. Hittade vi på en skulle det bli en regel som inte finns.',
      en: 'The programme has neither a scale nor a limit here. Making one up would be a rule that does not exist.',
    },
    alternatives: [
      {
        id: 'eachSession',
        reading: {
          sv: 'Återkopplingen ska vara positiv på varje punkt efter varje samtal.',
          en: 'The feedback is to be positive on every point after every session.',
        },
        changes: {
          sv: 'Ett enda delvis kunde hålla dig kvar, även om helheten är god.',
          en: 'A single partly could hold you back, even if the whole is good.',
        },
        shownIn: [],
      },
      {
        id: 'onTheWhole',
        reading: {
          sv: 'Det är helhetsintrycket som ska vara positivt.',
          en: 'It is the overall impression that is to be positive.',
        },
        changes: {
          sv: 'Enstaka svagare omdömen skulle inte göra något.',
          en: 'A weaker remark here and there would not matter.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner', 'assessor'],
    affects: ['progress'],
  },
  'Q-07': {
    id: 'Q-07',
    question: {
      sv: 'Vilka verktyg ska du visa att du kan, när uppräkningen slutar med ett ”etc.”?',
      en: 'Which tools should you show that you master, when the list ends with “etc.”?',
    },
    sources: ['CP-31', 'CP-20'],
    reading: {
      sv: 'Vi räknar med {evaluation.platform}. Du bockar av dem själv och ger ett exempel på hur du har använt vart och ett.',
      en: 'We count {evaluation.platform}. You tick them off yourself and give an example of how you have used each.',
    },
    why: {
      sv: 'Det är alla verktyg som programmet nämner vid namn.',
      en: 'Those are all the tools that the programme names.',
    },
    alternatives: [
      {
        id: 'moreTools',
        reading: {
          sv: 'Uppräkningens slut står för fler av plattformens verktyg.',
          en: 'The end of the list stands for more of the platform’s tools.',
        },
        changes: {
          sv: 'Du kunde få frågor om verktyg som inte finns i checklistan.',
          en: 'You might be asked about tools that are not in the checklist.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: ['progress'],
  },
  'Q-08': {
    id: 'Q-08',
    question: {
      sv: 'Behöver den som bedömer vara Senior Coach?',
      en: 'Does the person who assesses have to be a Senior Coach?',
    },
    sources: ['CP-32'],
    reading: {
      sv: 'Den som bedömer behöver inte vara Senior Coach. Det kan vara vilken erfaren, certifierad coach som helst som Inner Journey utser. Vem som bedömer den allra första gruppen är inte sagt.',
      en: 'The person who assesses need not be a Senior Coach. It may be any experienced, certified coach that Inner Journey appoints. Who assesses the very first group is not said.',
    },
    why: {
      sv: 'Programmet använder ordet Senior Coach på andra ställen, men inte här.',
      en: 'The programme uses the words Senior Coach elsewhere, but not here.',
    },
    alternatives: [
      {
        id: 'seniorOnly',
        reading: { sv: 'Erfaren betyder Senior Coach.', en: 'Experienced means Senior Coach.' },
        changes: {
          sv: 'Färre kunde bedöma, och så länge ingen är Senior Coach skulle ingen kunna bli certifierad.',
          en: 'Fewer people could assess, and as long as nobody is a Senior Coach nobody could be certified.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['progress'],
  },
  'Q-09': {
    id: 'Q-09',
    question: {
      sv: 'Från vilken dag räknas tiden till besked?',
      en: 'From which day is the time to the decision counted?',
    },
    sources: ['CP-33'],
    reading: {
      sv: 'Tiden räknas från den dag då både stegen är avslutade och rapporten är inne. Senaste dag är {evaluation.decision|value} senare, i kalenderdagar. En helg eller röd dag flyttar inte datumet, men vi säger till.',
      en: 'The time is counted from the day when both the steps are completed and the report is in. The last day is {evaluation.decision|value} later, in calendar days. A weekend or public holiday does not move the date, but we say so.',
    },
    why: {
      sv: 'Programmet kräver både avslutat och rapporterat, och veckor räknas i kalenderdagar i vanligt språk.',
      en: 'The programme asks for both completed and reported, and weeks are counted in calendar days in everyday language.',
    },
    alternatives: [
      {
        id: 'workingDays',
        reading: { sv: 'Tiden räknas i arbetsdagar.', en: 'The time is counted in working days.' },
        changes: {
          sv: 'Röda dagar skulle skjuta på beskedet, och en start på en helg skulle ibland ge en tidigare dag.',
          en: 'Public holidays would put the decision off, and a start at a weekend would sometimes give an earlier day.',
        },
        shownIn: ['progress'],
      },
      {
        id: 'nextWorkingDay',
        reading: {
          sv: 'Tiden går i kalenderdagar, men en sista dag som är ledig flyttas till nästa arbetsdag.',
          en: 'The time runs in calendar days, but a last day that is off moves to the next working day.',
        },
        changes: {
          sv: 'Beskedet kunde dröja till efter helgen.',
          en: 'The decision might wait until after the weekend or the holiday.',
        },
        shownIn: ['progress'],
      },
    ],
    asks: [],
    affects: ['progress'],
  },
} as const satisfies ReadingSet;
