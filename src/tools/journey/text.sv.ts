import type { JourneyWords } from './words';

export const sv: JourneyWords = {
  heading: 'Här står du',
  lead: 'Vägarna fylls i av det du sparar i verktygen.',
  ways: { coach: 'Bli coach', work: 'Utvecklas på Inner Journey' },
  stages: {
    eligibility: { title: 'Förkunskaper', invite: 'Se om du har det som krävs för att ansöka.' },
    progress: { title: 'Utbildningen', invite: 'Bocka av momenten och se när du kan få besked.' },
    certificate: { title: 'Certifierad coach', invite: 'Skriv in dagen när du har blivit certifierad.' },
    senior: { title: 'Senior Coach', invite: 'Se när du kan ansöka och hur många samtal som är kvar.' },
    goals: { title: 'Mål', invite: 'Skriv kvartalets mål så att de går att följa.' },
    quarter: { title: 'Kvartalet', invite: 'Få en dag för 1:1 och en tid för reflektion.' },
    budget: { title: 'Utbildningsbudget', invite: 'Se vad du har kvar till kurser i år.' },
  },
};
