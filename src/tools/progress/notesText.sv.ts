import type { NotesWords } from './notesWords';

export const notesSwedish: NotesWords = {
  assessor: (assessor) =>
    `Återkopplingen och hur du använder verktygen bedöms av ${assessor}. Här räknar vi bara vad du har antecknat.`,
  practice: (weeks) => `Vårt antagande: ${weeks} coachningsträning, tills du väljer själv.`,
  untouched: (part) => `Vårt antagande: ${part} är inte påbörjade, eftersom inget är ibockat där.`,
  unticked: (rows) => `Räknas inte, eftersom bocken saknas: ${rows}.`,
  leftOut: 'Det som är markerat i formuläret är inte med i datumen förrän det är rättat.',
  dueAhead: 'Dagarna ligger framåt i tiden. Beskedsdagen gäller om de håller.',
  notAllTicked: (left) =>
    `Beskedet räknas från dagen då alla steg är klara, och ${left} är inte ibockade här.`,
  readings: 'Så läser vi programmet',
  limit: (needed, total) =>
    `Gränsen rundas uppåt till ${needed}, men planera för alla ${total} (Q-02, Q-04).`,
  pooled: 'Övningar och provsessioner räknas tillsammans, för programmet har en enda andel för båda (Q-03).',
  apart:
    'Journal, delning och reflektion är egna punkter utan procent. Programmet har ingen siffra för hur mycket återkoppling som räcker (Q-05, Q-06).',
  plan: (published, steps) =>
    `Programmet säger ${published}, men stegen blir ${steps} tillsammans. Planen följer stegen (Q-01).`,
  clock:
    'Tiden till besked går i kalenderdagar från det som blev gjort sist av klart och rapporterat (Q-09).',
};
