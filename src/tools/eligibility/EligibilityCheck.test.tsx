import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { EligibilityCheck } from './EligibilityCheck';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<EligibilityCheck base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const yesToAll = async (user: User) => {
  for (const name of [/empatisk/, /strukturerad/, /utan att döma/]) {
    await user.click(group(name).getByRole('radio', { name: 'Ja' }));
  }
};
const sessions = () => screen.getByLabelText(/Hur många coachningssamtal/);
const ask = (user: User) => user.click(screen.getByRole('button', { name: 'Visa svaret' }));
const answer = () => screen.getByRole('heading', { level: 2 }).textContent;
const errors = () => screen.getAllByText(/heltal/).map((node) => node.textContent);

describe('the eligibility check', () => {
  it('says ready with one tool, ten sessions and three yes (B-01)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '10');
    await yesToAll(user);
    await ask(user);
    expect(answer()).toBe('Du är redo att ansöka');
  });

  it('says almost with seven sessions and counts three left (B-03)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '7');
    await yesToAll(user);
    await ask(user);
    expect([answer(), screen.getByText(/kvar till/).textContent?.replaceAll('\u00a0', ' ')]).toEqual([
      'Nästan – en sak kvar',
      '3 samtal kvar till 10 samtal. Boka eller håll samtal på egen hand eller via plattformen, i vilken roll du vill.',
    ]);
  });

  it('says not yet with no tool and no session, and gives a next step for each (B-05)', async () => {
    const user = open();
    await user.type(sessions(), '0');
    await yesToAll(user);
    await ask(user);
    expect(answer()).toBe('Inte ännu – det här är vägen dit');
    expect(screen.getByText(/Prova ett självutvecklingsverktyg/).textContent).toContain(
      'meditation, journaling och målsättning',
    );
    expect(screen.getByText(/kvar till/).textContent).toContain('10\u00a0samtal kvar');
  });

  it('asks which tool is meant by other and gives no answer meanwhile (B-07)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Annat'));
    await user.type(sessions(), '12');
    await ask(user);
    expect(screen.getAllByText('Skriv vilket verktyg du menar')).toHaveLength(2);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('takes a two-letter tool name and refuses a one-letter one', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Annat'));
    await user.type(screen.getByLabelText('Vilket verktyg?'), 'a');
    await ask(user);
    expect(screen.getAllByText('Skriv vilket verktyg du menar')).toHaveLength(2);
    await user.type(screen.getByLabelText('Vilket verktyg?'), 'b');
    expect(screen.queryByText('Skriv vilket verktyg du menar')).toBeNull();
  });

  it('offers a thought and not an obstacle to someone unsure of the motivation (B-09)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Journaling'));
    await user.type(sessions(), '12');
    await yesToAll(user);
    await user.click(group(/utan att döma/).getByRole('radio', { name: 'Osäker' }));
    await ask(user);
    expect(answer()).toBe('Du är redo att ansöka');
    expect(screen.getByText(/Om att inte döma/)).toBeTruthy();
  });

  it.each(['10,5', 'tio', '10+'])(
    'asks for a whole number instead of %s and keeps what was typed (B-11)',
    async (typed) => {
      const user = open();
      await user.type(sessions(), typed);
      await ask(user);
      expect(errors()).toEqual(['Ange ett heltal, till exempel 12', 'Ange ett heltal, till exempel 12']);
      expect((sessions() as HTMLInputElement).value).toBe(typed);
    },
  );

  it('asks for 0 or more instead of a number below', async () => {
    const user = open();
    await user.type(sessions(), '-3');
    await ask(user);
    expect(screen.getAllByText('Antalet samtal kan inte vara negativt. Skriv 0 eller mer').length).toBe(2);
  });

  it.each([
    ['9999', 0],
    ['10000', 2],
    ['99999999999999999999', 2],
  ])('takes at most 9 999 sessions (%s)', async (typed, messages) => {
    const user = open();
    await user.type(sessions(), typed);
    await ask(user);
    const said = screen.queryAllByText(/^Ange högst/).map((node) => node.textContent);
    expect(said).toEqual(Array(messages).fill('Ange högst 9\u00a0999 samtal'));
  });

  it('writes the role into the draft (B-13)', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '10');
    await user.click(screen.getByRole('radio', { name: 'Som klient' }));
    await yesToAll(user);
    await ask(user);
    expect(screen.getByText(/Jag har genomfört/).textContent).toBe(
      'Jag har genomfört 10\u00a0samtal som klient.',
    );
  });

  it('calls skipped questions unanswered, never no', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '10');
    await ask(user);
    expect(answer()).toBe('Det beror på – några svar saknas än');
    expect(screen.getByText(/Svara också på/).textContent).toBe(
      'Svara också på: empati, struktur och motivation.',
    );
  });

  it('does not say how much is left while questions wait', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '9');
    await ask(user);
    expect(answer()).toBe('Något är kvar – svara på resten så ser du hela vägen');
  });

  it.each([
    [1500, 0],
    [1501, 2],
  ])('holds a text of %d emoji against the limit by what is seen', async (count, messages) => {
    const user = open();
    await user.click(screen.getByText('Börja på din ansökningstext'));
    fireEvent.change(screen.getByLabelText('Din erfarenhet'), { target: { value: '🙂'.repeat(count) } });
    await ask(user);
    expect(screen.queryAllByText(/har [\d\s]+tecken/)).toHaveLength(messages);
  });

  it('moves focus to what must be mended', async () => {
    const user = open();
    await user.type(sessions(), 'tio');
    await ask(user);
    expect(document.activeElement?.textContent).toContain('En sak att rätta innan vi kan svara');
  });

  it('moves focus to the answer when asked for it', async () => {
    const user = open();
    await user.type(sessions(), '3');
    await ask(user);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('leaves the reader in the field when the last mistake is mended', async () => {
    const user = open();
    await user.type(sessions(), 'x');
    await ask(user);
    await user.clear(sessions());
    await user.type(sessions(), '12');
    expect([answer(), document.activeElement]).toEqual(['Det beror på – några svar saknas än', sessions()]);
  });

  it('answers a click on the button that comes straight from a field with a mistake', async () => {
    const user = open();
    await user.type(sessions(), 'tio');
    await user.pointer({ target: screen.getByRole('button', { name: 'Visa svaret' }), keys: '[MouseLeft>]' });
    expect(screen.queryByText('Ange ett heltal, till exempel 12')).toBeNull();
    await user.pointer({ keys: '[/MouseLeft]' });
    expect(errors()).toHaveLength(2);
  });

  it('opens the folded part that a mistake lies in', async () => {
    const user = open();
    await user.click(screen.getByText('Börja på din ansökningstext'));
    const experience = screen.getByLabelText('Din erfarenhet') as HTMLTextAreaElement;
    fireEvent.change(experience, { target: { value: 'a'.repeat(1501) } });
    await user.click(screen.getByText('Börja på din ansökningstext'));
    await ask(user);
    await user.click(screen.getByRole('link', { name: /1\u00a0501\u00a0tecken/ }));
    expect([experience.closest('details')?.open, document.activeElement]).toEqual([true, experience]);
  });

  it('says nothing of a mistake while it is being typed', async () => {
    const user = open();
    await user.type(sessions(), 'tio');
    expect(screen.queryByText('Ange ett heltal, till exempel 12')).toBeNull();
  });

  it('speaks of a mistake when the field is left', async () => {
    const user = open();
    await user.type(sessions(), 'tio');
    await user.tab();
    expect(screen.getByText('Ange ett heltal, till exempel 12')).toBeTruthy();
  });

  it('empties the form and brings it back', async () => {
    const user = open();
    await user.type(sessions(), '8');
    await user.click(screen.getByRole('button', { name: 'Börja om' }));
    expect((sessions() as HTMLInputElement).value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect((sessions() as HTMLInputElement).value).toBe('8');
  });

  it('speaks English', async () => {
    const user = open('en');
    await user.type(screen.getByLabelText(/How many coaching sessions/), '3');
    await user.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(answer()).toBe('Something is left – answer the rest to see the whole way');
  });

  it('does not take tools for none while other questions wait', async () => {
    const user = open();
    await user.type(sessions(), '10');
    await ask(user);
    expect(screen.getByText(/Svara också på/).textContent).toBe(
      'Svara också på: verktyg, empati, struktur och motivation.',
    );
  });

  it('leads to the next question', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Meditation'));
    await user.type(sessions(), '10');
    await ask(user);
    await user.click(await screen.findByRole('link', { name: 'Nästa fråga: Jag är empatisk i mina samtal' }));
    expect(document.activeElement).toBe(group(/empatisk/).getByRole('radio', { name: 'Ja' }));
  });

  it('moves on to the question after it as answers come', async () => {
    const user = open();
    await ask(user);
    await screen.findByRole('link', { name: /^Nästa fråga: Hur många/ });
    await user.type(sessions(), '10');
    expect(screen.getByRole('link', { name: /^Nästa fråga/ }).textContent).toBe(
      'Nästa fråga: Vilka självutvecklingsverktyg har du erfarenhet av?',
    );
  });

  it('shows the way on with its earliest days', async () => {
    const user = open();
    await user.type(sessions(), '3');
    await ask(user);
    expect((await screen.findByText(/räknat på stegen/)).textContent).toContain('torsdag 24 december 2026');
  });

  it('finds the answers again after they were kept', async () => {
    const user = open();
    await user.type(sessions(), '8');
    await user.click(await screen.findByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/Hämtat från din mapp/);
    expect((sessions() as HTMLInputElement).value).toBe('8');
    await user.click(screen.getByRole('button', { name: 'Sluta spara och ta bort' }));
    await screen.findByText(/Borttaget/);
  });
});
