import type { Found } from './known';

/** How a value is compared and said: a number of sessions, a day, an amount in kronor, a choice, or plain words. */
export type LinkKind = 'count' | 'day' | 'money' | 'role' | 'places' | 'level' | 'text';

/** A field that asks for something the folder may know already. */
export interface Link<Form> {
  /** Id of the field on the page. */
  readonly field: string;
  readonly kind: LinkKind;
  /** As it stands in the form; several choices are separated by commas. */
  readonly current: string;
  readonly put: (form: Form, value: string) => Form;
  /** As the field would hold it; `null` when nothing is known. */
  readonly found: Found<string> | null;
  /** One of several things it could be: never filled in by itself. */
  readonly offerOnly?: true;
}
