import type { BudgetWords } from './words';

export const budgetTextEn: BudgetWords = {
  title: 'Training budget',
  submit: 'Show the answer',
  waiting: (limit) =>
    `You have ${limit} a year. All of it is left until something is approved or done: fill in a course to see the rest.`,
  mend: 'Mend the year in the form to get your answer here.',
  year: 'Which year is it about?',
  yearHint: 'Left empty, it is the year we are in.',
  coursesHeading: 'Courses and training',
  course: (number) => `Course ${number}`,
  name: 'Which course is it?',
  provider: 'Who gives it?',
  date: 'Which day?',
  dateHint: 'The day decides which year’s budget the course belongs to.',
  amount: 'What does it cost?',
  amountHint: 'What the employer pays, in Swedish kronor. Convert another currency yourself.',
  status: 'How far has it come?',
  statusNames: { wished: 'Wished for', approved: 'Approved', done: 'Done' },
  courseVat: 'VAT on the course',
  includesVat: 'The amount is written',
  vatRate: 'VAT rate on the invoice, in per cent',
  vatNames: { with: 'With VAT', without: 'Without VAT' },
  add: 'Add a course',
  full: 'There is no room for more rows. Remove some of earlier years.',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} is removed.`,
  undoRemove: 'Undo',
  additionsHeading: 'Approved additions',
  additionsHint: 'An addition that the project lead has approved raises the limit for the year.',
  addition: (number) => `Addition ${number}`,
  additionAmount: 'How much was approved?',
  additionDate: 'Which day was it approved?',
  additionDateHint: 'The addition belongs to that year.',
  by: 'Who approved it?',
  byHint: 'The name does not go along when you copy the answer or download CSV.',
  addAddition: 'Add an addition',
  basisHeading: 'VAT in the budget',
  basis: 'The budget is counted',
  basisHint:
    'The plan does not say which. Choose what goes where you work, and every course is counted anew.',

  missing: {
    date: 'Write which day it is',
    amount: 'Write the amount',
    status: 'Choose how far it has come',
  },
  confirm: (day) => `Confirm that you mean ${day}`,
  // gate: how numbers are typed
  numberErrors: {
    notANumber: 'Write it in figures, for example 350 or 349.50',
    ambiguous: 'Write thousands with a space and at most two decimals, for example 12 500 or 12.50',
    grouping: 'Spaces and marks are in the wrong places. Write 12 500 or 12500, for example',
    tooManyDecimals: 'Write at most two decimals, for example 349.50',
    notWhole: 'Give a whole number, for example 8',
  },
  tooMuch: (most) => `The amount may be at most ${most}`,
  tooLittle: (least) => `The amount is to be at least ${least}`,
  tooLong: (length, most) => `The text has ${length} characters. Shorten it to at most ${most}`,
  // gate: how a year is written
  yearForm: 'Write the year in four figures, for example 2026',
  yearRange: (first, last) => `Write a year from ${first}, when the plan came, to ${last}`,

  answer: {
    whole: (limit, year) => `All of the budget for ${year} is left: ${limit}`,
    wholeSoFar: (limit, year) => `Nothing is counted yet of ${limit} for ${year}`,
    left: (left, year) => `You have ${left} left of the budget for ${year}`,
    spent: (year) => `The budget for ${year} is used up, to the last öre`,
    beyond: (beyond, year) => `${beyond} beyond the budget for ${year} needs approval`,
  },
  waitsFor: {
    date: (name) => `${name} does not count yet: write which day it is.`,
    amount: (name) => `${name} does not count yet: write the amount.`,
    status: (name) => `${name} does not count yet: choose how far it has come.`,
  },
  mendRow: (name) => `${name} does not count yet: look over what you have written.`,
  askNow: (amount) =>
    `Ask the project lead to approve an addition of ${amount}. You can bring it up at your 1:1.`,
  limit: (limit, extra) => `at most ${limit}, of which ${extra} is an approved addition`,
  readings: {
    year: (countedWithVat) =>
      `How we read it (Q-33): the budget covers a calendar year, all of it whenever you started, and what is left does not carry over. Amounts are counted ${countedWithVat ? 'with' : 'without'} VAT.`,
    approval:
      'How we read it (Q-34): approval is for what goes beyond the budget, and the project lead gives it. It is not a no.',
    yearAssumed: (year) => `Our assumption: you ask about ${year}, the year we are in.`,
  },
  otherYears: (courses, year) =>
    courses === 1
      ? `One course is in another year than ${year} and does not count here.`
      : `${courses} courses are in other years than ${year} and do not count here.`,
  examples: {
    caption: 'How the budget is counted in a few cases',
    columns: {
      used: 'Approved and done',
      extra: 'Approved addition',
      left: 'Left',
      beyond: 'Needs approval',
    },
  },
};
