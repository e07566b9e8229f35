import type { JudgedTool } from '../folder/toolIds';
import type { Receipt } from '../formats/receipt';
import type { Receipted } from '../frame/receipt';
import { readReceipt as readBudget } from './budget/receipt';
import { readReceipt as readEligibility } from './eligibility/receipt';
import { readReceipt as readFee } from './fee/receipt';
import { readReceipt as readGoals } from './goals/receipt';
import { readReceipt as readProgress } from './progress/receipt';
import { readReceipt as readQuarter } from './quarter/receipt';
import { readReceipt as readSenior } from './senior/receipt';

type Reader = (inputs: Receipt['inputs']) => Receipted | null;

const READERS: Readonly<Record<JudgedTool, Reader>> = {
  eligibility: readEligibility,
  progress: readProgress,
  fee: readFee,
  goals: readGoals,
  senior: readSenior,
  budget: readBudget,
  quarter: readQuarter,
};

/** A receipt's answers, ready to be judged; or why they are not. Never throws. */
export function openReceipt({ tool, inputs }: Receipt): Receipted | 'unknownTool' | 'answers' {
  return Object.hasOwn(READERS, tool) ? (READERS[tool as JudgedTool](inputs) ?? 'answers') : 'unknownTool';
}
