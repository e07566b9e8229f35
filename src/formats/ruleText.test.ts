import { expect, test } from 'vitest';
import { splitTokens } from './ruleText';

test('a text without tokens is one part', () => {
  expect(splitTokens('Inget att slå upp.')).toEqual([{ text: 'Inget att slå upp.' }]);
});

test('an empty text has no parts', () => {
  expect(splitTokens('')).toEqual([]);
});

test('a token stands between its surroundings', () => {
  expect(splitTokens('Du behöver {prerequisite.sessions} först.')).toEqual([
    { text: 'Du behöver ' },
    { rule: 'prerequisite.sessions' },
    { text: ' först.' },
  ]);
});

test('a token may name its form', () => {
  expect(splitTokens('{prerequisite.sessions|number}')).toEqual([
    { rule: 'prerequisite.sessions', form: 'number' },
  ]);
});

test('a token may name a derived number', () => {
  expect(splitTokens('alla {training.parts}')).toEqual([{ text: 'alla ' }, { rule: 'training.parts' }]);
});

test('two tokens side by side leave no empty text between them', () => {
  expect(splitTokens('{fee.platform}{fee.example.price|value}')).toEqual([
    { rule: 'fee.platform' },
    { rule: 'fee.example.price', form: 'value' },
  ]);
});

test('an unknown rule is refused by name', () => {
  expect(() => splitTokens('{prerequisite.session}')).toThrow('There is no rule “prerequisite.session”');
});

test('an unknown form is refused by name', () => {
  expect(() => splitTokens('{prerequisite.sessions|digits}')).toThrow('There is no form “digits”');
});

test('an inherited property name is no rule', () => {
  expect(() => splitTokens('{toString}')).toThrow('There is no rule “toString”');
});
