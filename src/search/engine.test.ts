import { describe, expect, it } from 'vitest';
import { engineOf } from './engine';
import type { Entry } from './entry';
import { swedish } from './words.sv';

const entry = (more: Partial<Entry>): Entry => ({
  kind: 'page',
  title: '',
  path: '',
  within: '',
  text: '',
  more: '',
  ...more,
});

const engine = await engineOf(
  [
    entry({
      title: 'Vad tjänar jag på ett samtal?',
      path: 'avgift/',
      text: 'Du får priset minus en avgift.',
    }),
    entry({ kind: 'tool', title: 'Avgiftskalkylator', path: 'kalkylator/', text: 'Skriv ett pris.' }),
    entry({
      kind: 'rule',
      title: 'Genomförda coachningssamtal',
      path: 'regler/#a',
      more: 'prerequisite.sessions',
    }),
    entry({ kind: 'word', title: 'Besked', path: 'ord/#b', text: 'Svaret på om du blir godkänd.' }),
    entry({ kind: 'tool', title: 'Utbildningsbudgeten', path: 'budget/', text: 'Se vad som är kvar.' }),
    entry({ title: 'Får jag söka?', path: 'krav/', text: 'Det här behöver du för coachning.' }),
  ],
  swedish,
);
const paths = (question: string) => engine.find(question, 10).found.map(({ entry: { path } }) => path);

describe('a question', () => {
  it('finds a word in another form', () => {
    expect(paths('beskedet')).toEqual(['ord/#b']);
  });

  it('finds the compound that a word is part of', () => {
    expect(paths('samtalen')).toContain('regler/#a');
  });

  it('finds by a compound what holds only its parts', () => {
    expect(paths('samtalsavgift')[0]).toBe('avgift/');
  });

  it('finds by a word that is not yet finished', () => {
    expect(paths('avgiftsk')).toEqual(['kalkylator/']);
  });

  it('finds a word with a letter wrong', () => {
    expect(paths('beskded')).toEqual(['ord/#b']);
  });

  it('finds a word with a letter wrong in another form than the title’s', () => {
    expect(paths('utbildningsbugdet')).toEqual(['budget/']);
  });

  it('finds a word typed without its marks', () => {
    expect(paths('soka')).toEqual(['krav/']);
  });

  it('finds a rule by its id', () => {
    expect(paths('prerequisite.sessions')).toEqual(['regler/#a']);
  });

  it('is led to the tool by what one does with it', () => {
    expect(paths('räkna avgift')[0]).toBe('kalkylator/');
  });

  it('is answered by what has all its words, when there is any', () => {
    expect(engine.find('pris kalkylator', 10)).toMatchObject({ hasAll: true });
    expect(paths('pris kalkylator')).toEqual(['kalkylator/']);
  });

  it('is answered by what has some of its words, and says so, when nothing has all', () => {
    expect(engine.find('besked kalkylator', 10)).toMatchObject({ hasAll: false });
    expect(paths('besked kalkylator').sort()).toEqual(['kalkylator/', 'ord/#b']);
  });

  it('gives no more than was asked for', () => {
    expect(engine.find('samtal', 1).found).toHaveLength(1);
  });
});

for (const nothing of ['', '   ', '?!', '<script>', 'xyzzyqwv', '0'.repeat(200)]) {
  it(`“${nothing.slice(0, 12)}” finds nothing and breaks nothing`, () => {
    expect(engine.find(nothing, 10).found).toEqual([]);
  });
}

for (const name of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
  it(`“${name}” is a word like any other`, () => {
    expect(engine.find(name, 10).found).toEqual([]);
  });
}
