import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FIRST_EDITION } from '../rules';
import { Island } from './Island';

const notice = (framed?: true) =>
  renderToStaticMarkup(
    <Island base="/" edition={FIRST_EDITION} locale="sv" name="fee" {...(framed === true ? { framed } : {})}>
      <p>Verktyget</p>
    </Island>,
  );

describe('what is told of a tool that does not answer', () => {
  it('leads to the rules on its page', () => {
    expect(notice()).toContain('Reglerna på sidan gäller som de står.');
  });

  it('leads to the guide from a frame, where no rules stand', () => {
    const told = notice(true);
    expect([
      told.includes('på sidan'),
      told.includes('om sidan'),
      told.includes('Reglerna står i guiden'),
    ]).toEqual([false, false, true]);
  });
});
