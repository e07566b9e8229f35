import type { FurtherWords } from './furtherWords';

export const furtherSwedish: FurtherWords = {
  inPlace: (questions) => `Klart så långt: ${questions}.`,
  canBeYes: (conditions) => `Det kan fortfarande bli ja. Det som krävs är ${conditions}.`,
  noNo: (statements) => `inget nej om ${statements}`,
  certain: 'Det är säkert, hur du än svarar på resten.',
  certainPerhapsOne: 'Det är säkert, hur du än svarar på resten. Svaren som saknas visar om det är allt.',
  next: (question) => `Nästa fråga: ${question}`,
  noTool: 'Har du inget verktyg att kryssa i? Svara på resten, så räknar vi det som inget.',
  apply: (form) =>
    `När det är på plats beskriver du din erfarenhet och din motivation kort i ${form}, som finns inne i plattformen.`,
  step: (name, weeks) => `${name} (${weeks})`,
  stepNames: {
    'training.introduction.duration': 'introduktion',
    'training.exercises.duration': 'övningar',
    'training.practice.duration': 'coachningsträning',
  },
  training: (steps, end) =>
    `Sedan går du utbildningen i din egen takt: ${steps}. Började den i dag skulle du vara klar tidigast ${end}, räknat på stegen (Q-01). Hur snabbt en ansökan besvaras står inte i programmet.`,
  decision: (assessor, time, latest) =>
    `Till sist tar ${assessor} ställning till helheten. Beskedet kommer inom ${time} från att allt är klart och rapporterat, i så fall senast ${latest}.`,
};
