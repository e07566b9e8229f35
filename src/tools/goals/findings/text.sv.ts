/** What each finding says: first what was seen, then what to do. Quoted words are the writer's own. */
export const findingsSv = {
  quote: (word: string) => `”${word}”`,
  S1: {
    empty: 'Skriv vad som ska bli klart eller annorlunda.',
    short: (characters: number, words: number) =>
      `Skriv lite mer, så att någon annan förstår: minst ${characters} tecken och ${words} ord.`,
  },
  S2: (hits: string) =>
    `${hits} kan betyda mycket. Vad går att se när du är klar? Prova ett verb som visar det: bygga, öka, minska, skicka in.`,
  S3: (hits: string) =>
    `Här finns mer än ett resultat: ${hits}. Räcker det sista? Skriv annars ett mål för varje.`,
  S4: (hits: string) => `${hits} säger inte så mycket här. Stryk, eller låt ett tal säga det.`,
  M0: {
    target: 'Skriv ett målvärde. Är det antingen gjort eller inte, välj Ja eller nej.',
    unit: 'Välj vad talet räknar.',
    measuredBy: 'Skriv vad någon annan kan se när det är klart.',
  },
  M2: (amount: string) => `Du nämner ${amount} i texten. Är det ditt målvärde?`,
  M3: {
    change: (hits: string) =>
      `Var börjar du? ${hits} behöver ett startläge att räkna från. Vet du det inte än, låt första delmålet vara att mäta.`,
    percent: 'Skriv var du står i dag, så syns det hur långt det är kvar.',
  },
  M4: (hits: string) =>
    `${hits} är vägen dit. Vad är annorlunda när du är klar? Skriv det som resultat: något går fortare, blir färre eller är i drift.`,
  A1: {
    open: 'Svara på hur mycket du själv råder över.',
    others:
      'Någon annan avgör. Skriv målet om din del, det du själv kan göra klart, och följ upp beslutet på ert 1:1.',
    partly: 'En del ligger hos andra. Skriv gärna ut vad som är din del.',
    hint: (hits: string) => `${hits} låter som något andra beslutar om. Råder du över det helt?`,
  },
  A2: 'Välj eller skriv minst ett stöd.',
  A3: {
    certified: 'Skriv när du blev certifierad, så ser du när du tidigast kan ansöka.',
    early: (date: string) =>
      `Du kan ansöka tidigast ${date}, och slutdatumet kommer före. Flytta det, eller dela målet: ett för samtalen och ett för att skicka ansökan.`,
    sameDay: (date: string) =>
      `Slutdatumet är samma dag som du tidigast kan ansöka, ${date}, och beslutet kommer efteråt. Ge det mer tid, eller dela målet: ett för samtalen och ett för att skicka ansökan.`,
    enough: (date: string, days: string) =>
      `Du kan ansöka tidigast ${date}. Till slutdatumet är det ${days}.`,
    sessions: (required: string) =>
      `Skriv hur många samtal som coach du siktar på. Ansökan kräver ${required}.`,
    fewSessions: (target: string, required: string) =>
      `Ansökan kräver ${required} som coach. Du siktar på ${target}.`,
  },
  A4: (left: string, perWeek: string, weeks: string, capacity: string) =>
    `${left} på ${weeks} blir ${perWeek} i veckan, och du räknar med att hinna ${capacity}. Sänk målvärdet, flytta slutdatumet eller planera mer tid.`,
  R1: 'Skriv hur målet hänger ihop med din roll.',
  R2: 'Skriv vad Inner Journey får ut av det.',
  T0: 'Välj en dag. Är du osäker, börja med kvartalets sista.',
  T1: (date: string) => `Bekräfta dagen, ${date}, så är den satt.`,
  T2: (earliest: string) => `Dagen behöver ligga framåt: välj tidigast i morgon, ${earliest}.`,
  T3: {
    needed: (quarters: string) =>
      `Målet sträcker sig förbi kvartalet. Lägg ett delmål i ${quarters}, så finns något att se över då.`,
    tip: (quarters: string) => `Lägg gärna ett delmål i ${quarters} också.`,
  },
  T4: (months: string, latest: string) =>
    `Det är mer än ${months} bort. Välj en dag senast ${latest}, och ta resten som nästa mål.`,
  T5: {
    weekend: (date: string, name: string) => `${date} är en ${name}. Passar en vardag bättre?`,
    holiday: (date: string, name: string) => `${date} är ${name}. Passar en vardag bättre?`,
  },
};

/** What a button beside a finding offers to do. */
export const offersSv = {
  target: (amount: string) => `Använd ${amount} som målvärde`,
  write: (text: string) => `Skriv ”${text}”`,
  deadline: (date: string) => `Använd ${date}`,
  sessions: (sessions: string) => `Sikta på ${sessions}`,
  milestone: (date: string) => `Lägg till ett delmål ${date}`,
};
