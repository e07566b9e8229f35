import { describe, expect, it } from 'vitest';
import { checkPage } from './page';
import { checkSource } from './source';

const inPage = (source: string) => checkPage(source).findings.map(({ kind, typed }) => [kind, typed]);
const inReading = (text: string) =>
  checkSource(`const a = { sv: '${text}' };`, 'a.readings.ts', {
    which: 'all',
    place: 'record',
    locale: 'sv',
  }).findings.map(({ kind, typed }) => [kind, typed]);

// At least 10 sessions.
const SESSIONS = '<Rule id="prerequisite.sessions" form="value"/>';
// At most 5 000 kr.
const BUDGET = '<Rule id="budget.annual" form="value"/>';
// Exactly 5 exercises.
const EXERCISES = '<Rule id="training.exercises" form="value"/>';
// About 2–3 weeks.
const PRACTICE = '<Rule id="training.practice.duration" form="value"/>';
// Between 1 and 3 goals.
const GOALS = '<Rule id="goals.perQuarter"/>';
// Half the price, which the coach is granted.
const DISCOUNT = '<Rule id="benefit.membershipDiscount"/>';
// So many parts as a rate of at least 80 % demands.
const PARTS = '<Rule id="training.partsRequired"/>';

describe('words that contradict the rule beside them', () => {
  it.each([
    [`Du behöver mer än ${SESSIONS}.`, 'mer än'],
    [`Du behöver fler än ${SESSIONS}.`, 'fler än'],
    [`Du behöver högst ${SESSIONS}.`, 'högst'],
    [`Du behöver upp till ${SESSIONS}.`, 'upp till'],
    [`Du behöver exakt ${SESSIONS}.`, 'exakt'],
    [`Du behöver under ${SESSIONS}.`, 'under'],
    [`You need more than ${SESSIONS}.`, 'more than'],
    [`You need over ${SESSIONS}.`, 'over'],
    [`You need at most ${SESSIONS}.`, 'at most'],
    [`You need up to ${SESSIONS}.`, 'up to'],
    [`You need exactly ${SESSIONS}.`, 'exactly'],
    [`You need fewer than ${SESSIONS}.`, 'fewer than'],
    [`Du får minst ${BUDGET}.`, 'minst'],
    [`Du får mindre än ${BUDGET}.`, 'mindre än'],
    [`You get at least ${BUDGET}.`, 'at least'],
    [`You get less than ${BUDGET}.`, 'less than'],
    [`Gör minst ${EXERCISES}.`, 'minst'],
    [`Do up to ${EXERCISES}.`, 'up to'],
    [`Det tar exakt ${PRACTICE}.`, 'exakt'],
    [`It takes at least ${PRACTICE}.`, 'at least'],
    [`Du har högst ${GOALS}.`, 'högst'],
    [`Du får upp till ${DISCOUNT} rabatt.`, 'upp till'],
    [`Gör fler än ${PARTS}.`, 'fler än'],
    [`Mer än de **${SESSIONS}** krävs.`, 'Mer än de'],
    [`I över <Rule id="senior.months" form="value"/>.`, 'över'],
  ])('are found: %s', (source, typed) => {
    expect(inPage(source)).toEqual([['comparison', typed]]);
  });

  it.each([
    [`Du behöver minst <Rule id="prerequisite.sessions"/>.`, 'minst'],
    [`You need at least <Rule id="prerequisite.sessions"/>.`, 'at least'],
    [`Du har <Rule id="prerequisite.sessions"/> eller fler.`, '… eller fler'],
    [`Ungefär <Rule id="training.duration"/>.`, 'Ungefär'],
  ])('are found when the form brings its own: %s', (source, typed) => {
    expect(inPage(source)).toEqual([['comparison', typed]]);
  });

  it.each([
    [`<Rule id="budget.annual" form="value"/> eller mer`, '… eller mer'],
    [`<Rule id="budget.annual" form="value"/> or more`, '… or more'],
    [`<Rule id="prerequisite.sessions" form="number"/> samtal eller färre`, '… samtal eller färre'],
  ])('are found after the rule too: %s', (source, typed) => {
    expect(inPage(source)).toEqual([['comparison', typed]]);
  });

  it('are found beside a token in a reading', () => {
    expect(inReading('Du behöver mer än {prerequisite.sessions|value}.')).toEqual([['comparison', 'mer än']]);
  });

  it('are found when a token’s form brings its own', () => {
    expect(inReading('Du behöver minst {prerequisite.sessions}.')).toEqual([['comparison', 'minst']]);
  });

  it('name the rule and say what it means', () => {
    const [finding] = checkPage(`Du behöver mer än ${SESSIONS}.`).findings;
    expect(finding?.candidates).toEqual(['prerequisite.sessions']);
    expect(finding?.instead).toBe('words for at least, the limit is included');
  });
});

describe('words that agree with the rule', () => {
  it.each([
    'Du behöver <Rule id="prerequisite.sessions"/>.',
    `Du behöver minst ${SESSIONS}.`,
    `You need at least ${SESSIONS}.`,
    `You need no fewer than ${SESSIONS}.`,
    `Du har ${SESSIONS} eller fler.`,
    `Du får högst ${BUDGET}.`,
    `You get up to ${BUDGET}.`,
    `Det blir inte mer än ${BUDGET}.`,
    `Gör exakt ${EXERCISES}.`,
    `Det tar ungefär ${PRACTICE}.`,
    `Gör minst ${PARTS}.`,
  ])('pass: %s', (source) => {
    expect(inPage(source)).toEqual([]);
  });

  it.each([
    // How long, not how much.
    `Du övar under ${PRACTICE}.`,
    `The practice goes on over ${PRACTICE}.`,
    // A sum, not a limit.
    `The steps add up to <Rule id="training.stepsTotal"/>.`,
    // An example's own comparison.
    'Ha hållit minst <Rule id="example.coach.sessions"/>.',
    // A name.
    'Under <Rule id="example.onboarding.period"/>.',
    // Another sentence.
    `Det är mer än nog. ${SESSIONS} räcker.`,
  ])('are not taken for a comparison: %s', (source) => {
    expect(inPage(source)).toEqual([]);
  });
});
