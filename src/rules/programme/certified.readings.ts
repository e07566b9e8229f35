import type { ReadingSet } from '../reading';

export const certifiedReadings = {
  'Q-21': {
    id: 'Q-21',
    question: {
      sv: 'Vad kostar premium?',
      en: 'What does premium cost?',
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
    alternatives: [],
    noOther: {
      sv: 'Ett pris som inte finns i dokumenten går inte att läsa på något annat sätt.',
      en: 'A price that is not in the sources cannot be read in any other way.',
    },
    asks: ['programmeOwner'],
    affects: ['fee'],
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
    alternatives: [
      {
        id: 'forATime',
        reading: {
          sv: 'Rabatten gäller en tid, eller så länge du är aktiv.',
          en: 'The discount is for a time, or for as long as you are active.',
        },
        changes: {
          sv: 'När den tar slut betalar du ordinarie pris.',
          en: 'When it ends you pay the ordinary price.',
        },
        shownIn: ['fee'],
      },
      {
        id: 'otherPrices',
        reading: {
          sv: 'Rabatten gäller även andra priser, till exempel ett årspris.',
          en: 'The discount holds for other prices too, a yearly price for instance.',
        },
        changes: {
          sv: 'Den som betalar på annat sätt än per månad skulle också få den.',
          en: 'Someone who pays otherwise than by the month would get it too.',
        },
        shownIn: [],
      },
      {
        id: 'seniorMore',
        reading: { sv: 'En Senior Coach får större rabatt.', en: 'A Senior Coach gets a larger discount.' },
        changes: {
          sv: 'Medlemskapet skulle kosta mindre efter nästa steg.',
          en: 'The membership would cost less after the next step.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['fee'],
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
    alternatives: [
      {
        id: 'fullAccess',
        reading: {
          sv: 'Den fulla tillgången fortsätter när du är certifierad.',
          en: 'Full access goes on once you are certified.',
        },
        changes: {
          sv: 'Du skulle inte betala något för medlemskapet alls.',
          en: 'You would pay nothing at all for the membership.',
        },
        shownIn: ['fee'],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['fee'],
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
    alternatives: [
      {
        id: 'ownDiscount',
        reading: {
          sv: 'Även en anställd coach betalar sitt medlemskap, med samma rabatt som andra.',
          en: 'An employed coach pays for the membership too, with the same discount as others.',
        },
        changes: {
          sv: 'Medlemskapet skulle bli en kostnad även för dig som är anställd.',
          en: 'The membership would be a cost for you who are employed as well.',
        },
        shownIn: ['fee'],
      },
    ],
    asks: ['programmeOwner', 'planOwner'],
    affects: ['fee'],
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
      en: 'The programme’s example, {fee.example.price} that becomes {fee.example.payout}, is about one session. Taking the fee from the price makes the two always add up.',
    },
    alternatives: [
      {
        id: 'otherBase',
        reading: {
          sv: 'Avgiften räknas på priset utan moms.',
          en: 'The fee is counted on the price without VAT.',
        },
        changes: {
          sv: 'Den som är momsregistrerad skulle betala lägre avgift. Du kan välja det i kalkylatorn.',
          en: 'Someone registered for VAT would pay a lower fee. You can choose it in the calculator.',
        },
        shownIn: ['fee'],
      },
      {
        id: 'onSum',
        reading: {
          sv: 'Avgiften räknas på summan av flera samtal och avrundas en gång.',
          en: 'The fee is counted on the sum of several sessions and rounded once.',
        },
        changes: {
          sv: 'Det skiljer några ören, och bara för priser där avgiften inte blir hela ören.',
          en: 'It differs by a few öre, and only for prices where the fee is not in whole öre.',
        },
        shownIn: ['fee'],
      },
      {
        id: 'moreCharges',
        reading: {
          sv: 'Andra avgifter dras också, till exempel för betalningen.',
          en: 'Other charges come off as well, for the payment for instance.',
        },
        changes: {
          sv: 'Du skulle få mindre kvar. Vet du vad de kostar kan du skriva in det som övriga kostnader.',
          en: 'You would have less left. If you know what they cost, enter it as other costs.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['fee'],
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
    alternatives: [
      {
        id: 'coachSells',
        reading: {
          sv: 'Du säljer till klienten, och plattformen förmedlar betalningen.',
          en: 'You sell to the client, and the platform passes the payment on.',
        },
        changes: {
          sv: 'Fakturan, momsen och F-skatten skulle vara ditt ansvar.',
          en: 'The invoice, the VAT and the business tax status would be your responsibility.',
        },
        shownIn: [],
      },
      {
        id: 'platformSells',
        reading: {
          sv: 'Plattformen säljer till klienten och köper samtalet av dig.',
          en: 'The platform sells to the client and buys the session from you.',
        },
        changes: {
          sv: 'Plattformen skulle svara för klientens moms, och du skulle fakturera plattformen.',
          en: 'The platform would answer for the client’s VAT, and you would invoice the platform.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner', 'taxAgency'],
    affects: ['fee'],
  },
} as const satisfies ReadingSet;
