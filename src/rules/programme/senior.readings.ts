import type { ReadingSet } from '../reading';

export const seniorReadings = {
  'Q-10': {
    id: 'Q-10',
    question: {
      sv: 'Är tiden före Senior Coach en fast gräns eller ungefärlig?',
      en: 'Is the time before Senior Coach a fixed limit or approximate?',
    },
    sources: ['CP-41', 'MP-29'],
    reading: {
      sv: 'Gränsen är fast: {senior.months}, räknat i kalendermånader.',
      en: 'The limit is fixed: {senior.months}, counted in calendar months.',
    },
    why: {
      sv: 'Planen skriver {advancement.coach.months} men hänvisar till separata kriterier. Dem hittar du i programmet.',
      en: 'The plan says {advancement.coach.months} but refers to separate criteria. You find those in the programme.',
    },
    alternatives: [
      {
        id: 'approximate',
        reading: {
          sv: 'Tiden är ungefärlig, som i planen: {advancement.coach.months}.',
          en: 'The time is approximate, as in the plan: {advancement.coach.months}.',
        },
        changes: {
          sv: 'Du kunde få ansöka lite tidigare, men ingen dag skulle gå att räkna ut.',
          en: 'You might apply a little earlier, but no day could be worked out.',
        },
        shownIn: ['senior'],
      },
    ],
    asks: [],
    affects: ['senior', 'goals'],
  },
  'Q-11': {
    id: 'Q-11',
    question: {
      sv: 'Räknas pauser bort från tiden som certifierad coach?',
      en: 'Are breaks taken off the time as a certified coach?',
    },
    sources: ['CP-41'],
    reading: {
      sv: 'Vi räknar kalendermånader från den dag du blev certifierad, utan avdrag för pauser. Om du har varit tillräckligt aktiv bedömer Inner Journey.',
      en: 'We count calendar months from the day you were certified, with nothing taken off for breaks. Whether you have been active enough is for Inner Journey to judge.',
    },
    why: {
      sv: 'Programmet talar om aktivitet men säger inte hur den mäts.',
      en: 'The programme speaks of activity but does not say how it is measured.',
    },
    alternatives: [
      {
        id: 'activeMonths',
        reading: {
          sv: 'Bara månader då du har haft samtal räknas.',
          en: 'Only months in which you have held sessions count.',
        },
        changes: {
          sv: 'Efter ett uppehåll skulle dagen då du kan ansöka flyttas lika långt fram.',
          en: 'After a break, the day when you can apply would move ahead by as much.',
        },
        shownIn: ['senior'],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['senior', 'goals'],
  },
  'Q-12': {
    id: 'Q-12',
    question: {
      sv: 'Vilka samtal räknas mot Senior Coach?',
      en: 'Which sessions count towards Senior Coach?',
    },
    sources: ['CP-41', 'CP-12', 'CP-26'],
    reading: {
      sv: 'Det som räknas är samtal du har genomfört som coach från och med certifieringsdagen, betalda eller inte och oavsett längd. Samtalen före ansökan och provsessionerna räknas inte.',
      en: 'What counts is sessions that you have held as a coach from the day of certification onwards, paid or not and of any length. Sessions before the application and trial sessions do not count.',
    },
    why: {
      sv: 'Tiden som certifierad och antalet samtal står i samma mening. Vi läser dem som ett villkor.',
      en: 'The time as certified and the number of sessions stand in the same sentence. We read them as one condition.',
    },
    alternatives: [
      {
        id: 'everySession',
        reading: {
          sv: 'Alla samtal räknas, även de före certifieringen.',
          en: 'Every session counts, those before the certification too.',
        },
        changes: {
          sv: 'Provsessioner och tidigare samtal skulle korta vägen till {senior.sessions|value}.',
          en: 'Trial sessions and earlier ones would shorten the way to {senior.sessions|value}.',
        },
        shownIn: ['senior'],
      },
      {
        id: 'paidOnly',
        reading: {
          sv: 'Bara betalda samtal via plattformen räknas.',
          en: 'Only paid sessions through the platform count.',
        },
        changes: {
          sv: 'Samtal som du håller gratis eller på andra ställen skulle inte föra dig närmare.',
          en: 'Sessions that you hold for free or elsewhere would bring you no closer.',
        },
        shownIn: ['senior'],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['senior', 'goals'],
  },
  'Q-13': {
    id: 'Q-13',
    question: {
      sv: 'Blir du Senior Coach av dig själv när gränserna är nådda?',
      en: 'Do you become a Senior Coach by itself once the limits are reached?',
    },
    sources: ['CP-41', 'MP-13', 'MP-29'],
    reading: {
      sv: 'Senior Coach är något du ansöker om. Vi svarar på när du kan ansöka, aldrig att du har blivit det.',
      en: 'Senior Coach is something you apply for. We answer when you can apply, never that you have become one.',
    },
    why: {
      sv: 'Programmet talar om att ansöka. Hur beslutet sedan fattas beskrivs inte någonstans.',
      en: 'The programme speaks of applying. How the decision is then made is not described anywhere.',
    },
    alternatives: [
      {
        id: 'byItself',
        reading: {
          sv: 'Titeln följer när gränserna är nådda.',
          en: 'The title follows once the limits are reached.',
        },
        changes: {
          sv: 'Du skulle vara Senior Coach samma dag som du når båda gränserna, utan ansökan.',
          en: 'You would be a Senior Coach on the day you reach both limits, with no application.',
        },
        shownIn: ['senior'],
      },
    ],
    asks: ['programmeOwner', 'planOwner'],
    affects: ['senior', 'goals'],
  },
} as const satisfies ReadingSet;
