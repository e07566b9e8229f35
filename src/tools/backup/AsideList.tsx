import type { ReactNode } from 'react';
import type { PutAside } from '../../folder/contract';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { asideText } from './asideText';
import { partNames } from './partNames';

export interface AsideListProps {
  readonly aside: readonly PutAside[];
  readonly locale: Locale;
  /** @param name of the part in the file's name */
  readonly onFetch: (name: string, text: string) => void;
  readonly onRemove: (id: number) => void;
}

/** What could not be read and was written over, to take along or to delete. */
export function AsideList({ aside, locale, onFetch, onRemove }: AsideListProps): ReactNode {
  const words = asideText[locale];
  return (
    <>
      <h2 className="folder__heading">{words.heading}</h2>
      <p>{words.intro}</p>
      <ul className="folder__list">
        {aside.map(({ id, part, at, text }) => {
          const tool = (part !== null && partNames([part], locale)[0]) || words.unknown;
          const name = words.item(tool, at === null ? '' : formatInstant(at, locale));
          const hidden = <span className="visually-hidden">{name}</span>;
          return (
            <li key={id}>
              {name}{' '}
              <Button kind="quiet" onClick={() => onFetch(`${part ?? 'text'}-${id}`, text)}>
                {words.fetch} {hidden}
              </Button>{' '}
              <Button kind="quiet" onClick={() => onRemove(id)}>
                {words.remove} {hidden}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
