import type { BackupResult } from '../../folder/backup';
import type { Locale } from '../../formats/units';
import type { CheckFault } from './check';
import { reportText } from './reportText';

/** Why a receipt cannot be trusted or read, and what to do about it. */
export function faultText(fault: CheckFault, locale: Locale): string {
  const words = reportText[locale];
  switch (fault.kind) {
    case 'changed': {
      const { slip } = fault;
      const where = slip === null ? words.noSlip : words.slip(slip.at, slip.stands, slip.fits);
      return `${words.changed} ${where}`;
    }
    case 'unknownTool':
      return words.faultTool(fault.tool);
    case 'unreadable':
      return words.unreadable[fault.part];
    default:
      return words.faults[fault.kind];
  }
}

/** Why a file is refused. */
export function refusalText({ reason, at }: Extract<BackupResult, { ok: false }>, locale: Locale): string {
  const words = reportText[locale];
  return reason === 'damaged' || reason === 'forbiddenKey'
    ? words.refusedAt(at ?? '')
    : words.refused[reason];
}
