import type { SeniorWords } from './words';

export const sv: SeniorWords = {
  title: 'Senior Coach-kollen',
  submit: 'Visa svaret',
  waiting:
    'Skriv vilken dag du blev certifierad och hur många samtal du har hållit, så ser du när du kan ansöka.',
  mend: 'Rätta det som är markerat i formuläret, så får du ditt svar här.',
  certified: 'Vilken dag blev du certifierad coach?',
  // gate: how a date is written
  certifiedHint: 'Till exempel 2025-04-28 eller 28 april 2025.',
  afterToday: (day, today) => `Dagen får inte ligga framåt i tiden. ${day} är efter i dag, ${today}`,
  tooEarly: (day, first) => `Kontrollera årtalet. ${day} är före ${first}`,
  sessions: 'Hur många samtal har du hållit som coach sedan dess?',
  sessionsHint:
    'Räkna samtal du har genomfört från och med certifieringsdagen, betalda eller inte. Provsessioner räknas inte, och inte heller inställda samtal.',
  // gate: how a whole number is typed
  sessionsNotWhole: 'Ange ett heltal, till exempel 12',
  sessionsNegative: 'Antalet samtal kan inte vara negativt. Skriv 0 eller mer',
  sessionsTooMany: (most) => `Ange högst ${most} samtal`,
  answer: {
    canApply: 'Du kan ansöka om Senior Coach',
    timeLeft: (left) => `Samtalen räcker – ${left} kvar`,
    sessionsLeft: (left) => `Tiden räcker – ${left} kvar`,
    bothLeft: (left) => `Inte ännu – ${left} kvar`,
    timeLeftSoFar: (left) => `Inte ännu – ${left} kvar av tiden`,
    sessionsLeftSoFar: (left) => `Inte ännu – ${left} kvar`,
    open: 'Det beror på – ett svar saknas än',
    nothing: 'Det beror på – båda svaren saknas än',
  },
  timeLimit: (limit, day) => `${limit}, alltså ${day}`,
  left: {
    time: (wait, day) => `${wait} kvar av tiden. Tidigaste dagen att ansöka är ${day}.`,
    paced: (left, goal, pace) => `${left} kvar av ${goal}. Med ${pace} i veckan hinner du till den dagen.`,
    soon: (left, goal) => `${left} kvar. Tidskravet är uppfyllt, så du kan ansöka så snart du har ${goal}.`,
    sessions: (left, goal) => `${left} kvar av ${goal}.`,
    apply: (since, channel) =>
      `Ansök när du vill. Tidskravet är uppfyllt sedan ${since}. Hur en ansökan går till står inte i programmet, så fråga i ${channel}.`,
    stillOpen: (questions) => `Svara också på: ${questions}.`,
    confirm: (typed, day) =>
      `Vi läser ”${typed}” som ${day}. Säg ja till det i formuläret, så räknar vi med det.`,
  },
  questionNames: { certified: 'certifieringsdag', sessions: 'antal samtal' },
  notes: {
    leftOut: 'Det som behöver rättas i formuläret är inte med i svaret än.',
    time: 'Så läser vi tiden: kalendermånader från certifieringsdagen, utan avdrag för pauser, och gränsen är fast (Q-10, Q-11).',
    sessions:
      'Så läser vi samtalen: de du har genomfört som coach från och med certifieringsdagen, oavsett betalning och längd (Q-12).',
    apply: 'Svaret är att du kan ansöka, aldrig att du har blivit Senior Coach (Q-13).',
    unknown:
      'Om du har varit tillräckligt aktiv bedömer Inner Journey. När ett beslut kommer står inte i programmet.',
  },
  calendar: 'kalenderfil',
  examples: {
    caption: (certified) => `Så faller svaret ut för den som blev certifierad ${certified}`,
    columns: { today: 'I dag', sessions: 'Samtal', answer: 'Svar' },
  },
};
