import type { Locale } from '../../formats/units';

export interface Way {
  readonly to: string;
  readonly label: string;
}

export interface Door {
  readonly who: string;
  readonly way: Way;
}

export interface QuestionGroup {
  readonly section: Way;
  readonly questions: readonly Way[];
}

/** A sentence that ends in a link. */
interface Aside {
  readonly before: string;
  readonly way: Way;
}

export interface FrontText {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lede: string;
  readonly doorsLabel: string;
  readonly doors: readonly Door[];
  /** For those who have kept something already, for clients, and for those who wonder where their words go. */
  readonly asides: readonly Aside[];
  readonly questionsHeading: string;
  readonly groups: readonly QuestionGroup[];
  readonly more: { readonly before: string; readonly tools: Way; readonly or: string; readonly pages: Way };
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
    { who: 'Jag vill bli coach', way: { to: '/bli-coach/krav', label: 'Får jag söka?' } },
    {
      who: 'Jag går utbildningen',
      way: { to: '/under-utbildningen/framsteg', label: 'Hur långt har jag kommit?' },
    },
    {
      who: 'Jag är certifierad coach',
      way: { to: '/som-coach/avgift', label: 'Vad tjänar jag på ett samtal?' },
    },
    {
      who: 'Jag arbetar på Inner Journey',
      way: { to: '/medarbetare/mal', label: 'Är mitt mål SMART?' },
    },
  ],
  asides: [
    { before: 'Har du börjat?', way: { to: '/verktyg/min-mapp', label: 'Se var du står i Min mapp' } },
    {
      before: 'Vill du själv få coachning?',
      way: { to: '/verktyg/redo-for-coachning', label: 'Se om du är redo' },
    },
    {
      before: 'Det du skriver stannar på din enhet.',
      way: { to: '/regler/integritet', label: 'Så fungerar det' },
    },
  ],
  questionsHeading: 'Fler frågor',
  groups: [
    {
      section: { to: '/bli-coach', label: 'Bli coach' },
      questions: [
        { to: '/bli-coach/tid-och-upplagg', label: 'Hur lång tid tar utbildningen?' },
        { to: '/bli-coach/ansok', label: 'Hur ansöker jag?' },
        { to: '/verktyg/ansokan', label: 'Vad skriver jag i ansökan?' },
      ],
    },
    {
      section: { to: '/under-utbildningen', label: 'Under utbildningen' },
      questions: [
        { to: '/under-utbildningen/bedomning-och-besked', label: 'Vem bedömer, och när får jag besked?' },
        { to: '/under-utbildningen', label: 'Vad gör jag under utbildningen?' },
        { to: '/under-utbildningen/aterkoppling', label: 'Vad ska testanvändarna ge återkoppling på?' },
      ],
    },
    {
      section: { to: '/som-coach', label: 'Som coach' },
      questions: [
        { to: '/som-coach/senior-coach', label: 'När kan jag söka Senior Coach?' },
        { to: '/som-coach', label: 'Vad får jag som certifierad coach?' },
        { to: '/som-coach/stod', label: 'Var får jag stöd?' },
      ],
    },
    {
      section: { to: '/medarbetare', label: 'Medarbetare' },
      questions: [
        { to: '/verktyg/utbildningsbudget', label: 'Vad har jag kvar av min budget?' },
        { to: '/medarbetare/utbildning-och-budget', label: 'Vilken utbildning kan jag få?' },
        { to: '/medarbetare/kvartalet', label: 'Vad händer varje kvartal?' },
      ],
    },
  ],
  more: {
    before: 'Hittar du inte din fråga? Se',
    tools: { to: '/verktyg', label: 'alla verktyg' },
    or: ' eller',
    pages: { to: '/regler/hitta', label: 'alla sidor' },
  },
  howHeading: 'Så fungerar guiden',
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
    { who: 'I want to become a coach', way: { to: '/bli-coach/krav', label: 'Can I apply?' } },
    { who: 'I am in training', way: { to: '/under-utbildningen/framsteg', label: 'How far have I come?' } },
    {
      who: 'I am a certified coach',
      way: { to: '/som-coach/avgift', label: 'What do I earn from a session?' },
    },
    { who: 'I work at Inner Journey', way: { to: '/medarbetare/mal', label: 'Is my goal SMART?' } },
  ],
  asides: [
    {
      before: 'Have you begun?',
      way: { to: '/verktyg/min-mapp', label: 'See where you stand in My folder' },
    },
    {
      before: 'Would you like to be coached?',
      way: { to: '/verktyg/redo-for-coachning', label: 'See whether you are ready' },
    },
    {
      before: 'What you type stays on your device.',
      way: { to: '/regler/integritet', label: 'How that works' },
    },
  ],
  questionsHeading: 'More questions',
  groups: [
    {
      section: { to: '/bli-coach', label: 'Become a coach' },
      questions: [
        { to: '/bli-coach/tid-och-upplagg', label: 'How long does the training take?' },
        { to: '/bli-coach/ansok', label: 'How to apply' },
        { to: '/verktyg/ansokan', label: 'What do I write in the application?' },
      ],
    },
    {
      section: { to: '/under-utbildningen', label: 'During the training' },
      questions: [
        {
          to: '/under-utbildningen/bedomning-och-besked',
          label: 'Who assesses me, and when do I get a decision?',
        },
        { to: '/under-utbildningen', label: 'What do I do during the training?' },
        { to: '/under-utbildningen/aterkoppling', label: 'What do test users give feedback on?' },
      ],
    },
    {
      section: { to: '/som-coach', label: 'As a coach' },
      questions: [
        { to: '/som-coach/senior-coach', label: 'When can I apply for Senior Coach?' },
        { to: '/som-coach', label: 'What do I get as a certified coach?' },
        { to: '/som-coach/stod', label: 'Where do I find support?' },
      ],
    },
    {
      section: { to: '/medarbetare', label: 'Staff' },
      questions: [
        { to: '/verktyg/utbildningsbudget', label: 'How much of my budget is left?' },
        { to: '/medarbetare/utbildning-och-budget', label: 'What training can I get?' },
        { to: '/medarbetare/kvartalet', label: 'What happens every quarter?' },
      ],
    },
  ],
  more: {
    before: 'Not your question? See',
    tools: { to: '/verktyg', label: 'all tools' },
    or: ' or',
    pages: { to: '/regler/hitta', label: 'all pages' },
  },
  howHeading: 'How the guide works',
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
