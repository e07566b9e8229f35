import type { GoalForm } from '../../../folder/answers/goals';
import { type NumberInput, parseDecimal } from '../../../formats/numberInput';

const SUFFIX: Partial<Record<GoalForm['unit'], RegExp>> = {
  currency: /(?:kr|sek|:-)$/i,
  percent: /%$/,
};

/** A figure of a goal as typed; the sign of its own unit may follow. */
export function parseFigure(text: string, unit: GoalForm['unit']): NumberInput {
  const suffix = SUFFIX[unit];
  return parseDecimal(suffix === undefined ? text : text.trim().replace(suffix, ''));
}
