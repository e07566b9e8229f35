import { describe, expect, it } from 'vitest';
import { checkPage } from './gate';

const typed = (source: string) => checkPage(source).findings.map((finding) => finding.typed);

describe('the truth gate', () => {
  it('finds a number typed in a sentence, with line and column', () => {
    const [finding] = checkPage('# Krav\n\nDu behöver minst 10 samtal.\n').findings;
    expect([finding?.line, finding?.column, finding?.typed]).toEqual([3, 18, '10']);
  });

  it('finds the right line in a paragraph of several', () => {
    expect(checkPage('Ett.\nTvå.\nMinst 80 % krävs.\n').findings[0]?.line).toBe(3);
  });

  it('names the rules that hold the number', () => {
    expect(checkPage('Avgiften är 200 kr.').findings[0]?.candidates).toEqual(['fee.example.price']);
  });

  it('reads a number with a space in it as one', () => {
    expect(typed('Budgeten är 5 000 kronor.')).toEqual(['5 000']);
  });

  it('finds numbers in headings, tables, links and emphasis', () => {
    expect(typed('## Om 7 dagar\n\nI **8 veckor**, [på 9 sätt](/x)')).toEqual(['7', '8', '9']);
  });

  it('finds numbers in alternative texts and captions', () => {
    expect(
      typed('![Kurva över 6 månader](/x.png)\n\n<RuleTable caption="De 4 reglerna" ids={["a"]}/>'),
    ).toEqual(['6', '4']);
  });

  it('finds numbers in the title and the description, not in the slug', () => {
    expect(
      typed('---\ntitle: Minst 10\nslug: /programmet-2025\ndescription: På 4 veckor\n---\n\nText.'),
    ).toEqual(['10', '4']);
  });

  it('leaves rules, code and link addresses alone', () => {
    expect(
      typed('<Rule id="prerequisite.sessions"/> i `Q2 2025`, se [planen](/medarbetarutvecklingsplan-2025)'),
    ).toEqual([]);
  });

  it('leaves the name of the meeting alone', () => {
    expect(typed('Ditt 1:1 hålls varje kvartal.')).toEqual([]);
  });

  it('lets a block with a reason through and counts it', () => {
    const result = checkPage('{/* gate: namnet på ett program */} Kanal 5 finns inte.\n\nMen 6 gör det.');
    expect([
      result.exceptions.map(({ reason }) => reason),
      result.findings.map((finding) => finding.typed),
    ]).toEqual([['namnet på ett program'], ['6']]);
  });

  it('lets a reason on a line of its own speak for the next block only', () => {
    expect(typed('{/* gate: årtalet i ett namn */}\n\nKanal 5.\n\nKanal 6.')).toEqual(['6']);
  });

  it('does not take a comment without a reason for an exception', () => {
    expect(typed('{/* gate: */} Kanal 5 finns inte.')).toEqual(['5']);
  });
});
