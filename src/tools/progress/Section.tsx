import type { ReactNode } from 'react';

/** One part of the form, with a name and a line on what it wants. */
export function Section({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className="form-section">
      <legend className="form-section__title">{title}</legend>
      <p className="field__hint">{hint}</p>
      {children}
    </fieldset>
  );
}
