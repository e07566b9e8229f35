import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/folder/record';
import { takeAway } from './take';
import { EXPORTING } from './tools';

const BUTTONS = {
  sv: { text: 'Kopiera som text', markdown: 'Kopiera som Markdown', print: 'Skriv ut' },
  en: { text: 'Copy as text', markdown: 'Copy as Markdown', print: 'Print' },
} as const;

describe.each(EXPORTING)('the result of %s', (tool, exporting) => {
  it.each(['sv', 'en'] as const)('can be taken away as promised, in %s', async (locale) => {
    const { html, files } = await takeAway(exporting, exporting.answers('Några egna ord'), locale);
    const buttons = Object.entries(BUTTONS[locale]).flatMap(([kind, words]) =>
      html.includes(`>${words}<`) ? [kind] : [],
    );
    const kinds = files.map(({ name }) => name.slice(name.lastIndexOf('.') + 1));
    expect([...buttons, ...kinds].sort()).toEqual([...exporting.takes].sort());
  });

  it('has answers that the folder and a backup can hold', () => {
    const answers = exporting.answers('Några egna ord');
    expect(checkAnswers(tool, JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers });
  });
});
