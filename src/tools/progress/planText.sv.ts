import type { PlanWords } from './planWords';

export const planSwedish: PlanWords = {
  plan: {
    title: 'Din tidsplan',
    label: 'Tidsplan vecka för vecka',
    steps: {
      'training.introduction.duration': 'Introduktion',
      'training.exercises.duration': 'Övningar',
      'training.practice.duration': 'Coachningsträning',
    },
    row: (step, weeks, last) => `${step}, ${weeks}: till och med ${last}`,
    earliest: (weeks, day) => `Kortast enligt programmet, ${weeks}: ${day}`,
    decision: (day) => `Besked senast: ${day}`,
    today: (day) => `I dag, ${day}`,
    caption: 'Tidsplanen i tabell',
    columns: { what: 'Steg', from: 'Från', to: 'Till och med', week: 'Vecka' },
    earliestRow: (weeks) => `Kortast enligt programmet, ${weeks}`,
    decisionRow: 'Besked senast',
    lastDay: (step, day) => `${step}: sista dagen ${day}`,
    decisionEvent: (day) => `Besked om certifieringen senast ${day}`,
    eventNote: 'Från framstegskalkylatorn. En självskattning, inte ett beslut.',
  },
  files: {
    calendarName: 'tidsplan',
    csvName: 'framsteg',
    header: ['Del', 'Moment', 'Namn eller exempel', 'Klar', 'Datum'],
    yes: 'ja',
    no: 'nej',
  },
  examples: {
    caption: 'Så räknas gränsen: exempel',
    together: 'Tillsammans',
    answer: 'Svar',
    reached: 'Gränsen är nådd',
    reachedApart: 'Gränsen är nådd, men granskaren kan fråga om det som fattas',
    left: (left) => `${left} kvar`,
    planCaption: (start, practice) => `Så räknas datumen: start ${start} och ${practice} coachningsträning`,
  },
};
