import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** Pages under a heading of their own; always open, since a list that folds hides what is looked for. */
const group = (label: string, items: string[]) => ({
  type: 'category' as const,
  label,
  collapsible: false,
  items,
});

const sidebars: SidebarsConfig = {
  coach: [
    'bli-coach/index',
    'bli-coach/krav',
    'bli-coach/ansok',
    'bli-coach/tid-och-upplagg',
    'bli-coach/coaching-certifieringsprogram-2025',
  ],
  trainee: [
    'under-utbildningen/index',
    'under-utbildningen/framsteg',
    'under-utbildningen/aterkoppling',
    'under-utbildningen/bedomning-och-besked',
  ],
  certified: ['som-coach/index', 'som-coach/avgift', 'som-coach/senior-coach', 'som-coach/stod'],
  staff: [
    'medarbetare/index',
    'medarbetare/mal',
    'medarbetare/kvartalet',
    'medarbetare/utbildning-och-budget',
    'medarbetare/erkannande-och-nasta-steg',
    'medarbetare/medarbetarutvecklingsplan-2025',
  ],
  tools: [
    'verktyg/index',
    group('Bli coach', ['verktyg/behorighet', 'verktyg/ansokan']),
    group('Under utbildningen', [
      'verktyg/framsteg',
      'verktyg/aterkopplingskort',
      'verktyg/granskningsunderlag',
    ]),
    group('Som coach', [
      'verktyg/avgift',
      'verktyg/samtalslogg',
      'verktyg/intyg',
      'verktyg/senior-coach',
      'verktyg/kvalitetsspegeln',
      'bakgrund/kvalitet-hos-andra',
    ]),
    group('Klient och coach', [
      'verktyg/redo-for-coachning',
      'bakgrund/relationen-i-coachning',
      'verktyg/infor-coachning',
      'verktyg/utvardering',
    ]),
    group('Medarbetare', ['verktyg/smart-mal', 'verktyg/kvartalsplanerare', 'verktyg/utbildningsbudget']),
    group('Det du har sparat', ['verktyg/min-mapp', 'verktyg/kontrollera']),
    group('På papper och på andra webbplatser', ['verktyg/blanketter', 'verktyg/badda-in']),
  ],
  rules: [
    'regler/index',
    'regler/andringar',
    'regler/lasningar',
    'regler/det-som-saknas',
    'regler/ord',
    'regler/hitta',
    'regler/integritet',
    'regler/tillganglighet',
  ],
};

export default sidebars;
