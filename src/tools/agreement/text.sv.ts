import type { AgreementWords } from './words';

export const sv: AgreementWords = {
  title: 'Inför första samtalet',
  submit: 'Visa skissen',
  waiting: 'Gå igenom frågorna tillsammans, klient och coach. Det ni skriver blir en skiss att utgå från.',
  mend: 'Rätta det som är markerat i formuläret, så visas skissen här.',
  whoHeading: 'Vilka är ni?',
  whoHint: 'Skriv initialer eller en kod, inte hela namnet.',
  parts: {
    need: {
      heading: 'Behovet',
      hint: 'Börja i det som är viktigt för klienten, brett, innan ni smalnar av.',
    },
    choice: {
      heading: 'Valet av coach',
      hint: 'Ett bra samtal bygger på att ni passar för varandra. Känn efter, båda två.',
    },
    sessions: {
      heading: 'Samtalen',
      hint: 'Hellre ett antal som ni har tänkt igenom än så många som möjligt.',
    },
    openness: {
      heading: 'Förtroende och öppenhet',
      hint: 'Hur öppna kan ni vara mot varandra, och vad får andra veta? Kom överens innan ni börjar.',
    },
    evaluation: {
      heading: 'Utvärderingen',
      hint: 'När samtalen är slut går klienten igenom dem med någon annan än coachen.',
    },
  },
  talked: 'Det här har vi pratat om',
  points: {
    whyNow: 'Varför klienten vill ha coachning just nu',
    difference: 'Vad som ska vara annorlunda efteråt',
    limits: 'Vad coachning inte hjälper med, och vart klienten då vänder sig',
    ownChoice: 'Att klienten själv har valt coachen',
    background: 'Coachens bakgrund och sätt att arbeta',
    sayNo: 'Att det går bra att tacka nej efter första samtalet',
    rhythm: 'Var och hur ni ses',
    halfway: 'När ni stämmer av hur det går',
    ending: 'Hur ni gör om någon vill sluta tidigare',
    between: 'Vad som stannar mellan er',
    told: 'Vad som får berättas vidare, och för vem',
    uncomfortable: 'Hur ni säger till om något känns fel',
    ownAgenda: 'Vad var och en behöver för att våga vara ärlig och släppa prestigen',
    evaluationAim: 'Vad utvärderingen ska användas till',
    evaluationShared: 'Vad coachen får läsa av den',
  },
  labels: {
    client: 'Vem är klient?',
    coach: 'Vem är coach?',
    need: 'Vad vill klienten ha hjälp att komma vidare med?',
    choice: 'Vad gör att ni passar för varandra?',
    sessions: 'Hur många samtal planerar ni?',
    rhythm: 'Hur ofta, och hur länge varje gång?',
    openness: 'Vad har ni kommit överens om?',
    evaluator: 'Vem håller i utvärderingen?',
  },
  rhythmHint: 'Till exempel varannan vecka, en timme.',
  evaluatorHint:
    'Initialer eller en kod. Det ska vara någon annan än coachen, så att klienten kan tala fritt.',
  goalsHeading: 'Klientens mål',
  goalsHint: 'Några få räcker. Skriv dem så att ni efteråt kan se hur långt klienten har kommit.',
  goal: (number) => `Mål ${number}`,
  addGoal: 'Lägg till ett mål',
  goalRows: {
    remove: (name) => `Ta bort ${name.toLowerCase()}`,
    removed: (name) => `${name} är borttaget.`,
    undoRemove: 'Ångra',
    full: 'Fler mål än så får inte plats i skissen.',
  },

  named: (name, message) => `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  samePerson:
    'Coachen och den som håller i utvärderingen ser ut att vara samma person. Be någon annan hålla i den',
  address: 'Skriv initialer eller en kod, inte en adress',
  personalNumber: 'Skriv initialer eller en kod, inte ett personnummer',
  tooLong: (length, most) => `Texten har ${length} tecken. Korta den till högst ${most}`,
  notOnScale: (least, most) => `Skriv ett heltal från ${least} till ${most}`,

  answer: {
    whole: 'Skissen är klar – läs den tillsammans',
    toTalk: (points) =>
      points === 1
        ? 'Skissen är ifylld – en sak kvar att prata om'
        : `Skissen är ifylld – ${points} saker kvar att prata om`,
    some: (filled, all) => `${filled} av ${all} delar i skissen är ifyllda`,
  },
  ownJudge: 'Coachen kan inte hålla i utvärderingen av sina egna samtal. Skriv någon annan.',
  fillIn: (parts) => `Fyll i ${parts}.`,
  sketchNames: {
    goals: 'klientens mål',
    sessions: 'antal samtal',
    openness: 'vad ni har kommit överens om',
    evaluator: 'vem som håller i utvärderingen',
  },
  talkAbout: (part, points) => `${part}: prata om ${points}.`,
  sketch: {
    heading: 'Vår överenskommelse i korthet',
    people: (client, coach) => `Klient: ${client}. Coach: ${coach}.`,
    nobody: 'inte angivet',
    need: (text) => `Behovet: ${text}`,
    goal: (goal, text) => `${goal}: ${text}`,
    choice: (text) => `Därför passar vi för varandra: ${text}`,
    sessions: (sessions) => `Samtalen: ${sessions}`,
    openness: (text) => `Förtroende och öppenhet: ${text}`,
    evaluator: (alias) => `Utvärderingen hålls av ${alias}, som inte är coachen.`,
  },
  talkedHeading: 'Det här har vi pratat om',
  notes: {
    leftOut: 'Det som behöver rättas i formuläret är inte med här än.',
    noContract:
      'Det här är en skiss för er två, inget avtal. Den binder ingen, och ni kan ändra den när ni vill.',
    inspiration:
      'Frågorna är inspirerade av hur andra börjar en coachning. De är inget krav i Inner Journey.',
    evaluation:
      'Sparar du skissen kan utvärderingen efter samtalsserien hämta målen och antalet samtal härifrån.',
  },
  meta: (day) => `Skissen är från ${day}.`,
};
