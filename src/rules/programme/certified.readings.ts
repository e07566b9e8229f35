import type { ReadingSet } from '../reading';

export const certifiedReadings = {
  'Q-21': {
    id: 'Q-21',
    question: {
      sv: 'Vad kostar premiumaccess?',
      en: 'What does premium access cost?',
    },
    sources: ['CP-36'],
    reading: {
      sv: 'Skriv in månadspriset du ser i plattformen. Tills dess visas inget belopp för medlemskapet.',
      en: 'Enter the monthly price that you see in the platform. Until then no amount is shown for the membership.',
    },
    why: {
      sv: 'Programmet anger rabatten men inte priset, och ett påhittat pris skulle snart bli citerat.',
      en: 'The programme gives the discount but not the price, and a made-up price would soon be quoted.',
    },
    ask: true,
  },
  'Q-22': {
    id: 'Q-22',
    question: {
      sv: 'Vilket pris gäller rabatten, hur länge, och får en Senior Coach mer?',
      en: 'Which price does the discount apply to, for how long, and does a Senior Coach get more?',
    },
    sources: ['CP-36'],
    reading: {
      sv: '{benefit.membershipDiscount} dras från månadspriset så länge du är certifierad. En Senior Coach får samma rabatt.',
      en: '{benefit.membershipDiscount} comes off the monthly price for as long as you are certified. A Senior Coach gets the same discount.',
    },
    why: {
      sv: 'Programmet talar bara om månadspriset och anger varken slutdatum eller en högre nivå.',
      en: 'The programme speaks only of the monthly price, and gives neither an end date nor a higher level.',
    },
    ask: true,
  },
  'Q-23': {
    id: 'Q-23',
    question: {
      sv: 'Har en certifierad coach full tillgång, eller rabatt?',
      en: 'Does a certified coach have full access, or a discount?',
    },
    sources: ['CP-36', 'CP-44'],
    reading: {
      sv: 'Under utbildningen: {training.access}. Som certifierad: {benefit.membershipDiscount} rabatt på premium. Om aspiranten betalar något står inte.',
      en: 'During the training: {training.access}. Once certified: {benefit.membershipDiscount} off premium. Whether a trainee pays anything is not said.',
    },
    why: {
      sv: 'Den fulla tillgången har en egen tidsgräns, utbildningsperioden. Det särskilda går före det allmänna.',
      en: 'Full access carries its own limit in time, the training period. The specific goes before the general.',
    },
    ask: true,
  },
  'Q-24': {
    id: 'Q-24',
    question: {
      sv: 'Betalar en anställd coach för premium?',
      en: 'Does an employed coach pay for premium?',
    },
    sources: ['MP-34', 'CP-36'],
    reading: {
      sv: 'Har du premium genom din anställning räknas medlemskapet som kostnadsfritt. Rabatten gäller coacher som betalar själva.',
      en: 'If you have premium through your employment, the membership counts as free. The discount is for coaches who pay themselves.',
    },
    why: {
      sv: 'Planen och programmet talar om olika grupper. Annars skulle samma medlemskap räknas dubbelt.',
      en: 'The plan and the programme speak of different groups. Otherwise the same membership would be counted twice.',
    },
    ask: true,
  },
  'Q-25': {
    id: 'Q-25',
    question: {
      sv: 'Vad räknas plattformsavgiften på, och hur avrundas den?',
      en: 'What is the platform fee counted on, and how is it rounded?',
    },
    sources: ['CP-38', 'CP-39'],
    reading: {
      sv: '{fee.platform} av det klienten betalar, samtal för samtal, avrundat till närmaste öre. Du får resten, utan andra avdrag. Vill du räkna på priset utan moms kan du välja det.',
      en: '{fee.platform} of what the client pays, session by session, rounded to the nearest öre. You get the rest, with no other deductions. You may choose to count on the price without VAT instead.',
    },
    why: {
      sv: 'Programmets exempel, {fee.example.price} som blir {fee.example.payout}, gäller ett samtal. Dras avgiften från priset går delarna alltid jämnt upp.',
      en: 'The programme’s example, {fee.example.price} that becomes {fee.example.payout}, is about one session. Taking the fee from the price makes the two parts always add up.',
    },
    ask: true,
  },
  'Q-26': {
    id: 'Q-26',
    question: {
      sv: 'Vem är säljare gentemot klienten, du eller plattformen?',
      en: 'Who is the seller to the client, you or the platform?',
    },
    sources: ['CP-37'],
    reading: {
      sv: 'Vem som är säljare vet vi inte. Vi visar vad det påverkar och hänvisar till Skatteverket, men avgör det aldrig åt dig.',
      en: 'Who the seller is we do not know. We show what it affects and point to the Swedish Tax Agency, but never decide it for you.',
    },
    why: {
      sv: 'Svaret styr moms, fakturor och F-skatt, och programmet säger inget om det.',
      en: 'The answer governs VAT, invoices and business tax status, and the programme says nothing about it.',
    },
    ask: true,
  },
  'Q-10': {
    id: 'Q-10',
    question: {
      sv: 'Är tiden före Senior Coach en fast gräns eller ungefärlig?',
      en: 'Is the time before Senior Coach a fixed limit or approximate?',
    },
    sources: ['CP-41', 'MP-29'],
    reading: {
      sv: 'Gränsen är fast: {senior.months}, räknat i kalendermånader.',
      en: 'The limit is fixed: {senior.months}, counted in calendar months.',
    },
    why: {
      sv: 'Planen skriver {advancement.coach.months} men hänvisar till separata kriterier. Dem hittar du i programmet.',
      en: 'The plan says {advancement.coach.months} but refers to separate criteria. You find those in the programme.',
    },
    ask: false,
  },
  'Q-11': {
    id: 'Q-11',
    question: {
      sv: 'Räknas pauser bort från tiden som certifierad coach?',
      en: 'Are breaks taken off the time as a certified coach?',
    },
    sources: ['CP-41'],
    reading: {
      sv: 'Vi räknar kalendermånader från den dag du blev certifierad, utan avdrag för pauser. Om du har varit tillräckligt aktiv bedömer Inner Journey.',
      en: 'We count calendar months from the day you were certified, with nothing taken off for breaks. Whether you have been active enough is for Inner Journey to judge.',
    },
    why: {
      sv: 'Programmet talar om aktivitet men säger inte hur den mäts.',
      en: 'The programme speaks of activity but does not say how it is measured.',
    },
    ask: true,
  },
  'Q-12': {
    id: 'Q-12',
    question: {
      sv: 'Vilka samtal räknas mot Senior Coach?',
      en: 'Which sessions count towards Senior Coach?',
    },
    sources: ['CP-41', 'CP-12', 'CP-26'],
    reading: {
      sv: 'Det som räknas är samtal du har genomfört som coach från och med certifieringsdagen, betalda eller inte och oavsett längd. Samtalen före ansökan och provsessionerna räknas inte.',
      en: 'What counts is sessions that you have held as a coach from the day of certification onwards, paid or not and of any length. Sessions before the application and trial sessions do not count.',
    },
    why: {
      sv: 'Tiden som certifierad och antalet samtal står i samma mening. Vi läser dem som ett villkor.',
      en: 'The time as certified and the number of sessions stand in the same sentence. We read them as one condition.',
    },
    ask: true,
  },
  'Q-13': {
    id: 'Q-13',
    question: {
      sv: 'Blir du Senior Coach av dig själv när gränserna är nådda?',
      en: 'Do you become a Senior Coach by itself once the limits are reached?',
    },
    sources: ['CP-41', 'MP-13', 'MP-29'],
    reading: {
      sv: 'Senior Coach är något du ansöker om. Vi svarar på när du kan ansöka, aldrig att du har blivit det.',
      en: 'Senior Coach is something you apply for. We answer when you can apply, never that you have become one.',
    },
    why: {
      sv: 'Programmet talar om att ansöka. Hur beslutet sedan fattas beskrivs inte någonstans.',
      en: 'The programme speaks of applying. How the decision is then made is not described anywhere.',
    },
    ask: true,
  },
} as const satisfies ReadingSet;
