import type { ReadingSet } from '../reading';

export const trainingReadings = {
  'Q-01': {
    id: 'Q-01',
    question: {
      sv: 'Hur lång är utbildningen, när stegen tillsammans ger en annan tid än den som anges?',
      en: 'How long is the training, when the steps together give another time than the one stated?',
    },
    sources: ['CP-18', 'CP-19', 'CP-22', 'CP-25'],
    reading: {
      sv: 'Programmet anger {training.duration}. Stegen blir {training.stepsTotal} tillsammans, så det är dem en plan räknar på. Den kortaste tiden i programmet visas som det tidigaste.',
      en: 'The programme says {training.duration}. The steps add up to {training.stepsTotal}, so a plan counts on them. The shortest time in the programme is shown as the earliest.',
    },
    why: {
      sv: 'Tiderna är ungefärliga och takten är din egen. Vi rättar inte programmet i tysthet, men en plan behöver ett slutdatum.',
      en: 'The times are approximate and the pace is your own. We do not correct the programme in silence, but a plan needs an end date.',
    },
    alternatives: [
      {
        id: 'published',
        reading: {
          sv: 'Den angivna tiden gäller, {training.duration|value}, och stegen får gå in i varandra.',
          en: 'The stated time holds, {training.duration|value}, and the steps may overlap.',
        },
        changes: {
          sv: 'Du skulle kunna bli klar tidigare än stegen ger var för sig.',
          en: 'You could finish earlier than the steps give one by one.',
        },
        shownIn: ['progress'],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['eligibility', 'progress'],
  },
  'Q-02': {
    id: 'Q-02',
    question: {
      sv: 'Hur många hela moment motsvarar slutförandegraden?',
      en: 'How many whole parts does the completion rate come to?',
    },
    sources: ['CP-29'],
    reading: {
      sv: 'Räknat på {training.parts} ger {evaluation.completion|value} inget helt tal. Gränsen rundas uppåt: du behöver {training.partsRequired}.',
      en: 'Out of {training.parts}, {evaluation.completion|value} is not a whole number. The limit is rounded up: you need {training.partsRequired}.',
    },
    why: {
      sv: 'Ordet minst utesluter att runda nedåt. Med ett moment färre hamnar du under gränsen.',
      en: 'The words “at least” rule out rounding down. One part fewer falls below the limit.',
    },
    alternatives: [],
    noOther: {
      sv: 'Rundar man nedåt hamnar man under andelen, och då är ordet minst inte uppfyllt.',
      en: 'Rounding down falls below the rate, and then the words “at least” are not met.',
    },
    asks: [],
    affects: ['progress'],
  },
  'Q-03': {
    id: 'Q-03',
    question: {
      sv: 'Räknas övningar och provsessioner tillsammans eller var för sig?',
      en: 'Are exercises and trial sessions counted together or separately?',
    },
    sources: ['CP-29'],
    reading: {
      sv: 'Övningar och provsessioner räknas tillsammans. Du ser ändå hur varje del ligger till. Har du gjort alla övningar men saknar en provsession är gränsen nådd, och granskaren kan fråga om den som saknas.',
      en: 'Exercises and trial sessions are counted together. You still see how each kind stands. If every exercise is done but a trial session is missing, the limit is reached, and the assessor may ask about the missing one.',
    },
    why: {
      sv: 'Programmet nämner ett enda procenttal för båda. Var för sig vore strängare, och skillnaden märks bara i det läget. Därför säger vi till i stället för att säga nej.',
      en: 'The programme gives a single percentage for both. Counting separately would be stricter, and it only matters in that one case. So we flag it rather than say no.',
    },
    alternatives: [
      {
        id: 'eachPart',
        reading: {
          sv: 'Andelen gäller övningarna för sig och provsessionerna för sig.',
          en: 'The rate holds for the exercises by themselves and the trial sessions by themselves.',
        },
        changes: {
          sv: 'Alla övningar kan inte väga upp en provsession som saknas: du skulle behöva göra den också.',
          en: 'All the exercises cannot make up for a missing trial session: you would have to hold that one too.',
        },
        shownIn: ['progress'],
      },
    ],
    asks: ['programmeOwner', 'assessor'],
    affects: ['progress'],
  },
  'Q-04': {
    id: 'Q-04',
    question: {
      sv: 'Ska allt göras, eller räcker slutförandegraden?',
      en: 'Is everything to be done, or is the completion rate enough?',
    },
    sources: ['CP-23', 'CP-26', 'CP-29'],
    reading: {
      sv: 'Planera för alla {training.parts}: {training.exercises} och {training.trialSessions}. Kriteriet är uppfyllt från {training.partsRequired}.',
      en: 'Plan for all {training.parts}: {training.exercises} and {training.trialSessions}. The criterion is met from {training.partsRequired}.',
    },
    why: {
      sv: 'Utbildningen säger vad du gör, utvärderingen hur mycket av det som krävs. Så stämmer båda.',
      en: 'The training says what you do, the evaluation how much of it is required. Both stay true this way.',
    },
    alternatives: [
      {
        id: 'everyPart',
        reading: {
          sv: 'Allt i utbildningen ska göras, och andelen är bara ett mått vid bedömningen.',
          en: 'Everything in the training is to be done, and the rate is only a yardstick at the assessment.',
        },
        changes: {
          sv: 'Gränsen skulle ligga vid alla {training.parts} i stället för {training.partsRequired|number}.',
          en: 'The limit would be all {training.parts} instead of {training.partsRequired|number}.',
        },
        shownIn: ['progress'],
      },
    ],
    asks: [],
    affects: ['progress'],
  },
  'Q-05': {
    id: 'Q-05',
    question: {
      sv: 'Ingår journal, delning och reflektion i slutförandegraden?',
      en: 'Are the journal, the sharing and the reflection part of the completion rate?',
    },
    sources: ['CP-24', 'CP-28', 'CP-29'],
    reading: {
      sv: 'Journal, delning och reflektion hör till utbildningen men är egna punkter: gjorda eller inte gjorda, utan procent.',
      en: 'The journal, the sharing and the reflection belong to the training but are items of their own: done or not done, with no percentage.',
    },
    why: {
      sv: 'Kriteriet nämner bara övningar och provsessioner.',
      en: 'The criterion mentions only exercises and trial sessions.',
    },
    alternatives: [
      {
        id: 'wholeParts',
        reading: {
          sv: 'En övning är genomförd först när den är loggad och delad, och en provsession när du har reflekterat över återkopplingen.',
          en: 'An exercise is done only once it is logged and shared, and a trial session once you have reflected on the feedback.',
        },
        changes: {
          sv: 'Moment som du har gjort men inte skrivit om skulle inte räknas än.',
          en: 'Parts that you have done but not written about would not count yet.',
        },
        shownIn: ['progress'],
      },
    ],
    asks: ['programmeOwner', 'assessor'],
    affects: ['progress'],
  },
} as const satisfies ReadingSet;
