import type { AssessorWords } from './assessorWords';

export const assessorSwedish: AssessorWords = {
  apart: {
    title: 'Vid sidan av procenten',
    logged: (count) => `Loggat i Dynamisk Journal: ${count}`,
    shared: (count) => `Delat med testanvändaren: ${count}`,
    received: (count) => `Återkoppling mottagen: ${count}`,
    reflected: (count) => `Reflekterat över återkopplingen: ${count}`,
  },
  summary: {
    title: 'Underlag till granskaren, så här långt',
    titleReady: 'Redo att rapportera: underlag till granskaren',
    rate: (count, criterion) => `Slutförandegrad: ${count}. Kriteriet är ${criterion}.`,
    done: (rows) => `Gjort, utan anteckning: ${rows}.`,
    missing: (rows) => `Inte gjort än: ${rows}.`,
    shown: (tools) => `Verktyg som jag har visat att jag kan använda: ${tools}.`,
    notShown: (tools) => `Verktyg som jag inte har visat än: ${tools}.`,
    example: (tool, text) => `Exempel från ${tool}: ${text}`,
    open: 'Öppet i programmet: hör journal och delning till andelen, och hur mycket positiv återkoppling räcker? (Q-05, Q-06)',
    decision: 'Granskarens beslut och datum: ________________',
  },
};
