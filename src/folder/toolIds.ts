/** The tools whose answers can be kept on the device. The names are stored: they are added to, never renamed. */
export const TOOL_IDS = [
  'eligibility',
  'progress',
  'fee',
  'goals',
  'senior',
  'budget',
  'evaluation',
  'agreement',
  'readiness',
  'quality',
  'feedback',
  'certificate',
  'log',
  'quarter',
] as const;
export type ToolId = (typeof TOOL_IDS)[number];

/** The tools that decide by Inner Journey's rules; the others help to write something down. */
export const JUDGED_TOOLS = [
  'eligibility',
  'progress',
  'fee',
  'goals',
  'senior',
  'budget',
  'quarter',
] as const satisfies readonly ToolId[];
export type JudgedTool = (typeof JUDGED_TOOLS)[number];

/** The shape of what is kept. It rises when a stored record of the old shape no longer passes the new check. */
export const SCHEMA = 1;

export const isToolId = (text: string): text is ToolId => (TOOL_IDS as readonly string[]).includes(text);
