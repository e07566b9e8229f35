import type { ReadingSet } from '../reading';

export const goalReadings = {
  'Q-27': {
    id: 'Q-27',
    question: {
      sv: 'Gäller antalet mål per kvartal eller totalt?',
      en: 'Is the number of goals per quarter or in all?',
    },
    sources: ['MP-08', 'MP-07'],
    reading: {
      sv: 'Ett kvartal har {goals.perQuarter} i gång samtidigt. Mål som följer med från kvartalet innan räknas in.',
      en: 'A quarter has {goals.perQuarter} in force at a time. Goals carried over from the quarter before are counted in.',
    },
    why: {
      sv: 'Målen ses över varje kvartal, så det rör sig om en uppsättning som rullar vidare.',
      en: 'Goals are revised every quarter, so this is a set that rolls on.',
    },
    alternatives: [
      {
        id: 'everyGoalSet',
        reading: {
          sv: 'Alla mål som sätts för kvartalet räknas, även de som redan är klara.',
          en: 'Every goal set for the quarter counts, those already done included.',
        },
        changes: {
          sv: 'Ett mål som blir klart skulle inte ge plats för ett nytt.',
          en: 'A goal that is done would not make room for a new one.',
        },
        shownIn: ['goals'],
      },
      {
        id: 'allTogether',
        reading: {
          sv: 'Antalet gäller alla mål på gång, även de som väntar till ett senare kvartal.',
          en: 'The number covers all goals in progress, those waiting for a later quarter too.',
        },
        changes: {
          sv: 'Ett mål som flyttas skulle fortfarande ta en plats.',
          en: 'A goal that is moved would still take a place.',
        },
        shownIn: ['goals'],
      },
    ],
    asks: [],
    affects: ['goals'],
  },
  'Q-28': {
    id: 'Q-28',
    question: {
      sv: 'Får ett mål sträcka sig över flera kvartal?',
      en: 'May a goal reach across several quarters?',
    },
    sources: ['MP-07', 'MP-13'],
    reading: {
      sv: 'Ett mål får löpa över flera kvartal, om det finns ett delmål i vart och ett av dem.',
      en: 'A goal may run across several quarters, if there is a milestone in each of them.',
    },
    why: {
      sv: 'Planens eget exempel gör det, och med ett delmål finns något att se över varje gång.',
      en: 'The plan’s own example does, and a milestone gives you something to revise each time.',
    },
    alternatives: [
      {
        id: 'withinQuarter',
        reading: {
          sv: 'Ett mål ska bli klart inom sitt kvartal.',
          en: 'A goal is to be finished within its quarter.',
        },
        changes: {
          sv: 'Längre mål skulle behöva delas upp, ett för varje kvartal.',
          en: 'Longer goals would have to be split, one for each quarter.',
        },
        shownIn: ['goals'],
      },
      {
        id: 'noMilestone',
        reading: {
          sv: 'Ett mål får löpa över flera kvartal utan delmål.',
          en: 'A goal may run across several quarters without milestones.',
        },
        changes: { sv: 'Det skulle räcka med ett slutdatum.', en: 'An end date would be enough.' },
        shownIn: ['goals'],
      },
    ],
    asks: [],
    affects: ['goals'],
  },
  'Q-14': {
    id: 'Q-14',
    question: {
      sv: 'Kan en nycertifierad coach bli Senior Coach inom {example.coach.months}?',
      en: 'Can a newly certified coach become a Senior Coach within {example.coach.months}?',
    },
    sources: ['MP-13', 'CP-41'],
    reading: {
      sv: 'En nycertifierad coach hinner inte. Den första dagen du kan ansöka är den dag tiden går ut, och sedan ska någon fatta beslut. Dela målet: ett för samtalen och ett för att skicka ansökan.',
      en: 'A newly certified coach does not have the time. The first day you can apply is the day the time runs out, and after that someone has to decide. Split the goal: one for the sessions and one for sending the application.',
    },
    why: {
      sv: 'Du behöver ha varit certifierad i {senior.months} när du söker. Exemplet håller bara för den som var certifierad innan målet sattes.',
      en: 'You need to have been certified for {senior.months} when you apply. The example holds only for someone certified before the goal was set.',
    },
    alternatives: [
      {
        id: 'sameDay',
        reading: {
          sv: 'Målet är nått om ansökan är inne sista dagen.',
          en: 'The goal is reached if the application is in on the last day.',
        },
        changes: {
          sv: 'Exemplet skulle hålla även för den som är nycertifierad, utan dagar till godo.',
          en: 'The example would hold even for someone newly certified, with no days to spare.',
        },
        shownIn: ['goals'],
      },
    ],
    asks: ['programmeOwner', 'planOwner'],
    affects: ['goals'],
  },
  'Q-29': {
    id: 'Q-29',
    question: {
      sv: 'Är målet att få pengarna eller att skicka ansökan?',
      en: 'Is the goal to get the money or to send the application?',
    },
    sources: ['MP-14', 'MP-35'],
    reading: {
      sv: 'Vi skiljer dem åt. Att skicka ansökan i tid råder du över. Beslutet är någon annans och blir något att följa upp.',
      en: 'We keep them apart. Sending the application in time is yours to control. The decision is someone else’s, and becomes something to follow up.',
    },
    why: {
      sv: 'Planen vill ha ansökan inskickad senast i {example.application.deadline} och pengarna säkrade senast {example.finance.deadline}. Ett mål ska gälla det du själv kan påverka.',
      en: 'The plan wants the application in by {example.application.deadline} and the money secured by {example.finance.deadline}. A goal should be about what you yourself can influence.',
    },
    alternatives: [
      {
        id: 'outcome',
        reading: {
          sv: 'Målet är själva utfallet: att pengarna är säkrade.',
          en: 'The goal is the outcome itself: that the money is secured.',
        },
        changes: {
          sv: 'Ett mål som någon annan avgör skulle hålla som det är skrivet.',
          en: 'A goal that someone else decides would hold as it is written.',
        },
        shownIn: ['goals'],
      },
    ],
    asks: ['planOwner'],
    affects: ['goals'],
  },
  'Q-30': {
    id: 'Q-30',
    question: {
      sv: 'Är ”lära sig optimera” ett mätbart mål?',
      en: 'Is “learn to optimise” a measurable goal?',
    },
    sources: ['MP-12', 'MP-10'],
    reading: {
      sv: 'Som exemplet står går det inte att mäta. Vi visar det som ett före, bredvid ett efter med startläge, målvärde och hur det mäts.',
      en: 'As it stands the example cannot be measured. We show it as a before, next to an after with a baseline, a target and how it is measured.',
    },
    why: {
      sv: 'Planen ber om mätbara mål, och att lära sig är en aktivitet utan mått.',
      en: 'The plan asks for measurable goals, and learning is an activity without a measure.',
    },
    alternatives: [
      {
        id: 'activity',
        reading: {
          sv: 'Att lära sig något är ett mål i sig.',
          en: 'Learning something is a goal in itself.',
        },
        changes: {
          sv: 'Ett mål som bara beskriver vägen skulle räknas som mätbart, om det har ett tal.',
          en: 'A goal that only describes the way would count as measurable, if it has a figure.',
        },
        shownIn: ['goals'],
      },
    ],
    asks: [],
    affects: ['goals'],
  },
  'Q-31': {
    id: 'Q-31',
    question: {
      sv: 'Finns Google Cloud Engine?',
      en: 'Is there a Google Cloud Engine?',
    },
    sources: ['MP-31'],
    reading: {
      sv: 'Vi skriver namnet som planen gör. Googles tjänst med förkortningen GCE heter Compute Engine, så troligen är det den som avses.',
      en: 'We write the name as the plan does. Google’s service with the abbreviation GCE is called Compute Engine, so that is probably what is meant.',
    },
    why: {
      sv: 'Källan återges troget, och du som ska sätta upp tjänsten ska hitta rätt.',
      en: 'The source is kept faithfully, and whoever sets the service up should find the right one.',
    },
    alternatives: [
      {
        id: 'otherService',
        reading: { sv: 'En annan av Googles tjänster avses.', en: 'Another of Google’s services is meant.' },
        changes: {
          sv: 'Den som ska sätta upp den skulle behöva välja en annan tjänst.',
          en: 'Whoever sets it up would have to choose another service.',
        },
        shownIn: [],
      },
    ],
    asks: ['planOwner'],
    affects: ['goals'],
  },
  'Q-32': {
    id: 'Q-32',
    question: {
      sv: 'Vilken dag menas med ”{example.vedastro.deadline}” eller ”under {example.onboarding.period}”?',
      en: 'Which day is meant by “{example.vedastro.deadline}” or “during {example.onboarding.period}”?',
    },
    sources: ['MP-12', 'MP-14', 'MP-31', 'MP-33', 'MP-35'],
    // gate: this reading is where these days of the month are chosen, no rule holds them
    reading: {
      sv: 'Slutet av en månad, eller senast en månad, är månadens sista dag. Mitten är den 15:e och början den 10:e. Under eller inom ett kvartal är kvartalets sista dag. Datumet är ett förslag som du bekräftar.',
      en: 'The end of a month, or by a month, is its last day. The middle is the 15th and the beginning the 10th. During or within a quarter is the quarter’s last day. The date is a suggestion that you confirm.',
    },
    why: {
      sv: 'Ett tidsbundet mål behöver ett exakt datum, men det är du som sätter det.',
      en: 'A time-bound goal needs an exact date, but you are the one who sets it.',
    },
    alternatives: [
      {
        id: 'firstDay',
        reading: {
          sv: 'Senast en månad betyder innan månaden börjar, och inom ett kvartal någon gång under det.',
          en: 'By a month means before the month begins, and within a quarter some time during it.',
        },
        changes: {
          sv: 'Förslaget skulle bli en tidigare dag. Eftersom du bekräftar dagen själv ändras inget annat.',
          en: 'The suggestion would be an earlier day. As you confirm the day yourself, nothing else changes.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: ['goals', 'progress'],
  },
  'Q-39': {
    id: 'Q-39',
    question: {
      sv: 'Vem är projektledaren?',
      en: 'Who is the project lead?',
    },
    sources: ['MP-09'],
    reading: {
      sv: 'Projektledare är en roll. Namnet skriver du själv; inget namn är ifyllt.',
      en: 'Project lead is a role. You write the name yourself; no name is filled in.',
    },
    why: {
      sv: 'Planen ger ett namn som exempel. Personen kan bytas, och det kan finnas flera.',
      en: 'The plan gives a name as an example. The person may change, and there may be more than one.',
    },
    alternatives: [
      {
        id: 'oneNamed',
        reading: {
          sv: 'Den som planen nämner är projektledare för alla.',
          en: 'The person the plan mentions is project lead for everyone.',
        },
        changes: {
          sv: 'Namnet kunde stå ifyllt från början.',
          en: 'The name could be filled in from the start.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: ['goals'],
  },
} as const satisfies ReadingSet;
