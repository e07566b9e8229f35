import type { ReactNode } from 'react';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Notice } from '../../ui/Notice';
import { backupText } from './text';

export interface ReminderProps {
  readonly locale: Locale;
  /** ISO instants of what is kept. */
  readonly saved: readonly string[];
  /** ISO instant of the last backup, or `null`. */
  readonly taken: string | null;
}

/** When the last backup was taken, and whether it is time for one: what is kept here can be cleared by the browser. */
export function Reminder({ locale, saved, taken }: ReminderProps): ReactNode {
  const words = backupText[locale].reminder;
  if (saved.length === 0) {
    return null;
  }
  if (taken === null) {
    return <Notice>{words.never}</Notice>;
  }
  const when = formatInstant(taken, locale);
  return saved.some((savedAt) => savedAt > taken) ? (
    <Notice>{words.older(when)}</Notice>
  ) : (
    <p className="field__hint">{words.current(when)}</p>
  );
}
