import { createContext, type ReactNode, useContext } from 'react';

/** What stands below a field besides its own texts; who surrounds the form decides, by the field's id. */
export type FieldExtra = (id: string) => ReactNode;

const Extra = createContext<FieldExtra>(() => null);

export const FieldExtras = Extra.Provider;

/** What stands below the field with this id, with the id `<field>-extra`; `null` for most. */
export const useFieldExtra = (id: string): ReactNode => useContext(Extra)(id);
