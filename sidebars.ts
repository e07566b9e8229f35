import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

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
    'verktyg/behorighet',
    'verktyg/ansokan',
    'verktyg/framsteg',
    'verktyg/aterkopplingskort',
    'verktyg/granskningsunderlag',
    'verktyg/avgift',
    'verktyg/intyg',
    'verktyg/senior-coach',
    'verktyg/samtalslogg',
    'verktyg/smart-mal',
    'verktyg/kvartalsplanerare',
    'verktyg/utbildningsbudget',
    'verktyg/redo-for-coachning',
    'bakgrund/relationen-i-coachning',
    'verktyg/kvalitetsspegeln',
    'bakgrund/kvalitet-hos-andra',
    'verktyg/infor-coachning',
    'verktyg/utvardering',
    'verktyg/min-mapp',
    'verktyg/kontrollera',
  ],
  rules: [
    'regler/index',
    'regler/andringar',
    'regler/lasningar',
    'regler/det-som-saknas',
    'regler/ord',
    'regler/integritet',
  ],
};

export default sidebars;
