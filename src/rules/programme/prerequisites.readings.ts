import type { ReadingSet } from '../reading';

export const prerequisiteReadings = {
  'Q-15': {
    id: 'Q-15',
    question: {
      sv: 'Vilka samtal räknas före ansökan, och vad betyder ”på egen hand”?',
      en: 'Which sessions count before you apply, and what does “on your own” mean?',
    },
    sources: ['CP-12'],
    reading: {
      sv: 'Samtalen räknas både när du har varit coach och när du har varit klient. På egen hand betyder utanför plattformen. Skriv gärna vilken roll du hade, så vet den som läser din ansökan.',
      en: 'Sessions count both when you were the coach and when you were the client. On your own means outside the platform. Say which role you had, so that whoever reads your application knows.',
    },
    why: {
      sv: 'Programmet begränsar inte rollen. Att stänga någon ute på en gissning vore sämre än att fråga.',
      en: 'The programme does not limit the role. Shutting someone out on a guess would be worse than asking.',
    },
    alternatives: [
      {
        id: 'asCoach',
        reading: {
          sv: 'Bara samtal där du själv var coach räknas.',
          en: 'Only sessions where you were the coach count.',
        },
        changes: {
          sv: 'Har du mest varit klient behöver du hålla {prerequisite.sessions|value} som coach innan du ansöker.',
          en: 'If you have mostly been the client, you need to hold {prerequisite.sessions|value} as coach before you apply.',
        },
        shownIn: ['eligibility'],
      },
      {
        id: 'asClient',
        reading: {
          sv: 'Bara samtal där du själv blev coachad räknas.',
          en: 'Only sessions where you were coached count.',
        },
        changes: {
          sv: 'Har du mest varit coach behöver du boka {prerequisite.sessions|value} som klient innan du ansöker.',
          en: 'If you have mostly been the coach, you need to book {prerequisite.sessions|value} as client before you apply.',
        },
        shownIn: ['eligibility'],
      },
      {
        id: 'alone',
        reading: {
          sv: 'På egen hand betyder ensam, alltså att du har coachat dig själv.',
          en: 'On your own means alone: that you have coached yourself.',
        },
        changes: {
          sv: 'Då räknas även pass utan någon annan, och fler når fram till kravet.',
          en: 'Sittings without anyone else would count too, and more people would reach the requirement.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['eligibility'],
  },
  'Q-16': {
    id: 'Q-16',
    question: {
      sv: 'Måste du kunna visa upp samtalen, och får de vara gamla eller korta?',
      en: 'Do you have to prove the sessions, and may they be old or short?',
    },
    sources: ['CP-12'],
    reading: {
      sv: 'Du uppger själv hur många samtal du har haft. Inget intyg, ingen kortaste längd och ingen bortre gräns i tiden krävs.',
      en: 'You state yourself how many sessions you have had. No proof, no shortest length and no limit back in time is required.',
    },
    why: {
      sv: 'Inget sådant krav finns i programmet, och vi lägger inte till något.',
      en: 'The programme sets no such requirement, and we add none.',
    },
    alternatives: [
      {
        id: 'evidence',
        reading: {
          sv: 'Samtalen ska gå att visa upp, vara tillräckligt långa eller ligga nära i tiden.',
          en: 'The sessions must be documented, long enough or recent.',
        },
        changes: {
          sv: 'Du skulle behöva en logg, och äldre eller kortare samtal kunde falla bort.',
          en: 'You would need a log, and older or shorter sessions might drop out.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['eligibility'],
  },
  'Q-17': {
    id: 'Q-17',
    question: {
      sv: 'Hur kan programmet välkomna nya deltagare och ändå kräva erfarenhet?',
      en: 'How can the programme welcome newcomers and still ask for experience?',
    },
    sources: ['CP-03', 'CP-11', 'CP-12'],
    reading: {
      sv: 'Ny betyder ny i coachutbildning. Saknas något blir svaret ”nästan” eller ”inte ännu”, alltid med ett konkret nästa steg. Ordet nästan är vårt eget och ändrar inga krav.',
      en: 'New means new to coach training. If something is missing, the answer is “almost” or “not yet”, always with a concrete next step. The word almost is our own and changes no requirement.',
    },
    why: {
      sv: 'Då håller både välkomnandet och kraven.',
      en: 'That keeps both the welcome and the requirements true.',
    },
    alternatives: [
      {
        id: 'guidanceOnly',
        reading: {
          sv: 'Välkomnandet går först, och förkunskaperna är råd snarare än krav.',
          en: 'The welcome goes first, and the prerequisites are advice rather than requirements.',
        },
        changes: {
          sv: 'Då skulle ingen få svaret ”inte ännu”. Du kunde ansöka direkt och berätta vad du saknar.',
          en: 'Nobody would then get the answer “not yet”. You could apply at once and say what you lack.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['eligibility'],
  },
  'Q-18': {
    id: 'Q-18',
    question: {
      sv: 'Hur många självutvecklingsverktyg behöver du ha erfarenhet av?',
      en: 'How many self-development tools do you need experience of?',
    },
    sources: ['CP-11'],
    reading: {
      sv: 'Det räcker med {prerequisite.tools|value}. Programmets exempel är {prerequisite.tools.examples}, men något annat duger också.',
      en: '{prerequisite.tools|value} is enough. The programme’s examples are {prerequisite.tools.examples}, but something else will do as well.',
    },
    why: {
      sv: 'Programmet ger verktygen som exempel, inte som en sluten lista. Flertalsformen behöver inte betyda att flera krävs.',
      en: 'The programme gives the tools as examples, not as a closed list. The plural need not mean that several are required.',
    },
    alternatives: [
      {
        id: 'several',
        reading: {
          sv: 'Flertalsformen är ett krav: du behöver erfarenhet av flera verktyg.',
          en: 'The plural is a requirement: you need experience of several tools.',
        },
        changes: {
          sv: 'Den som bara har ett verktyg behöver prova ett till.',
          en: 'Someone with a single tool needs to try another.',
        },
        shownIn: ['eligibility'],
      },
      {
        id: 'namedOnly',
        reading: {
          sv: 'Bara verktygen som programmet nämner räknas: {prerequisite.tools.examples}.',
          en: 'Only the tools that the programme mentions count: {prerequisite.tools.examples}.',
        },
        changes: {
          sv: 'Andra verktyg, som andningsövningar, skulle inte räcka.',
          en: 'Other tools, such as breathing exercises, would not be enough.',
        },
        shownIn: ['eligibility'],
      },
    ],
    asks: [],
    affects: ['eligibility'],
  },
  'Q-19': {
    id: 'Q-19',
    question: {
      sv: 'Hur mäter man empati, struktur och motivation?',
      en: 'How are empathy, structure and motivation measured?',
    },
    sources: ['CP-13', 'CP-14'],
    reading: {
      sv: 'Du svarar ja, osäker eller nej om dig själv. Osäker hindrar inget utan ger en fråga att fundera på. Bara ett nej betyder att det är för tidigt.',
      en: 'You answer yes, unsure or no about yourself. Unsure blocks nothing; it gives you a question to think about. Only a no means that it is too early.',
    },
    why: {
      sv: 'Egenskaper går inte att räkna, och det är en människa som bedömer dem senare.',
      en: 'Traits cannot be counted, and a person assesses them later on.',
    },
    alternatives: [
      {
        id: 'unsureHolds',
        reading: {
          sv: 'Det krävs ett tydligt ja på varje påstående.',
          en: 'Every statement needs a clear yes.',
        },
        changes: {
          sv: 'Ett osäker skulle betyda att det är för tidigt att ansöka.',
          en: 'An unsure would mean that it is too early to apply.',
        },
        shownIn: ['eligibility'],
      },
      {
        id: 'nothingHolds',
        reading: {
          sv: 'Egenskaperna är helt och hållet granskarens sak.',
          en: 'The traits are wholly for the assessor.',
        },
        changes: {
          sv: 'Inte ens ett nej skulle hindra dig från att ansöka.',
          en: 'Not even a no would keep you from applying.',
        },
        shownIn: ['eligibility'],
      },
    ],
    asks: [],
    affects: ['eligibility'],
  },
  'Q-20': {
    id: 'Q-20',
    question: {
      sv: 'Hur lång är en ”kort beskrivning” i ansökan?',
      en: 'How long is a “short description” in the application?',
    },
    sources: ['CP-16'],
    reading: {
      sv: 'Sikta på {guide.application.words|value} sammanlagt. Utkastet rymmer {guide.application.characters} i vardera texten, om {prerequisite.application}. Du skickar ansökan själv i plattformens formulär.',
      en: 'Aim for {guide.application.words|value} in all. The draft holds {guide.application.characters} in each text, on {prerequisite.application}. You send the application yourself, in the platform’s form.',
    },
    why: {
      sv: 'Programmet skriver bara kort. Längden är vår vägledning, så att texten blir lagom att läsa.',
      en: 'The programme only says short. The length is our guidance, so that the text is comfortable to read.',
    },
    alternatives: [
      {
        id: 'formDecides',
        reading: {
          sv: 'Kort betyder det som ryms i plattformens formulär.',
          en: 'Short means whatever fits in the platform’s form.',
        },
        changes: {
          sv: 'Utkastet kan bli för långt eller onödigt kort. Titta i formuläret innan du skriver klart.',
          en: 'The draft may turn out too long or needlessly short. Look at the form before you finish writing.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner'],
    affects: ['eligibility'],
  },
} as const satisfies ReadingSet;
