import { expect, test } from 'vitest';
import { contextOn } from '../../rules';
import { badgeFile, badgePreview } from './badge';

const context = contextOn('2026-11-20');
const preview = badgePreview('2025-10-01', context, 'sv');

test('the preview has both contexts (I-03)', () => {
  expect(preview['@context']).toEqual([
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ]);
});

test('the preview has both types (I-03)', () => {
  expect(preview.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
});

test('the preview has no proof, no holder and no last day (I-03)', () => {
  const keys = Object.keys(preview);
  const subject = Object.keys(preview.credentialSubject);
  expect([...keys, ...subject].filter((key) => /proof|identifier|^id$|validUntil/.test(key))).toEqual(['id']);
});

test.each([
  ['sv', 'Certifierad Inner Journey Coach (Förhandsvisning, inte verifierbar)'],
  ['en', 'Certifierad Inner Journey Coach (Preview, not verifiable)'],
] as const)('the preview says in itself that it is one (%s)', (locale, name) => {
  expect(badgePreview('2025-10-01', context, locale).name).toBe(name);
});

test('the issuer has an address that leads nowhere', () => {
  expect(new URL(preview.issuer.id).hostname).toBe('innerjourney.invalid');
});

test('the achievement says what it took, by the rules', () => {
  expect(preview.credentialSubject.achievement.criteria.narrative.replaceAll('\u00a0', ' ')).toBe(
    'Har gjort minst 80 % av övningarna och provsessionerna, fått positiv återkoppling på empati, tydlighet och stödjande förhållningssätt och visat kunskap om Personliga Resor, Dynamisk Journal, Integrerade Verktyg och activations. Bedömt av en erfaren, certifierad Inner Journey-coach.',
  );
});

test('the file is named for what it is', () => {
  expect(badgeFile('2025-10-01', context, 'sv').name).toBe(
    'forhandsvisning-inte-verifierbar-2026-11-20.json',
  );
});
