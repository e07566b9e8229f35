// What is said beside the pages' own words, in each language.

export const WORDS = {
  sv: {
    front: 'Coachutbildningen och utvecklingsplanen',
    cardOf: (title, section) => `${section}: ${title}`,
    here: (address, edition) => `Sidan: ${address}. Regler enligt utgåvan från ${edition}.`,
    tool: (address) => `Verktyget räknar i läsarens webbläsare: ${address}`,
    other: 'Övrigt',
    about: (edition) => [
      `Alla värden på sidorna kommer ur en och samma regelsamling, här i utgåvan från ${edition}. En länk till \`/regler/#…\` bär regelns id, och där står källa, läsning och datum.`,
      'Sidorna säger med egna ord vad två dokument från Inner Journey säger. Där dokumenten är oklara visas hur de läses, och det som de inte svarar på står för sig.',
      'Verktygen räknar i läsarens egen webbläsare. Det som skrivs där skickas ingenstans, så de går inte att fråga utifrån. Den som vill räkna själv tar reglerna som data.',
    ],
    data: 'Data',
    rules: [
      'Reglerna som data',
      'varje regel med id, värde, enhet, källa, läsning och datum, på svenska och engelska',
    ],
    schema: ['Schema för reglerna', 'JSON Schema som beskriver filen'],
    otherLanguage: 'In English',
    otherPages: 'the same pages in English',
  },
  en: {
    front: 'The coach training and the development plan',
    cardOf: (title, section) => `${section}: ${title}`,
    here: (address, edition) => `The page: ${address}. Rules as in the edition of ${edition}.`,
    tool: (address) => `The tool works in the reader’s browser: ${address}`,
    other: 'Other pages',
    about: (edition) => [
      `Every value on these pages comes from a single collection of rules, here in the edition of ${edition}. A link to \`/regler/#…\` carries the id of the rule, and leads to its source, reading and dates.`,
      'The pages say in their own words what two documents by Inner Journey say. Where the documents are unclear, the chosen reading is shown, and what they do not answer is listed separately.',
      'The tools work in the reader’s own browser. What is written there is sent nowhere, so they cannot be asked from outside. Whoever wants to calculate takes the rules as data.',
    ],
    data: 'Data',
    rules: [
      'The rules as data',
      'every rule with its id, value, unit, source, reading and dates, in Swedish and English',
    ],
    schema: ['Schema of the rules', 'JSON Schema that describes the file'],
    otherLanguage: 'På svenska',
    otherPages: 'samma sidor på svenska',
  },
};
