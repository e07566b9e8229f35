import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './Button';

export interface EntryWords {
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undoRemove: string;
  /** Instead of the button that adds, once there is no room for more. */
  readonly full: string;
}

export interface EntryListProps<Row extends { readonly id: string }> {
  /** Id of the list, the prefix of its own controls. */
  readonly id: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
  readonly make: () => Row;
  /** The field that a new row begins in. */
  readonly firstField: (id: string) => string;
  readonly nameOf: (row: Row, index: number) => string;
  readonly words: EntryWords;
  readonly add: string;
  /** As many rows as there may be. */
  readonly most: number;
  readonly children: (
    row: Row,
    index: number,
    change: (change: Partial<Row>) => void,
    remove: ReactNode,
  ) => ReactNode;
}

function focus(id: string): void {
  const place = document.getElementById(id);
  // A settled row is folded, and what is folded away takes no focus.
  const row = place?.closest('.entry')?.querySelector('details');
  if (row) {
    row.open = true;
  }
  place?.focus();
}

/** Rows that are added and taken away, with a way back from the last one taken. */
export function EntryList<Row extends { readonly id: string }>(props: EntryListProps<Row>): ReactNode {
  const { id, rows, onChange, words } = props;
  const [removed, setRemoved] = useState<{ row: Row; index: number; name: string } | null>(null);
  const undo = `${id}-undo`;

  const add = () => {
    const row = props.make();
    flushSync(() => {
      onChange([...rows, row]);
      setRemoved(null);
    });
    focus(props.firstField(row.id));
  };
  const remove = (row: Row, index: number) => {
    flushSync(() => {
      onChange(rows.filter((_, at) => at !== index));
      setRemoved({ row, index, name: props.nameOf(row, index) });
    });
    focus(undo);
  };
  const putBack = ({ row, index }: { row: Row; index: number }) => {
    flushSync(() => {
      onChange([...rows.slice(0, index), row, ...rows.slice(index)]);
      setRemoved(null);
    });
    focus(props.firstField(row.id));
  };
  // The same row twice would give two fields one id.
  const gone = removed !== null && rows.every((row) => row.id !== removed.row.id) ? removed : null;
  return (
    <>
      <ol className="entries">
        {rows.map((row, index) =>
          props.children(
            row,
            index,
            (change) => onChange(rows.map((one, at) => (at === index ? { ...one, ...change } : one))),
            <Button kind="quiet" onClick={() => remove(row, index)}>
              {words.remove(props.nameOf(row, index))}
            </Button>,
          ),
        )}
      </ol>
      {/* Taking the reader here says what happened; the way back is in the same place. */}
      {gone !== null && (
        <div className="entries__removed" id={undo} tabIndex={-1}>
          {words.removed(gone.name)} <Button onClick={() => putBack(gone)}>{words.undoRemove}</Button>
        </div>
      )}
      {rows.length < props.most ? (
        <p className="entries__add">
          <Button onClick={add}>{props.add}</Button>
        </p>
      ) : (
        <p className="field__hint">{words.full}</p>
      )}
    </>
  );
}
