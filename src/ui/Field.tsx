import type { ReactNode } from 'react';

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do, in the reader's language. */
  readonly error?: string | undefined;
  /** The word that marks an optional field, for instance `(frivilligt)`. */
  readonly optional?: string | undefined;
}

/**
 * Ids of the hint, the error and what else stands at the field, in the order a screen reader should read them.
 * @param extra what `useFieldExtra` gave, where the field shows it
 */
export const describedBy = (
  id: string,
  { hint, error }: Pick<FieldTexts, 'hint' | 'error'>,
  extra: ReactNode = null,
): string | undefined =>
  [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
    extra === null ? '' : `${id}-extra`,
  ]
    .filter(Boolean)
    .join(' ') || undefined;

/** Hint and error of one control, or of a group. */
export function FieldNotes({
  id,
  hint,
  error,
}: { readonly id: string } & Pick<FieldTexts, 'hint' | 'error'>): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** What stands above a control of one value: its label, its hint and its error. */
export function FieldHead(props: { readonly id: string } & FieldTexts): ReactNode {
  return (
    <>
      <label className="field__label" htmlFor={props.id}>
        {props.label}{' '}
        {props.optional !== undefined && <span className="field__optional">{props.optional}</span>}
      </label>
      <FieldNotes id={props.id} hint={props.hint} error={props.error} />
    </>
  );
}

export const fieldClass = (error: string | undefined): string =>
  error === undefined ? 'field' : 'field field--invalid';
