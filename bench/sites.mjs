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
  'verktyg/samtalslogg': {
    steps: [
      ['type', '#log-client'],
      ['press', '[data-tool=log] [type=submit]'],
    ],
    answer: '#log-answer',
    field: '#log-client',
    keys: ['a', 'b', 'Backspace', 'c'],
  },
  'verktyg/kvartalsplanerare': {
    steps: [['press', '[data-tool=quarter] [type=submit]']],
    answer: '[data-tool=quarter] .result',
    field: '#quarter-minutes',
    keys: ['3', '0', 'Backspace', '5'],
  },
  'verktyg/redo-for-coachning': {
    steps: [['tick', '[data-tool=readiness] input[type=radio]']],
    answer: '[data-tool=readiness] .result',
    field: '[data-tool=readiness] input[type=radio]',
    keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'],
  },
  'verktyg/kvalitetsspegeln': {
    steps: [['tick', '[data-tool=quality] input[type=radio]']],
    answer: '[data-tool=quality] .result',
    field: '[data-tool=quality] input[type=radio]',
    keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'],
  },
  'verktyg/infor-coachning': {
    steps: [
      ['type', '#agreement-need'],
      ['press', '[data-tool=agreement] [type=submit]'],
    ],
    answer: '[data-tool=agreement] .result',
    field: '#agreement-client',
    keys: ['a', 'b', 'Backspace', 'c'],
  },
  'verktyg/ansokan': {
    steps: [['type', '[data-tool=application] textarea']],
    answer: '[data-tool=application] .result',
    field: '[data-tool=application] textarea',
    keys: ['a', 'b', 'Backspace', 'c'],
  },
  'verktyg/aterkopplingskort': {
    steps: [['tick', '[data-tool=feedback] input[type=radio]']],
    answer: '[data-tool=feedback] .result',
    field: '[data-tool=feedback] input[type=radio]',
    keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'],
  },
  'verktyg/intyg': {
    steps: [['type', '#certificate-name']],
    answer: '[data-tool=certificate] .result',
    field: '#certificate-name',
    keys: ['a', 'b', 'Backspace', 'c'],
  },
  'verktyg/utvardering': {
    steps: [['tick', '[data-tool=evaluation] input[type=radio]']],
    answer: '[data-tool=evaluation] .result',
    field: '[data-tool=evaluation] input[type=text]',
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
