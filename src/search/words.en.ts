import { stemmer } from '@orama/stemmers/english';
import type { Language } from './language';

export const english: Language = {
  stem: stemmer,
  endings: [],
  derived: /(?:ific|ifi|if|ator|at|er|or|ion)$/,
  silent: new Set(
    'and the a an of to in on is are be do does i my me you your what which who when how where can may must need should if it for with as at by have has get many much'.split(
      ' ',
    ),
  ),
  same: new Map(
    Object.entries({
      counselling: 'coaching',
      programme: 'program',
      percent: 'share',
    }),
  ),
  near: new Map(
    Object.entries({
      price: ['fee'],
      cost: ['fee', 'price'],
      salary: ['payout', 'fee'],
      earn: ['payout', 'fee'],
      pay: ['payout', 'fee'],
      income: ['payout', 'fee'],
      commission: ['fee'],
      calculate: ['calculator'],
      tax: ['vat'],
      participant: ['trainee'],
      student: ['trainee'],
      customer: ['client'],
      manager: ['project', 'lead'],
      boss: ['project', 'lead'],
      meeting: ['1:1'],
      certificate: ['title'],
      diploma: ['certificate'],
      grade: ['assessment'],
      exam: ['certification'],
      answer: ['decision'],
      course: ['training'],
      money: ['budget', 'fee'],
      cookies: ['privacy'],
      gdpr: ['privacy'],
      glossary: ['words'],
      career: ['step'],
      praise: ['recognition'],
      help: ['support'],
    }),
  ),
  doing: new Set('calculate check write build plan log track note tool calculator'.split(' ')),
  compounds: false,
  parts: [],
  noParts: new Set(),
};
