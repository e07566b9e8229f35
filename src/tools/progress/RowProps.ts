import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { ProgressWords } from './words';

/** What every row of the form is told besides its own answers. */
export interface SharedRowProps {
  readonly words: ProgressWords;
  readonly locale: Locale;
  readonly today: PlainDate;
  readonly problems: readonly Problem[];
  readonly attempt: number;
  readonly optional: string;
  readonly leave: (field: string) => void;
}

export interface RowProps<Row> extends SharedRowProps {
  /** Counted from one. */
  readonly row: number;
  readonly value: Row;
  readonly onChange: (value: Row) => void;
}
