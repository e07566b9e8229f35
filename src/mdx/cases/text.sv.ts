import type { CaseWords } from './words';

export const casesSwedish: CaseWords = {
  progress: {
    caption: 'Alla lägen, och vad som är kvar till gränsen',
    how: 'Leta upp raden med dina övningar och kolumnen med dina provsessioner. I rutan står hur stor del du har gjort och hur många moment som är kvar till gränsen.',
    exercises: 'Övningar',
    trialSessions: 'Provsessioner',
    left: (count) => `${count} kvar`,
    reached: 'nådd',
    otherwise: (state, left) => `Med ${state} fattas då ${left}.`,
    explanation: 'visar var svaret hade blivit ett annat om övningar och provsessioner räknades var för sig.',
  },
  fee: {
    caption: 'Avgiften från pris till pris, i kronor',
    how: 'Varje rad är ett samtal. Längst till höger står hur många sådana samtal du kan sälja på ett år och ändå vara befriad från moms. Det gäller om du inte säljer något annat.',
    columns: {
      price: 'Klienten betalar',
      fee: (percent) => `Avgift, ${percent}`,
      payout: 'Du får',
      yearly: 'Samtal på ett år',
    },
    notes: {
      free: 'ett gratis samtal',
      roundedUp: 'avgiften rundas uppåt till hela ören',
      example: 'programmets exempel',
      paysExample: (amount) => `lägsta pris som ger dig ${amount}`,
    },
    anyNumber: 'obegränsat',
  },
  membership: {
    caption: 'Så många samtal täcker medlemskapet',
    how: (price) =>
      `Leta upp den första raden där det ordinarie priset på premium ryms. Samtalen är räknade till ${price}, så tar du mer betalt kan det räcka med färre.`,
    columns: {
      ordinary: 'Ordinarie pris i månaden, högst',
      yours: 'Du betalar då',
      sessions: 'Samtal i månaden',
    },
  },
  eligibility: {
    caption: 'Alla sätt att svara, och vad svaret blir',
    how: 'Hitta raden där allt stämmer på dig. Den finns alltid, och det är bara en. Svarar du osäker på ett påstående räknas det inte som nej.',
    columns: { answer: 'Svar', tools: 'Verktyg', sessions: 'Samtal', statements: 'Påståenden' },
    outcomes: { ready: 'Redo att ansöka', almost: 'Nästan', notYet: 'Inte ännu', open: 'Det beror på' },
    statements: { noNo: 'inget nej', someNo: 'något nej' },
    any: 'spelar ingen roll',
    atLeast: (count) => `minst ${count}`,
    unanswered: 'Medan något är obesvarat',
    unansweredAnswers: { yes: 'Redo att ansöka', no: 'Något är kvar', depends: 'Det beror på' },
    falls: {
      short: 'något av det du har svarat når inte fram, så svara på resten',
      nowhere: 'allt du har svarat når fram, så resten avgör',
    },
  },
  senior: {
    caption: 'Vid månadens slut: så här räknas tiden',
    how: 'Du behåller dagen i månaden. Finns den inte i den nya månaden gäller månadens sista dag, och då kan flera certifieringsdagar leda till samma datum.',
    columns: { certified: 'Certifierad', earliest: 'Ansök tidigast', days: 'Dagar emellan' },
  },
  quarter: {
    caption: 'Kvartalets hållpunkter',
    how: 'Dagarna är desamma varje år. Inom dagarna för 1:1 är förslaget den första arbetsdagen.',
    columns: { quarter: 'Kvartal', oneOnOne: '1:1', reflection: 'Reflektion' },
  },
};
