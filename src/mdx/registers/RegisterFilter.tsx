import type { ReactNode } from 'react';
import { useLocale } from '../useLocale';
import { ruleEntryText } from './text';

/** A field that leaves only some entries of the register; hidden until src/chrome/registerFilter.ts makes it work. */
export function RegisterFilter({ all }: { readonly all: number }): ReactNode {
  const words = ruleEntryText[useLocale()];
  return (
    <>
      <p className="register__missing" data-filter-missing hidden role="alert">
        {words.filterMissing}{' '}
        <button className="button button--quiet" type="button">
          {words.again}
        </button>
      </p>
      <div className="register__filter" data-register-filter={words.shown(all)} data-none={words.none} hidden>
        <label className="field__label" htmlFor="register-filter">
          {words.filter}
        </label>
        <p className="field__hint" id="register-filter-hint">
          {words.filterHint}
        </p>
        <input
          aria-describedby="register-filter-hint"
          autoComplete="off"
          className="field__input"
          id="register-filter"
          type="search"
        />
        <p className="field__hint" role="status" />
      </div>
    </>
  );
}
