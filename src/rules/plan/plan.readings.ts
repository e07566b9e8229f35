import type { ReadingSet } from '../reading';

export const planReadings = {
  'Q-35': {
    id: 'Q-35',
    question: {
      sv: 'När är ”i början av kvartalet”?',
      en: 'When is “the start of the quarter”?',
    },
    sources: ['MP-21', 'MP-23'],
    reading: {
      sv: 'Förslaget är kvartalets första arbetsdag, och du kan ändra det. Senast {guide.oneOnOneWindow|value} in i kvartalet bör mötet ha hållits.',
      en: 'The suggestion is the quarter’s first working day, and you can change it. The meeting should be held no later than {guide.oneOnOneWindow|value} into the quarter.',
    },
    why: {
      sv: 'Planen ger månader, inte dagar. Att den räknar upp {oneOnOne.months}, i den ordningen, beror troligen på planens eget datum.',
      en: 'The plan gives months, not days. That it lists {oneOnOne.months}, in that order, is probably due to the date of the plan itself.',
    },
    alternatives: [
      {
        id: 'wholeMonth',
        reading: {
          sv: 'Hela månaden som planen nämner är kvartalets början.',
          en: 'The whole month that the plan names is the start of the quarter.',
        },
        changes: {
          sv: 'Mötet kunde hållas senare utan att vara sent.',
          en: 'The meeting could be held later without being late.',
        },
        shownIn: ['quarter'],
      },
    ],
    asks: [],
    affects: ['quarter'],
  },
  'Q-36': {
    id: 'Q-36',
    question: {
      sv: 'Är reflektionen varje kvartal ett krav?',
      en: 'Is the reflection each quarter a requirement?',
    },
    sources: ['MP-25'],
    reading: {
      sv: 'Reflektionen är ett råd: {reflection.perQuarter} per kvartal är rekommenderat. Ingen varning lyser om det inte blev av.',
      en: 'The reflection is advice. The recommendation is {reflection.perQuarter} a quarter, and no warning lights up if it did not happen.',
    },
    why: {
      sv: 'Planen skriver att den rekommenderas.',
      en: 'The plan’s own word is that it is recommended.',
    },
    alternatives: [
      {
        id: 'required',
        reading: {
          sv: 'Reflektionen är ett krav: {reflection.perQuarter} per kvartal.',
          en: 'The reflection is a requirement: {reflection.perQuarter} a quarter.',
        },
        changes: {
          sv: 'Ett kvartal utan reflektion skulle vara något att rätta till.',
          en: 'A quarter without a reflection would be something to put right.',
        },
        shownIn: ['quarter'],
      },
    ],
    asks: [],
    affects: ['quarter'],
  },
  'Q-37': {
    id: 'Q-37',
    question: {
      sv: 'Kommer reflektionen före eller efter 1:1-mötet?',
      en: 'Does the reflection come before or after the 1:1?',
    },
    sources: ['MP-23', 'MP-25'],
    reading: {
      sv: 'Reflektionen kommer först, under kvartalets sista {guide.reflectionWindow|value}. Ta sedan med texten som första punkt på 1:1 när nästa kvartal börjar.',
      en: 'The reflection comes first, in the last {guide.reflectionWindow|value} of the quarter. Then bring the text as the first item to the 1:1 when the next quarter starts.',
    },
    why: {
      sv: 'Mötet hör till kvartalets början och reflektionen till avslutade mål. Så blir det en slinga.',
      en: 'The meeting belongs to the start of a quarter and the reflection to finished goals. That makes them one loop.',
    },
    alternatives: [
      {
        id: 'apart',
        reading: {
          sv: 'Mötet och reflektionen har inget med varandra att göra.',
          en: 'The meeting and the reflection have nothing to do with each other.',
        },
        changes: {
          sv: 'Du kunde reflektera när som helst, men då finns kanske ingen text att ta med till mötet.',
          en: 'You could reflect at any time, but there might be no text to bring to the meeting.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: ['quarter'],
  },
  'Q-33': {
    id: 'Q-33',
    question: {
      sv: 'Vilket år gäller utbildningsbudgeten, och hur räknas den?',
      en: 'Which year does the training budget cover, and how is it counted?',
    },
    sources: ['MP-19'],
    reading: {
      sv: 'Budgeten gäller ett kalenderår. Du har hela beloppet, {budget.annual|value}, oavsett när du började, och det som blir över följer inte med. Räkna det arbetsgivaren betalar, i kronor. Du väljer en gång om moms ingår; från början gör den det.',
      en: 'The budget covers a calendar year. You have the whole amount, {budget.annual|value}, whenever you started, and what is left does not carry over. Count what the employer pays, in Swedish kronor. You choose once whether VAT is included; at first it is.',
    },
    why: {
      sv: 'Det är det enklaste sättet att läsa ett belopp per medarbetare och år.',
      en: 'It is the plainest way to read an amount per employee and year.',
    },
    alternatives: [
      {
        id: 'employmentYear',
        reading: {
          sv: 'Året räknas från din anställningsdag.',
          en: 'The year is counted from the day you were employed.',
        },
        changes: {
          sv: 'Budgeten skulle börja om ett annat datum än vid årsskiftet.',
          en: 'The budget would start over on another date than the turn of the year.',
        },
        shownIn: [],
      },
      {
        id: 'proRata',
        reading: {
          sv: 'Den som börjar under året får en del av beloppet.',
          en: 'Someone who starts during the year gets a share of the amount.',
        },
        changes: {
          sv: 'Första året skulle budgeten bli en del av {budget.annual|value}.',
          en: 'In the first year the budget would be a part of {budget.annual|value}.',
        },
        shownIn: [],
      },
      {
        id: 'carriedOver',
        reading: {
          sv: 'Det som blir över följer med till nästa år.',
          en: 'What is left carries over to the next year.',
        },
        changes: {
          sv: 'Du kunde spara till en dyrare utbildning.',
          en: 'You could save up for a more expensive course.',
        },
        shownIn: ['budget'],
      },
    ],
    asks: ['planOwner'],
    affects: ['budget'],
  },
  'Q-34': {
    id: 'Q-34',
    question: {
      sv: 'Vad i budgeten behöver godkännas, och av vem?',
      en: 'What in the budget needs approval, and by whom?',
    },
    sources: ['MP-19'],
    reading: {
      sv: 'Godkännandet gäller det som går utöver {budget.annual|value}. Det är projektledaren som godkänner. Ett godkänt tillägg höjer gränsen för året.',
      en: 'Approval is for what goes beyond {budget.annual|value}. The project lead approves. An approved addition raises the limit for the year.',
    },
    why: {
      sv: 'I planen hör godkännandet ihop med att beloppet justeras, inte med varje kurs.',
      en: 'In the plan, approval goes with adjusting the amount, not with each course.',
    },
    alternatives: [
      {
        id: 'everyPurchase',
        reading: {
          sv: 'Varje kurs ska godkännas, även inom beloppet.',
          en: 'Every course needs approval, even within the amount.',
        },
        changes: {
          sv: 'Du skulle behöva fråga innan du anmäler dig.',
          en: 'You would have to ask before you sign up.',
        },
        shownIn: ['budget'],
      },
    ],
    asks: ['planOwner'],
    affects: ['budget'],
  },
  'Q-40': {
    id: 'Q-40',
    question: {
      sv: 'Är en utsedd och en certifierad Senior Coach samma sak?',
      en: 'Are an appointed and a certified Senior Coach the same?',
    },
    sources: ['MP-17', 'MP-34'],
    reading: {
      sv: 'Utsedd och certifierad är samma roll. Utsedd betyder att just den personen handleder dig.',
      en: 'Appointed and certified are the same role. Appointed means that this very person supervises you.',
    },
    why: {
      sv: 'Planen beskriver bara en sådan roll.',
      en: 'The plan describes only one such role.',
    },
    alternatives: [
      {
        id: 'twoRoles',
        reading: {
          sv: 'En utsedd Senior Coach kan vara någon som inte har titeln.',
          en: 'An appointed Senior Coach may be someone without the title.',
        },
        changes: {
          sv: 'Din handledare kunde vara en annan erfaren coach.',
          en: 'Your supervisor could be another experienced coach.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: [],
  },
  'Q-41': {
    id: 'Q-41',
    question: {
      sv: 'Vad krävs för att ta nästa steg om du inte är coach?',
      en: 'What does the next step take if you are not a coach?',
    },
    sources: ['MP-28', 'MP-29', 'MP-30'],
    reading: {
      sv: 'För andra än coacher är nästa steg en bedömning. Bara coacher har gränser i siffror, så bara för dem går det att räkna ut en dag.',
      en: 'For others than coaches the next step is a matter of judgement. Only coaches have limits in figures, so only for them can a day be worked out.',
    },
    why: {
      sv: 'För övriga roller beskriver planen möjligheten, men inga kriterier.',
      en: 'For the other roles the plan describes the possibility, but no criteria.',
    },
    alternatives: [],
    noOther: {
      sv: 'Det finns inga kriterier för de andra rollerna att läsa, varken så eller så.',
      en: 'There are no criteria for the other roles to read, one way or another.',
    },
    asks: ['planOwner'],
    affects: [],
  },
} as const satisfies ReadingSet;
