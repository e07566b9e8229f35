import type { Locale } from '../formats/units';
import type { Comparison, SourceDocument } from '../rules';

export interface RegisterWords {
  readonly reading: string;
  readonly why: string;
  readonly missing: string;
  readonly sources: string;
  readonly noSource: string;
  readonly all: Readonly<Record<'readings' | 'missing', string>>;
  readonly rule: string;
  readonly value: string;
  readonly since: string;
  readonly source: string;
  readonly readings: string;
  readonly checked: string;
  readonly review: string;
  readonly id: string;
  readonly tableCaption: string;
  readonly documents: Readonly<Record<SourceDocument, string>>;
  readonly compare: Readonly<Record<Comparison, string>>;
  readonly groups: Readonly<Record<SourceDocument, string>>;
  readonly groupNotes: Readonly<Record<SourceDocument, string>>;
}

export const registerText: Readonly<Record<Locale, RegisterWords>> = {
  sv: {
    reading: 'Så läser vi',
    why: 'Varför',
    missing: 'Saknas i dokumenten',
    sources: 'Källa',
    noSource: 'nämns inte i något dokument',
    all: { readings: 'Alla läsningar', missing: 'Allt som saknas' },
    rule: 'Regel',
    value: 'Värde',
    since: 'Gäller från',
    source: 'Källa',
    readings: 'Läsning',
    checked: 'Kontrollerad',
    review: 'Ses över senast',
    id: 'Id',
    tableCaption: 'Reglerna i korthet',
    documents: {
      programme: 'Certifieringsprogrammet',
      plan: 'Utvecklingsplanen',
      law: 'Skatteverket',
      guide: 'Vårt eget val',
    },
    compare: {
      atLeast: 'gränsen räknas med',
      atMost: 'gränsen räknas med',
      exactly: 'exakt',
      about: 'ungefär',
      between: 'från och till och med',
      required: 'krävs',
      judged: 'bedöms av en person',
      recommended: 'rekommenderas',
      granted: 'något du får',
      named: 'ett namn',
      example: 'ett exempel',
    },
    groups: {
      programme: 'Certifieringsprogrammet',
      plan: 'Medarbetarutvecklingsplanen',
      law: 'Bakgrund: skatt',
      guide: 'Våra egna val',
    },
    groupNotes: {
      programme: 'Programmet har inget datum. Vi räknar från det år som står i dess id.',
      plan: 'Gäller från datumet på planens första version.',
      law: 'Uppgifter från Skatteverket som avgiftskalkylatorn visar. De är inte råd och inte Inner Journeys regler.',
      guide: 'Siffror som vi själva har valt för att verktygen ska gå att använda. De är inga krav.',
    },
  },
  en: {
    reading: 'How we read it',
    why: 'Why',
    missing: 'Missing in the documents',
    sources: 'Source',
    noSource: 'no document mentions it',
    all: { readings: 'All readings', missing: 'Everything that is missing' },
    rule: 'Rule',
    value: 'Value',
    since: 'Holds from',
    source: 'Source',
    readings: 'Reading',
    checked: 'Checked',
    review: 'Review by',
    id: 'Id',
    tableCaption: 'The rules in brief',
    documents: {
      programme: 'The certification programme',
      plan: 'The development plan',
      law: 'The Swedish Tax Agency',
      guide: 'Our own choice',
    },
    compare: {
      atLeast: 'the limit counts',
      atMost: 'the limit counts',
      exactly: 'exactly',
      about: 'about',
      between: 'from and including, to and including',
      required: 'required',
      judged: 'judged by a person',
      recommended: 'recommended',
      granted: 'something you get',
      named: 'a name',
      example: 'an example',
    },
    groups: {
      programme: 'The certification programme',
      plan: 'The employee development plan',
      law: 'Background: tax',
      guide: 'Our own choices',
    },
    groupNotes: {
      programme: 'The programme carries no date. We count from the year in its id.',
      plan: 'Holds from the date of the plan’s first version.',
      law: 'Facts from the Swedish Tax Agency that the fee calculator shows. They are not advice and not Inner Journey’s rules.',
      guide: 'Numbers we have chosen ourselves so that the tools can be used. They are not requirements.',
    },
  },
};
