import { Fragment, type ReactNode } from 'react';
import { splitTokens } from '../formats/ruleText';
import { Rule } from './Rule';

/** A text from a register, its rule tokens written out as rules. */
export function RuleText({ children }: { readonly children: string }): ReactNode {
  return splitTokens(children).map((part, index) =>
    'rule' in part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
      <Rule id={part.rule} key={index} {...(part.form === undefined ? {} : { form: part.form })} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
      <Fragment key={index}>{part.text}</Fragment>
    ),
  );
}
