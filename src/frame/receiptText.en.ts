import type { sv } from './receiptText.sv';

export const en: typeof sv = { label: 'Receipt', where: 'Check a result' };
