import type { FeeForm } from './fee';

/** The form before anything is filled in. Consumer prices include VAT, and the fee is taken on the price. */
export const emptyFeeForm = (): FeeForm => ({
  mode: 'payout',
  price: '',
  otherPrices: [],
  wantedPayout: '',
  monthlyGoal: '',
  sessions: '',
  per: 'month',
  ordinaryMembership: '',
  throughEmployment: false,
  otherCosts: '',
  vatRegistered: false,
  priceIncludesVat: true,
  feeBase: 'withVat',
  taxShare: '',
});
