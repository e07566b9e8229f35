import { describe, expect, it } from 'vitest';
import { checkPage } from './page';

const typed = (source: string) => checkPage(source).findings.map((finding) => finding.typed);
const found = (source: string) => checkPage(source).findings.map(({ kind, typed }) => [kind, typed]);

describe('the truth gate in a page', () => {
  it('finds a number typed in a sentence, with line and column', () => {
    const [finding] = checkPage('# Krav\n\nDu behöver minst 10 samtal.\n').findings;
    expect([finding?.line, finding?.column, finding?.typed]).toEqual([3, 18, '10']);
  });

  it('finds the right line and column in a paragraph of several', () => {
    const [finding] = checkPage('Ett.\nTvå.\nMinst 80 % krävs.\n').findings;
    expect([finding?.line, finding?.column]).toEqual([3, 7]);
  });

  it('finds the right line and column in a list within a list', () => {
    const [finding] = checkPage('- Ett\n  - Två\n    och minst 80 % här\n').findings;
    expect([finding?.line, finding?.column]).toEqual([3, 15]);
  });

  it('names the rules that hold the number', () => {
    expect(checkPage('Avgiften är 200 kr.').findings[0]?.candidates).toEqual(['fee.example.price']);
  });

  it('names only rules of the same unit when the number has one', () => {
    expect(checkPage('Du har haft 10 samtal.').findings[0]?.candidates).toEqual(['prerequisite.sessions']);
  });

  it('says what to write instead, and what it will read as', () => {
    expect(checkPage('Du har haft 10 samtal.').findings[0]?.instead).toContain(
      '<Rule id="prerequisite.sessions"/> (“minst 10\u00a0samtal”)',
    );
  });

  it('says it in the language of the page', () => {
    expect(checkPage('You have had 10 sessions.', 'en').findings[0]?.instead).toContain(
      '<Rule id="prerequisite.sessions" form="value"/> (“10\u00a0sessions”)',
    );
  });

  it('reads a number with a space in it as one', () => {
    expect(found('Budgeten är 5 000 kronor.')).toEqual([['amount', '5 000 kronor']]);
  });

  it('reads a hard space written as a reference as a space', () => {
    expect(checkPage('Budgeten är 5&nbsp;000 kr.').findings[0]?.candidates).toEqual(['budget.annual']);
  });

  it('finds numbers in headings, tables, links and emphasis', () => {
    expect(typed('## Om 7 dagar\n\nI **8 veckor**, [på 9 sätt](/x)')).toEqual(['7', '8', '9']);
  });

  it('finds a value that emphasis divides', () => {
    expect(found('Det tar **fyra** veckor.')).toEqual([['numeral', 'fyra veckor']]);
  });

  it('finds numbers in alternative texts, titles and captions', () => {
    expect(
      typed(
        '![Kurva över 6 månader](/x.png "På 7 sätt")\n\n<RuleTable caption="De 4 reglerna" ids={["a"]}/>',
      ),
    ).toEqual(['6', '7', '4']);
  });

  it('finds a spelled-out number in an alternative text', () => {
    expect(typed('![Kurva över sex månader](/x.png)')).toEqual(['sex månader']);
  });

  it('finds numbers in the title, the label and the description, not in the slug', () => {
    expect(
      typed(
        '---\ntitle: Minst 10\nsidebar_label: Tio samtal\nslug: /programmet-2025\ndescription: På 4 veckor\n---\n\nText.',
      ),
    ).toEqual(['10', 'Tio samtal', '4']);
  });

  it('does not offer a component where none can stand', () => {
    expect(checkPage('---\ntitle: Minst 10 samtal\n---\n\nText.').findings[0]?.instead).not.toContain(
      '<Rule',
    );
  });

  it('leaves rules, code and link addresses alone', () => {
    expect(
      typed('<Rule id="prerequisite.sessions"/> i `Q2 2025`, se [planen](/medarbetarutvecklingsplan-2025)'),
    ).toEqual([]);
  });

  it.each(['Ditt 1:1 hålls varje kvartal.', 'Läs mer i Q-01, P-05 och MP-12.', '## Rubrik {/* #del-2 */}'])(
    'leaves names alone: %s',
    (source) => {
      expect(typed(source)).toEqual([]);
    },
  );
});

describe('an exception in a page', () => {
  it('lets the rest of its block through and is counted with what it excuses', () => {
    const result = checkPage('{/* gate: namnet på ett program */} Kanal 5 finns inte.\n\nMen 6 gör det.');
    expect(result.exceptions).toEqual([{ line: 1, reason: 'namnet på ett program', excuses: ['number'] }]);
    expect(result.findings.map((finding) => finding.typed)).toEqual(['6']);
  });

  it('on a line of its own speaks for the next block only', () => {
    expect(typed('{/* gate: talet i ett namn */}\n\nKanal 5.\n\nKanal 6.')).toEqual(['6']);
  });

  it('says nothing of what stands before it', () => {
    expect(typed('Kanal 4. {/* gate: talet i ett namn */} Kanal 5.')).toEqual(['4']);
  });

  it('is itself found when it gives no reason, and excuses nothing', () => {
    expect(found('{/* gate: */} Kanal 5 finns inte.')).toEqual([
      ['exception', 'gate:'],
      ['number', '5'],
    ]);
  });

  it('is itself found when there is nothing to excuse', () => {
    expect(found('{/* gate: talet i ett namn */} Kanalen finns inte.')).toEqual([
      ['exception', 'gate: talet i ett namn'],
    ]);
  });

  it('lets a comparison through as well', () => {
    const page =
      '{/* gate: så säger en annan läsning */} Mer än <Rule id="prerequisite.sessions" form="value"/>.';
    expect(checkPage(page).exceptions[0]?.excuses).toEqual(['comparison']);
  });
});
