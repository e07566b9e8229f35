import type { AssessmentWords } from './words';

export const assessmentSwedish: AssessmentWords = {
  title: 'Granskningsunderlag',
  nothing: {
    title: 'Här finns inget att sammanfatta än',
    text: 'Underlaget skrivs av det du har sparat i de här verktygen. Här fyller du inte i något.',
    progress: 'Bocka av övningar, provsessioner och verktyg i framstegskalkylatorn',
    feedback: 'Anteckna vad testanvändaren såg på återkopplingskorten',
    where: 'Välj att spara där, så står underlaget här.',
  },
  tooMany:
    'Fler moment är ibockade än utbildningen har. Rätta det i framstegskalkylatorn, så kommer underlaget.',
  trainee: 'Aspirant',
  gaps: {
    title: 'Det här kan du fylla på',
    parts: (missing) => `Inte ibockat än: ${missing}.`,
    feedback: (sessions) => `Återkoppling saknas för ${sessions}.`,
    platform: 'Inget verktyg har ett exempel än.',
    days: 'Dagen då allt blev klart eller rapporterat saknas.',
    toMend: 'Något i framstegskalkylatorn behöver rättas och är därför inte med.',
  },
  sections: {
    counts: 'Antal och gräns',
    parts: 'Moment för moment',
    feedback: 'Återkoppling från testanvändare',
    platform: 'Plattformens verktyg',
    days: 'Datum',
    open: 'Öppet i programmet',
    decision: 'Granskarens beslut',
  },
  noted: (noted, total) => `Antecknad för ${noted} av ${total}.`,
  levels: (point, counts) => `${point}: ${counts}`,
  examples: (session, examples) => `${session} – ${examples}`,
  example: (point, text) => `${point}: ${text}`,
  differing: (session, point) =>
    `${session}, ${point}: kortet och framstegskalkylatorn säger olika. Här står det från kalkylatorn.`,
  noDays: 'Inga datum är antecknade.',
  open: {
    share: 'Hör journal, delning och reflektion till andelen? Här räknas de för sig (Q-05).',
    feedback: 'Hur mycket positiv återkoppling räcker? Här räknas den, men bedöms inte (Q-06).',
  },
  eachPart:
    'Räcker det att gränsen nås tillsammans, eller ska den nås i varje del? Här räknas delarna tillsammans (Q-03).',
  decisionLines: [
    'Beslut: ____________________',
    'Datum: ____________________',
    'Granskare: ____________________',
  ],
  judged: (assessor) => `Beslutet fattas av ${assessor}. Underlaget är aspirantens egna anteckningar.`,
  meta: (date) => `Sammanställt ${date} ur aspirantens egna anteckningar. Det är inte ett beslut.`,
};
