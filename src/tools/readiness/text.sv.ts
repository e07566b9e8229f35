import type { ReadinessWords } from './words';

export const sv: ReadinessWords = {
  title: 'Är jag redo för coachning?',
  submit: 'Visa svaret',
  waiting:
    'Ta ställning till påståendena i lugn och ro, så ser du del för del hur det ser ut för dig just nu.',
  label:
    'Delarna är inspirerade av en artikel om coachning. Det här är inget krav i Inner Journey och inget test av dig som person.',
  parts: { wish: 'Din egen vilja', openness: 'Din öppenhet', change: 'Din plats för förändring' },
  statements: {
    wishNamed: 'Jag kan säga vad jag vill utveckla hos mig själv.',
    wishOwn: 'Det är jag själv som vill det, inte någon annan som vill det åt mig.',
    openNow: 'Jag kan tänka mig att berätta ärligt för en coach om hur jag har det i dag.',
    openAhead: 'Jag kan tänka mig att säga högt vart jag vill, även om det känns osäkert.',
    roomForChange: 'Jag har tid och ork att pröva något nytt den närmaste tiden.',
    welcomesChange: 'Jag skulle bli glad om något i min vardag blev annorlunda.',
  },
  ends: ['stämmer inte alls', 'stämmer helt'],
  unknown: 'Vet inte',
  thoughtsHeading: 'Att fundera på',
  thoughtsHint: 'Skriv för din egen skull. Det här räknas inte in i svaret.',
  thoughts: {
    trust: 'Vad behöver du för att känna dig trygg med en coach?',
    ego: 'När blir det viktigt för dig att ha rätt, eller att framstå på ett visst sätt?',
    worth: 'Vad skulle det vara värt för dig om samtalen hjälpte?',
  },
  thoughtNames: { trust: 'Förtroende', ego: 'Ego', worth: 'Värde' },
  count: (length, most) => `${length} av ${most} tecken`,
  tooLong: (length, most) => `Korta ner till ${most} tecken. Nu är det ${length}`,
  answer: {
    ready: 'Du verkar redo',
    onTheWay: 'På väg – mycket finns redan att bygga på',
    notNow: 'Kanske inte just nu – så kan du börja',
    open: (left) => `Inget svar än – ${left === 1 ? 'ett påstående' : `${left} påståenden`} väntar`,
  },
  next: (statement) => `Nästa påstående: ${statement}`,
  stillOpen: (left) =>
    left === 1 ? 'Ett påstående är obesvarat.' : `Påståenden som är obesvarade: ${left}.`,
  beginHeading: 'Så kan du börja',
  goOnHeading: 'Så kan du gå vidare',
  readyHeading: 'Ta med dig till första samtalet',
  begin: {
    wish: 'Din egen vilja: skriv ner en enda sak som du vill ska vara annorlunda längre fram, och varför den är viktig för dig.',
    openness:
      'Din öppenhet: välj något litet som du sällan talar om och berätta det för någon du litar på. Märk hur det känns.',
    change:
      'Din plats för förändring: pröva en ny sak den här veckan, så liten att den blir av. Är det för mycket runt dig nu kan du vänta.',
  },
  talkUnclear: (part) => `${part}: att inte veta är också ett svar. Det kan vara en bra fråga till en coach.`,
  ready: [
    'Vad du vill ska bli annorlunda, med dina egna ord.',
    'Hur öppna ni ska vara med varandra. Kom överens om det innan ni börjar.',
    'Hur du själv kommer att märka att samtalen hjälper.',
  ],
  partsHeading: 'Del för del',
  status: {
    inPlace: 'på plats',
    onTheWay: 'på väg',
    notYet: 'inte ännu',
    unclear: 'oklart',
    open: 'inte besvarad',
  },
  partLine: (part, status, answers) => `${part}: ${status}. Dina svar: ${answers}.`,
  thoughtLine: (name, text) => `${name}: ${text}`,
  ownHeading: 'Dina egna tankar',
  notes: {
    noDiagnosis:
      'Svaret är ingen diagnos och ingen poäng. Det visar hur du ser det i dag, och det kan ändra sig.',
    limits: (inPlace, onTheWay) =>
      `En del är på plats när båda svaren är ${inPlace} eller högre. Den är på väg när medelvärdet är ${onTheWay} eller högre, och annars inte ännu. Ett Vet inte gör den oklar. Gränserna har vi valt själva.`,
    // gate: telephone numbers of the health care
    care: 'Coachning är inte vård. Mår du dåligt är du inte ensam: prata med din vårdcentral eller ring 1177. Är det fara för någons liv, ring 112.',
    inspired:
      'Delarna är inspirerade av artikeln ”Vad som krävs för ett framgångsrikt coachingförhållande” på ledarskapscoachen.nu. De är inte krav i Inner Journey.',
  },
  meta: (day) => `Ifyllt ${day}. Det här är en självskattning, inte ett beslut.`,
  picture: 'Var dina svar ligger',
  examples: {
    caption: 'Så blir svaret för en del med två påståenden',
    columns: { answers: 'Dina två svar', status: 'Delen är' },
  },
};
