import type { ReceiptWords } from './words';

export const en: ReceiptWords = {
  title: 'Check a result',
  paste: 'Receipt or copied result',
  pasteHint: 'Paste the receipt, or everything you were given. We find the receipt in the text.',
  file: 'Backup from My folder',
  fileHint:
    'The file is read in your browser and is not saved. With a receipt above it, you are told whether they belong together.',
  submit: 'Check',
  waiting:
    'Here you will see whether the receipt is unchanged, what the rules gave then and what they give today.',
  checking: 'Checking …',
};
