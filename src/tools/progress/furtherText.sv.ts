import type { FurtherWords } from './furtherWords';

export const furtherSwedish: FurtherWords = {
  partNames: { 'training.exercises': 'övningar', 'training.trialSessions': 'provsessioner' },
  reachedWith: (count) => `Har du redan gjort ${count} är gränsen nådd. Bocka av dem, så räknar vi om.`,
  certain: {
    yes: (part) => `Det är säkert att gränsen är nådd, hur många ${part} du än har gjort.`,
    no: (part) => `Det är säkert att det är något kvar till gränsen, hur många ${part} du än har gjort.`,
  },
  next: {
    exercises: 'Nästa fråga: Vilka övningar har du gjort?',
    trialSessions: 'Nästa fråga: Vilka provsessioner har du hållit?',
  },
  enough: (parts) => `Det som räcker är ${parts}.`,
  enoughApart: (parts) => `Väljer du ${parts} är gränsen nådd även om varje del räknas för sig (Q-03).`,
  earliest: (day, latest) =>
    `Blir allt klart och rapporterat ${day === null ? 'redan i dag' : day} kommer beskedet senast ${latest}.`,
};
