import type { ReactNode } from 'react';
import { formatPercent } from '../../formats/numbers';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Check, Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { TextField } from '../../ui/TextField';
import { comparesPrices, FIELD, MOST_TAX_SHARE, OTHER_PRICES, otherPriceField } from './answers';
import { MoneyField, type PartProps } from './MoneyField';
import { feeText } from './text';

const filled = (texts: readonly string[]) => texts.some((text) => text.trim() !== '');

function OtherPrices(part: PartProps): ReactNode {
  const { form, set } = part.state;
  const words = feeText[part.locale];
  const texts = Array.from({ length: OTHER_PRICES }, (_, index) => form.otherPrices[index] ?? '');
  return (
    <Disclosure
      heading={words.compareHeading}
      filled={filled(texts)}
      optional={frameText[part.locale].optional}
    >
      {texts.map((text, index) => (
        <MoneyField
          {...part}
          id={otherPriceField(index)}
          key={otherPriceField(index)}
          label={words.otherPrice(index + 2)}
          onChange={(value) => set('otherPrices', texts.with(index, value))}
          value={text}
        />
      ))}
    </Disclosure>
  );
}

function Costs(part: PartProps): ReactNode {
  const { form, set } = part.state;
  const words = feeText[part.locale];
  return (
    <Disclosure
      heading={words.costsHeading}
      filled={form.throughEmployment || filled([form.ordinaryMembership, form.otherCosts])}
      optional={frameText[part.locale].optional}
    >
      <div className="field">
        <Check
          checked={form.throughEmployment}
          id={FIELD.throughEmployment}
          label={words.throughEmployment}
          onChange={(checked) => set('throughEmployment', checked)}
        />
      </div>
      {!form.throughEmployment && (
        <MoneyField
          {...part}
          hint={words.ordinaryHint}
          id={FIELD.ordinaryMembership}
          label={words.ordinaryMembership}
          onChange={(value) => set('ordinaryMembership', value)}
          value={form.ordinaryMembership}
        />
      )}
      <MoneyField
        {...part}
        hint={words.otherCostsHint}
        id={FIELD.otherCosts}
        label={words.otherCosts}
        onChange={(value) => set('otherCosts', value)}
        value={form.otherCosts}
      />
    </Disclosure>
  );
}

function Vat({ state: { form, set }, locale }: PartProps): ReactNode {
  const words = feeText[locale];
  return (
    <Disclosure heading={words.vatHeading} filled={form.vatRegistered} optional={frameText[locale].optional}>
      <div className="field">
        <Check
          checked={form.vatRegistered}
          id={FIELD.vatRegistered}
          label={words.vatRegistered}
          onChange={(checked) => set('vatRegistered', checked)}
        />
      </div>
      {form.vatRegistered && (
        <>
          <Choices
            id={FIELD.priceIncludesVat}
            inline
            label={words.priceIncludesVat}
            onChange={(value) => set('priceIncludesVat', value === 'including')}
            options={(['including', 'excluding'] as const).map((value) => ({
              value,
              label: words.includesNames[value],
            }))}
            value={form.priceIncludesVat ? 'including' : 'excluding'}
          />
          <Choices
            hint={words.feeBaseHint}
            id={FIELD.feeBase}
            inline
            label={words.feeBase}
            onChange={(value) => set('feeBase', value)}
            options={(['withVat', 'withoutVat'] as const).map((value) => ({
              value,
              label: words.feeBaseNames[value],
            }))}
            value={form.feeBase}
          />
        </>
      )}
    </Disclosure>
  );
}

function TaxShare(part: PartProps): ReactNode {
  const { state, problems, locale } = part;
  const { form, set, leave } = state;
  const words = feeText[locale];
  return (
    <Disclosure
      heading={words.taxHeading}
      filled={filled([form.taxShare])}
      optional={frameText[locale].optional}
    >
      <TextField
        error={messageFor(problems, FIELD.taxShare)}
        hint={words.taxShareHint(formatPercent(MOST_TAX_SHARE / 100, locale))}
        id={FIELD.taxShare}
        inputMode="decimal"
        label={words.taxShare}
        onChange={(value) => set('taxShare', value)}
        onLeave={() => leave(FIELD.taxShare)}
        suffix="%"
        value={form.taxShare}
        width="short"
      />
    </Disclosure>
  );
}

/** Questions that few need, each in its own disclosure. One with an answer in it, right or wrong, stands open. */
export function FeeExtras(part: PartProps): ReactNode {
  return (
    <>
      {comparesPrices(part.state.form) && <OtherPrices {...part} />}
      <Costs {...part} />
      <Vat {...part} />
      <TaxShare {...part} />
    </>
  );
}
