import type { Locale } from '../../formats/units';

export interface Way {
  readonly to: string;
  readonly label: string;
}

export interface Door {
  readonly who: string;
  readonly what: string;
  readonly ways: readonly Way[];
}

export interface FrontText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lede: string;
  readonly doorsLabel: string;
  readonly doors: readonly Door[];
  /** For those who have kept something already. */
  readonly begun: string;
  readonly begunWay: Way;
  readonly privacy: string;
  readonly privacyLink: string;
  readonly questionsHeading: string;
  readonly questions: readonly Way[];
  readonly howHeading: string;
  readonly how: readonly { readonly heading: string; readonly body: string; readonly way: Way }[];
}

const sv: FrontText = {
  title: 'Regler som går att fråga',
  description:
    'Vad som gäller för Inner Journeys coachutbildning och utvecklingsplan, med verktyg som svarar för just dig.',
  heading: 'Vad gäller för dig, och vad är nästa steg?',
  lede: 'Här är Inner Journeys regler för coachutbildningen och utvecklingsplanen, med verktyg som räknar ut vad de betyder för dig.',
  doorsLabel: 'Välj din väg',
  doors: [
    {
      who: 'Jag vill bli coach',
      what: 'Se om du kan söka redan nu.',
      ways: [{ to: '/bli-coach/krav', label: 'Får jag söka?' }],
    },
    {
      who: 'Jag går utbildningen eller är coach',
      what: 'Se vad som är kvar, eller vad du tjänar.',
      ways: [
        { to: '/under-utbildningen/framsteg', label: 'Mina framsteg' },
        { to: '/som-coach/avgift', label: 'Det jag tjänar' },
      ],
    },
    {
      who: 'Jag arbetar på Inner Journey',
      what: 'Sätt mål som går att följa upp.',
      ways: [{ to: '/medarbetare/mal', label: 'Mina mål' }],
    },
  ],
  begun: 'Har du börjat?',
  begunWay: { to: '/verktyg/min-mapp', label: 'Se var du står i Min mapp' },
  privacy: 'Det du skriver stannar på din enhet.',
  privacyLink: 'Så fungerar det',
  questionsHeading: 'Frågor som brukar komma',
  questions: [
    { to: '/bli-coach/krav', label: 'Får jag söka?' },
    { to: '/bli-coach/tid-och-upplagg', label: 'Hur lång tid tar utbildningen?' },
    { to: '/under-utbildningen/framsteg', label: 'Hur långt har jag kommit?' },
    { to: '/under-utbildningen/bedomning-och-besked', label: 'Vem bedömer, och när får jag besked?' },
    { to: '/som-coach/avgift', label: 'Vad tjänar jag på ett samtal?' },
    { to: '/som-coach/senior-coach', label: 'När kan jag söka Senior Coach?' },
    { to: '/medarbetare/mal', label: 'Är mitt mål SMART?' },
    { to: '/medarbetare/utbildning-och-budget', label: 'Vilken utbildning kan jag få?' },
  ],
  howHeading: 'Så funkar det',
  how: [
    {
      heading: 'Reglerna finns på ett ställe',
      body: 'Texterna och verktygen hämtar varje gräns ur samma register. Ändras en regel där, ändras den överallt.',
      way: { to: '/regler', label: 'Alla regler' },
    },
    {
      heading: 'Uträkningen sker hos dig',
      body: 'Verktygen räknar i din webbläsare. Du behöver inget konto, och inget sparas om du inte ber om det.',
      way: { to: '/regler/integritet', label: 'Integritet' },
    },
    {
      heading: 'Källan står bredvid svaret',
      body: 'Du ser vilka regler svaret bygger på och var de står. Det som dokumenten inte säger visar vi också.',
      way: { to: '/regler/det-som-saknas', label: 'Det som saknas' },
    },
  ],
};

const en: FrontText = {
  title: 'Rules you can ask',
  description:
    'What applies in Inner Journey’s coach training and development plan, with tools that answer for you in particular.',
  heading: 'What applies to you, and what comes next?',
  lede: 'Inner Journey’s rules for the coach training and the development plan, with tools that work out what they mean for you.',
  doorsLabel: 'Choose your way in',
  doors: [
    {
      who: 'I want to become a coach',
      what: 'See whether you can apply already.',
      ways: [{ to: '/bli-coach/krav', label: 'Can I apply?' }],
    },
    {
      who: 'I am in training, or a coach',
      what: 'See what is left, or what you earn.',
      ways: [
        { to: '/under-utbildningen/framsteg', label: 'My progress' },
        { to: '/som-coach/avgift', label: 'Fee and payout' },
      ],
    },
    {
      who: 'I work at Inner Journey',
      what: 'Set goals that can be followed up.',
      ways: [{ to: '/medarbetare/mal', label: 'My goals' }],
    },
  ],
  begun: 'Have you begun?',
  begunWay: { to: '/verktyg/min-mapp', label: 'See where you stand in My folder' },
  privacy: 'What you type stays on your device.',
  privacyLink: 'How that works',
  questionsHeading: 'Questions people ask',
  questions: [
    { to: '/bli-coach/krav', label: 'Can I apply?' },
    { to: '/bli-coach/tid-och-upplagg', label: 'How long does the training take?' },
    { to: '/under-utbildningen/framsteg', label: 'How far have I come?' },
    {
      to: '/under-utbildningen/bedomning-och-besked',
      label: 'Who assesses me, and when do I get a decision?',
    },
    { to: '/som-coach/avgift', label: 'What do I earn from a session?' },
    { to: '/som-coach/senior-coach', label: 'When can I apply for Senior Coach?' },
    { to: '/medarbetare/mal', label: 'Is my goal SMART?' },
    { to: '/medarbetare/utbildning-och-budget', label: 'What training can I get?' },
  ],
  howHeading: 'How it works',
  how: [
    {
      heading: 'The rules live in one place',
      body: 'Texts and tools take every limit from the same register. Change a rule there and it changes everywhere.',
      way: { to: '/regler', label: 'All the rules' },
    },
    {
      heading: 'The sums are done on your side',
      body: 'The tools compute in your browser. You need no account, and nothing is kept unless you ask for it.',
      way: { to: '/regler/integritet', label: 'Privacy' },
    },
    {
      heading: 'The source stands beside the answer',
      body: 'You see which rules an answer rests on and where they are written. What the documents leave out is shown too.',
      way: { to: '/regler/det-som-saknas', label: 'What is missing' },
    },
  ],
};

/** Every word of the front page. Paths are without the base path; Link adds it. */
export const frontText: Readonly<Record<Locale, FrontText>> = { sv, en };
