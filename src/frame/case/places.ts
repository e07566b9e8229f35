import type { CaseTool } from '../../folder/caseTools';

/** Where each tool has a page of its own, below the root of its language. */
export const PLACES: Readonly<Record<CaseTool, string>> = {
  eligibility: 'verktyg/behorighet/',
  progress: 'verktyg/framsteg/',
  fee: 'verktyg/avgift/',
  goals: 'verktyg/smart-mal/',
  senior: 'verktyg/senior-coach/',
  budget: 'verktyg/utbildningsbudget/',
  quarter: 'verktyg/kvartalsplanerare/',
};
