import type { SearchText } from './textShape';

export const svSearch: SearchText = {
  title: 'Sök i guiden',
  hint: 'Skriv ett ord eller en fråga. Det du skriver stannar hos dig.',
  close: 'Stäng',
  kinds: {
    tool: 'Verktyg',
    page: 'Sida',
    part: 'Avsnitt',
    rule: 'Regel',
    word: 'Ord',
    reading: 'Läsning',
    missing: 'Saknas',
  },
  results: 'Träffar',
  count: (count, more) =>
    count === 1 ? 'En träff.' : more ? `De ${count} bästa träffarna.` : `${count} träffar.`,
  some: 'Inget har alla orden. Det här har några av dem.',
  none: (question) => `Inget matchar ”${question}”.`,
  noneHelp:
    'Prova ett annat ord, eller färre. Kanske är det något som dokumenten inte svarar på: det samlas under Det som saknas.',
  examples: 'Prova till exempel',
  questions: ['när får jag besked', 'räkna avgift', 'senior coach', 'utbildningsbudget', 'får jag söka'],
  ways: 'Eller gå dit direkt',
  links: [
    { path: 'verktyg/', label: 'Alla verktyg' },
    { path: 'regler/', label: 'Alla regler' },
    { path: 'regler/hitta/', label: 'Alla sidor' },
    { path: 'regler/det-som-saknas/', label: 'Det som saknas' },
  ],
  fetching: 'Hämtar det som går att söka i.',
  failed: 'Sökningen gick inte att hämta. Du hittar allt under Alla sidor.',
  again: 'Försök igen',
};
