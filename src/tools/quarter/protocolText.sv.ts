import type { ProtocolWords } from './words';

export const protocolTextSv: ProtocolWords = {
  notesHeading: 'Agenda och anteckningar',
  notesHint: 'Skriv före, under eller efter mötet. Tiderna är ett förslag som följer mötets längd.',
  parts: {
    since: 'Sedan sist',
    progress: 'Framsteg mot målen',
    obstacles: 'Hinder och behov',
    feedback: 'Återkoppling åt båda håll',
    next: 'Nästa steg',
  },
  partHints: {
    since: 'Reflektionen från förra kvartalet, och det ni bestämde då.',
    progress: 'Var är du, mål för mål?',
    obstacles: 'Vad står i vägen, och vad skulle hjälpa?',
    feedback: 'Något konkret från var och en.',
    next: 'Vad gör vem, och till när? Skriv det som beslut nedanför.',
  },
  partLabel: (part, minutes) => `${part} · ${minutes}`,
  decisionsHeading: 'Det ni bestämmer',
  text: 'Vad ska göras?',
  owner: 'Vem gör det?',
  ownerHint:
    'En roll eller initialer räcker, till exempel jag eller projektledaren. Det följer med i protokollet.',
  by: 'Till när?',
  // gate: how a date is written
  byHint: 'Till exempel 2026-12-18 eller slutet av december 2026.',
  done: 'Klart',
  isDone: 'klart',
  addDecision: 'Lägg till ett beslut',
  remove: (name) => `Ta bort ${name}`,
  removed: (name) => `${name} är borttaget.`,
  undoRemove: 'Ångra',
  full: 'Fler beslut får inte plats i det här kvartalet.',
  reflectionHeading: 'Reflektionen',
  reflectionHint: (days) =>
    `Skriv den när kvartalet går mot sitt slut, ${days}. Sedan kommer den först på nästa 1:1.`,
  aims: { strengths: 'Styrkor', challenges: 'Utmaningar', nextSteps: 'Nästa steg' },
  prompts: {
    strengths: 'Styrkor: vad gick bra, och vad gjorde du då?',
    challenges: 'Utmaningar: vad var svårt?',
    nextSteps: 'Nästa steg: vad gör du härnäst?',
  },
  carryHeading: 'Inför nästa kvartal',
  carry: (what, to) => `Ta med ${what} till ${to}`,
  carryHint: 'Det här kvartalets protokoll står kvar som det är.',
  nothingToCarry: (to) => `Inget öppet att ta med till ${to}.`,
  carried: (what, from, to) => `${what} från ${from} finns nu i ${to}.`,
  carriedNothing: (to) => `Allt öppet finns redan i ${to}.`,
  undoCarry: 'Ångra',
};
