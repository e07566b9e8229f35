import type { FurtherWords } from './furtherWords';

export const furtherSwedish: FurtherWords = {
  takes: {
    both: (sessions, day) =>
      `Du kan ansöka i dag om du har hållit ${sessions} och blev certifierad senast ${day}.`,
    certified: (day) => `Samtalen räcker. Blev du certifierad senast ${day} kan du ansöka i dag.`,
    sessions: (sessions) => `Tidskravet är uppfyllt. Har du hållit ${sessions} kan du ansöka i dag.`,
  },
  certain: {
    certified: 'Det är säkert att samtal är kvar, vilken dag du än blev certifierad.',
    sessions: 'Det är säkert att tid är kvar, hur många samtal du än har hållit.',
  },
  next: (question) => `Nästa fråga: ${question}`,
  shortMonth: (months, day, last) =>
    `Månaden som tiden slutar i har ingen dag ${day}. Då räknas ${months} till månadens sista dag, ${last}.`,
  picture: {
    title: 'Vägen till ansökan',
    label: (since, sessions, today, goal) => `${since} till ${today}: ${sessions}. ${goal}.`,
    since: (day) => `Hittills, sedan ${day}`,
    now: (day, sessions) => `I dag, ${day}: ${sessions}`,
    goal: (day, sessions) => `Här kan du ansöka: från ${day} med ${sessions}`,
    way: (pace, day) => `En takt som räcker: ${pace} i veckan till ${day}`,
    wait: (day) => `Vänta till ${day}`,
    hold: (sessions) => `Samtalen som är kvar: ${sessions}`,
  },
  event: {
    title: (day) => `Tidigast: ansök om Senior Coach (${day})`,
    left: (sessions, today) => `${sessions} var kvar ${today}.`,
    selfCheck: 'Från Senior Coach-kollen. En självskattning, inte ett beslut.',
    file: 'senior-coach',
  },
};
