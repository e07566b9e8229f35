import { expect, test } from 'vitest';
import { linkedInLink } from './linkedIn';

const details = {
  title: 'Certifierad Inner Journey Coach',
  organisation: 'Inner Journey',
  issued: '2025-10-01',
  certificateId: '',
  url: '',
} as const;

test('the link has the title, the year and the month of the certificate (I-01)', () => {
  expect(linkedInLink(details)).toBe(
    'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Certifierad%20Inner%20Journey%20Coach&organizationName=Inner%20Journey&issueYear=2025&issueMonth=10',
  );
});

test('a month before October has no leading zero', () => {
  const link = new URL(linkedInLink({ ...details, issued: '2026-03-31' }));
  expect(link.searchParams.get('issueMonth')).toBe('3');
});

test('a number and an address come along, with nothing that could begin another field', () => {
  const link = new URL(
    linkedInLink({ ...details, certificateId: 'IJ 7&name=x', url: 'https://example.se/intyg?id=7&a=b' }),
  );
  expect([...link.searchParams].slice(5)).toEqual([
    ['certUrl', 'https://example.se/intyg?id=7&a=b'],
    ['certId', 'IJ 7&name=x'],
  ]);
});
