// What is visited: this site's pages, and each peer's page of the same kind.

export const PROGRAMME = 'coaching-certifieringsprogram-2025';

/** How each tool is asked, and in which field a few keys are then typed. */
export const TOOLS = {
  'verktyg/behorighet': {
    steps: [
      ['tick', '#eligibility-tools'],
      ['press', '[data-tool=eligibility] [type=submit]'],
    ],
    answer: '[data-tool=eligibility] .result',
    field: '#eligibility-sessions',
    keys: ['1', '2', 'Backspace', '0'],
  },
  'verktyg/framsteg': {
    steps: [['tick', '#progress-exercise-1']],
    answer: '[data-tool=progress] .result',
    field: '#progress-exercise-2',
    keys: ['Space', 'Space', 'Space'],
  },
  'verktyg/avgift': {
    steps: [['type', '#fee-price']],
    answer: '[data-tool=fee] .result',
    field: '#fee-price',
    keys: ['1', 'Backspace', 'Backspace', '2'],
  },
  'verktyg/senior-coach': {
    steps: [['type', '#senior-sessions']],
    answer: '[data-tool=senior] .result',
    field: '#senior-sessions',
    keys: ['Backspace', '1', 'Backspace', '2'],
  },
  'verktyg/utbildningsbudget': {
    steps: [['press', '[data-tool=budget] [type=submit]']],
    answer: '[data-tool=budget] .result',
    field: '[data-tool=budget] input[inputmode=decimal]',
    keys: ['1', '2', 'Backspace', '0'],
  },
  'verktyg/smart-mal': {
    steps: [
      ['tick', '#goals-role'],
      ['press', '#goals-add button'],
    ],
    answer: '[data-tool=goals] .letter-mark',
    field: '[data-tool=goals] :is(textarea, input[type=text])',
    keys: ['a', 'b', 'Backspace', 'c'],
  },
};

/** The page that a peer has its calculator on; all our tools are held against it. */
export const PEER_TOOL_PAGE = 'verktyg/avgift';
export const PEER_TOOL = {
  steps: [['type', '#price']],
  answer: '#payout:not(:empty)',
  field: '#price',
  keys: ['1', 'Backspace', 'Backspace', '2'],
};

/** Three pages that a prospective coach reads in a row. */
export const ROW = [PROGRAMME, 'bli-coach/krav', 'som-coach/avgift'];
