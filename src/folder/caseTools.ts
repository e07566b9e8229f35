import type { ToolId } from './toolIds';

/**
 * The tools whose answers can be put in a link. What is said in confidence, about oneself or about somebody else,
 * is not among them and has no link.
 */
export const CASE_TOOLS = [
  'eligibility',
  'progress',
  'fee',
  'goals',
  'senior',
  'budget',
  'quarter',
] as const satisfies readonly ToolId[];
export type CaseTool = (typeof CASE_TOOLS)[number];

export const isCaseTool = (text: string): text is CaseTool =>
  (CASE_TOOLS as readonly string[]).includes(text);
