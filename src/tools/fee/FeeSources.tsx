import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { ruleHref } from '../../frame/Result';
import { type ReadingId, type RuleId, ruleOf } from '../../rules';
import type { FeeInputs } from './inputs';
import { feeText } from './text';

/** Rules and readings that an answer leans on, in the order they are used. */
function sourcesOf({ vat, ordinaryMembership, throughEmployment }: FeeInputs) {
  const member = ordinaryMembership !== null;
  const rules: readonly RuleId[] = [
    'fee.platform',
    ...(member ? (['benefit.membershipDiscount'] as const) : []),
    ...(vat === null ? [] : (['tax.vat'] as const)),
    'tax.vatThreshold',
  ];
  const readings: readonly ReadingId[] = [
    'Q-25',
    ...(member ? (['Q-21', 'Q-22'] as const) : []),
    ...(throughEmployment ? (['Q-24'] as const) : []),
    'Q-26',
  ];
  return { rules, readings };
}

/** The way from the answer to the rules and readings behind it. */
export function FeeSources({
  inputs,
  locale,
  base,
}: {
  readonly inputs: FeeInputs;
  readonly locale: Locale;
  readonly base: string;
}): ReactNode {
  const { rules, readings } = sourcesOf(inputs);
  return (
    <>
      <p className="sources">
        <span className="sources__label">{feeText[locale].sources}</span>{' '}
        {rules.map((rule) => (
          <a href={ruleHref(base, rule)} key={rule}>
            {ruleOf(rule).title[locale]}
          </a>
        ))}
      </p>
      <p className="sources">
        <span className="sources__label">{feeText[locale].readings}</span>{' '}
        {readings.map((reading) => (
          <a href={`${base}regler/lasningar/#${reading}`} key={reading}>
            {reading}
          </a>
        ))}
      </p>
    </>
  );
}
