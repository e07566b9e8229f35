import type { Locale } from '../../src/formats/units';
import { contradictionsIn } from './comparison';
import type { Found } from './finding';
import { rulesHolding } from './holding';
import { around, type Spoken } from './spoken';
import { insteadOf, type Place } from './suggest';
import { valuesIn } from './typed';

/** Everything wrong with one block: values typed out, and words that contradict the rule beside them. */
export function checkSpoken(spoken: Spoken, place: Place, locale: Locale): Found[] {
  const { text, at } = spoken;
  const values = valuesIn(text).map(({ kind, from, to, numbers, unit }): Found => {
    const typed = { text: text.slice(from, to), numbers, unit };
    const candidates = rulesHolding(typed);
    const instead = insteadOf(candidates, typed, place, locale);
    return {
      kind,
      from: at(from),
      to: at(to),
      typed: typed.text,
      around: around(text, from, to),
      candidates,
      instead,
    };
  });
  const contradictions = contradictionsIn(spoken).map(
    ({ from, to, id, instead }): Found => ({
      kind: 'comparison',
      from: at(from),
      to: at(to),
      typed: around(text.slice(from, to), 0, to - from),
      around: around(text, from, to),
      candidates: [id],
      instead,
    }),
  );
  return [...values, ...contradictions];
}
