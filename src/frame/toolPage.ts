import type { ToolId } from '../folder/toolIds';

const PAGES: Readonly<Record<ToolId, string>> = {
  eligibility: 'behorighet',
  progress: 'framsteg',
  fee: 'avgift',
  goals: 'smart-mal',
  senior: 'senior-coach',
  budget: 'utbildningsbudget',
  evaluation: 'utvardering',
  agreement: 'infor-coachning',
  readiness: 'redo-for-coachning',
  quality: 'kvalitetsspegeln',
  feedback: 'aterkopplingskort',
  certificate: 'intyg',
  log: 'samtalslogg',
  quarter: 'kvartalsplanerare',
};

/** Where a tool has its page, below the site's base: `verktyg/behorighet/`. */
export const toolPage = (tool: ToolId): string => `verktyg/${PAGES[tool]}/`;
