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
  limit: (needed, total) =>
    `Så läser vi gränsen: den rundas uppåt till ${needed}, men planera för alla ${total} (Q-02, Q-04).`,
  pooled:
    'Så läser vi kriteriet: övningar och provsessioner räknas tillsammans, för programmet har en enda andel för båda (Q-03).',
  apart:
    'Så läser vi resten: journal, delning och reflektion är egna punkter utan procent. Programmet har ingen siffra för hur mycket återkoppling som räcker (Q-05, Q-06).',
  plan: (published, steps) =>
    `Så läser vi tiden: programmet säger ${published}, men stegen blir ${steps} tillsammans. Planen följer stegen (Q-01).`,
  clock:
    'Så läser vi beskedet: tiden går i kalenderdagar från det som blev gjort sist av klart och rapporterat (Q-09).',
};
