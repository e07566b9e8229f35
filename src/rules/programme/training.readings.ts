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
    ask: true,
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
    ask: false,
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
    ask: true,
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
    ask: false,
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
    ask: true,
  },
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
    ask: true,
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
    ask: false,
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
    ask: true,
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
    ask: false,
  },
} as const satisfies ReadingSet;
