import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alive } from '../../../test/alive';
import { readCaseLink } from '../../folder/caseLink';
import { textsOf } from '../../folder/caseShapes';
import { CASE_TOOLS } from '../../folder/caseTools';
import { EligibilityCheck } from '../../tools/eligibility/EligibilityCheck';
import { box, fetchParts, freshPage, leave, plain, TODAY } from './sharedCase.fixtures';
import { caseText } from './text';

beforeAll(fetchParts);
beforeEach(freshPage);
afterEach(leave);

type User = ReturnType<typeof userEvent.setup>;

describe('sharing', () => {
  const begin = async () => {
    render(<EligibilityCheck base="/" locale="sv" today={TODAY} />);
    await alive();
    return userEvent.setup();
  };
  // The button is fetched when there is something to share.
  const share = async (user: User) =>
    user.click(await screen.findByRole('button', { name: 'Dela som länk' }));
  const dialog = async () => within(await screen.findByRole('dialog', { name: 'Dela svaren som länk' }));
  const madeLink = async () => ((await screen.findByLabelText('Länken')) as HTMLInputElement).value;
  const carried = async () => {
    const read = await readCaseLink(new URL(await madeLink()).hash);
    return read.ok ? read.shared : read;
  };

  test('is not offered for an empty form', async () => {
    await begin();
    expect(screen.queryByRole('button', { name: 'Dela som länk' })).toBeNull();
  });

  test('says before anything that the answers are in the link', async () => {
    const user = await begin();
    await user.type(box(/Hur många coachningssamtal/), '7');
    await share(user);
    expect((await dialog()).getByText(/Inget skickas till oss/)).toBeTruthy();
    expect(screen.queryByLabelText('Länken')).toBeNull();
  });

  test('makes a link to the tool’s own page, with its days', async () => {
    const user = await begin();
    await user.type(box(/Hur många coachningssamtal/), '7');
    await share(user);
    await user.click((await dialog()).getByRole('button', { name: 'Gör länken' }));
    expect(await madeLink()).toMatch(
      /^http:\/\/localhost(?::\d+)?\/verktyg\/behorighet\/#case=v1\.eligibility\./,
    );
    expect(plain((await dialog()).getByRole('status').textContent)).toMatch(
      /^\d+ tecken\. Gjord 20 november 2026 enligt reglerna från 1 april 2025\.$/,
    );
    expect(await carried()).toMatchObject({ madeOn: '2026-11-20', answers: { sessions: '7' } });
  });

  test('takes no words along that are not ticked, and makes the link anew when they are', async () => {
    const user = await begin();
    await user.click(screen.getByLabelText('Annat'));
    await user.type(box(/Vilket verktyg/), 'Tarot');
    await share(user);
    const form = await dialog();
    await user.click(form.getByRole('button', { name: 'Gör länken' }));
    expect(await carried()).toMatchObject({ answers: { tools: ['other'], otherTool: '' } });
    await user.click(form.getByLabelText('Namnet på ett annat verktyg'));
    expect(screen.queryByLabelText('Länken')).toBeNull();
    await user.click(form.getByRole('button', { name: 'Gör länken' }));
    expect(await carried()).toMatchObject({ answers: { otherTool: 'Tarot' } });
  });

  test('copies the link', async () => {
    const user = await begin();
    await user.type(box(/Hur många coachningssamtal/), '7');
    await share(user);
    await user.click((await dialog()).getByRole('button', { name: 'Gör länken' }));
    const link = await madeLink();
    await user.click((await dialog()).getByRole('button', { name: 'Kopiera länken' }));
    expect(await navigator.clipboard.readText()).toBe(link);
  });
});

describe.each(['sv', 'en'] as const)('the words in %s', (locale) => {
  test.each(CASE_TOOLS)('name every text of the %s that can stay at home', (tool) => {
    expect(Object.keys(caseText[locale].texts[tool]).sort()).toEqual([...textsOf(tool)].sort());
  });
});
