import type { FurtherWords } from './words';

export const sv: FurtherWords = {
  picture: 'Var du står',
  now: 'Nu',
  onDay: (day) => `Genomgången ${day}`,
  both: (now, then) => (now === then ? `${now}, som då` : `${now}, då ${then}`),

  compare: {
    heading: (day) => `Sedan genomgången ${day}`,
    changed: (point, from, to) => `${point}: från ${from} till ${to}.`,
    newExample: (point) => `${point}: ett nytt exempel.`,
    same: (points) => `Som då: ${points}.`,
    allSame: 'Alla punkter står som då.',
  },
  forumsHeading: 'Dina träffar',
  forumLine: (forum, last, next) =>
    `${forum}: ${[last === null ? '' : `senast ${last}`, next === null ? '' : `nästa ${next}`].filter(Boolean).join(', ')}.`,

  trioHeading: 'Din trio',
  trio: {
    members: (names) => `I trion: ${names}.`,
    member: (alias, profession) => (profession === '' ? alias : `${alias} (${profession})`),
    lacking: (left) => (left === 1 ? 'Det saknas en person.' : `Det saknas ${left} personer.`),
    sameProfession: (profession) =>
      `Flera av er har samma yrke, ${profession}. Olika yrken ger fler sätt att se på samma fråga, så tänk gärna brett när ni väljer.`,
    tip: 'Olika yrken ger fler sätt att se på samma fråga. Tänk gärna brett när ni väljer.',
    turnsLead: 'Vårt förslag är att ni turas om:',
    turn: (teller, supervisor, listener) =>
      `${teller} berättar, ${supervisor} handleder och ${listener} lyssnar.`,
  },

  reviews: {
    heading: 'Jämför över tid',
    hint: 'Spara hur det ser ut i dag som en genomgång. Nästa gång ser du vad som har hänt.',
    save: 'Spara som genomgång',
    update: 'Uppdatera dagens genomgång',
    full: (most) => `Det finns plats för ${most} genomgångar. Ta bort en äldre, så kan du spara en ny.`,
    saved: (day) => `Genomgången ${day} är med.`,
    notKept:
      'Den försvinner när du stänger sidan, om du inte väljer ”Spara i den här webbläsaren” här nedanför.',
    removed: (day) => `Genomgången ${day} är borttagen.`,
    undo: 'Ångra',
    against: 'Jämför med',
    line: (day, examples, all) => `${day}: exempel på ${examples} av ${all} punkter`,
    remove: (day) => `Ta bort genomgången ${day}`,
  },
  event: {
    title: (forum, day) => `${forum} (${day})`,
    description: (members) =>
      `${members === null ? '' : `${members} `}Från Kvalitetsspegeln. Dagen har du skrivit själv.`,
    file: 'traffar',
  },
};
