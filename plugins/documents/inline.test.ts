import { describe, expect, it } from 'vitest';
import { inlineScript, withoutImports } from './inline.mjs';

const place = { entry: 'fee.js', folder: '/guide/assets/js/' };

const run = (code: string): unknown => {
  const self: Record<string, unknown> = {};
  return new Function('self', `${code};return self.said`)(self);
};

describe('a script that stands in its page', () => {
  it('runs the chunks it needs before itself', () => {
    const { code } = inlineScript(
      [
        { fileName: 'fee.js', code: 'import{t as e}from"./money.js";self.said=e(2);' },
        { fileName: 'money.js', code: 'var a=3;function n(e){return e*a}export{n as t};' },
      ],
      place,
    );
    expect(run(code)).toBe(6);
  });

  it('keeps the names of two chunks apart', () => {
    const { code } = inlineScript(
      [
        {
          fileName: 'fee.js',
          code: 'import{a as e}from"./one.js";import{a as t}from"./two.js";var n=e+t;self.said=n;',
        },
        { fileName: 'one.js', code: 'var n=1;export{n as a};' },
        { fileName: 'two.js', code: 'import{a as e}from"./one.js";var n=e+1;export{n as a};' },
      ],
      place,
    );
    expect(run(code)).toBe(3);
  });

  it('leaves to later what it only asks for later', () => {
    const { later } = inlineScript(
      [
        { fileName: 'fee.js', code: 'import"./one.js";import(`./later.js`);' },
        { fileName: 'one.js', code: 'self.x=1;' },
        { fileName: 'later.js', code: 'self.y=1;' },
      ],
      place,
    );
    expect(later.map(({ fileName }) => fileName)).toEqual(['later.js']);
  });

  it('fetches what comes later from the folder of the scripts', () => {
    const { code } = inlineScript([{ fileName: 'fee.js', code: 'import(`./later.js`)' }], place);
    expect(code).toContain('import(`/guide/assets/js/later.js`)');
  });

  it('asks for what a later part needs together with it', () => {
    const { code } = inlineScript(
      [
        { fileName: 'fee.js', code: 'import(`./goal.js`)' },
        { fileName: 'goal.js', code: 'import{a as e}from"./dates.js";e();' },
        { fileName: 'dates.js', code: 'import"./words.js";var a=1;export{a};' },
        { fileName: 'words.js', code: 'self.words=1;' },
      ],
      place,
    );
    expect(code).toBe(
      '(()=>{Promise.all([import(`/guide/assets/js/words.js`),import(`/guide/assets/js/dates.js`),import(`/guide/assets/js/goal.js`)]).then(e=>e.pop())})();',
    );
  });

  it('cannot end the element it stands in', () => {
    const { code } = inlineScript([{ fileName: 'fee.js', code: 'self.said="</script><!--"' }], place);
    expect([/<\/script|<!--/i.test(code), run(code)]).toEqual([false, '</script><!--']);
  });

  it('refuses a bundle whose exports it does not know how to share', () => {
    expect(() => inlineScript([{ fileName: 'fee.js', code: 'var a=1;export default a;' }], place)).toThrow(
      'fee.js imports or exports',
    );
  });
});

describe('a chunk that is fetched later', () => {
  it('takes what stands in the page from there, and the rest from its file', () => {
    const { code } = withoutImports(
      'import{a as e,b}from"./fee.js";import{c as n}from"./dates.js";e(n);',
      (file) => file === 'fee.js',
    );
    expect(code).toBe('const{a:e,b}=self.innerJourney["fee.js"];import{c as n}from"./dates.js";e(n);');
  });
});
