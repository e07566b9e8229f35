import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alive } from '../../../test/alive';
import type { PlainDate } from '../../rules';
import { GoalBuilder } from './GoalBuilder';

export const open = (today: PlainDate = '2025-04-02', locale: 'sv' | 'en' = 'sv') => {
  render(<GoalBuilder base="/" locale={locale} today={today} />);
  return userEvent.setup();
};

export type User = ReturnType<typeof open>;

// Parts of the tool are fetched when they are wanted, so a button may be a moment away.
export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

// A click while the tool still looks for what was kept is lost.
export const choose = async (user: User, name: string) => {
  await alive();
  await user.click(screen.getByLabelText(name));
};
export const box = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;

export const write = async (user: User, name: string | RegExp, text: string) => {
  await user.clear(box(name));
  await user.click(box(name));
  await user.paste(text);
};

export const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const letter = (name: RegExp) => within(screen.getByRole('region', { name }));

export const said = (name: RegExp) =>
  letter(name)
    .queryAllByRole('listitem')
    .map((item) => plain(item.textContent))
    .join(' ');

export const statuses = () =>
  ['Specifikt', 'Mätbart', 'Uppnåeligt', 'Relevant', 'Tidsbundet'].map((name) =>
    screen.getByRole('heading', { level: 4, name: new RegExp(`^${name}`) }).textContent?.replace(/^.* /, ''),
  );

export const sentence = () => plain(screen.getByRole('figure', { name: 'Målet i en mening' }).textContent);
export const finish = (user: User) => press(user, 'Klar med planen');

export const answer = () =>
  screen.queryByRole('heading', { level: 2, name: /lanen är klar|Nästan|God väg|På god väg/i });

export const begin = async (user: User, role = 'Utvecklare') => {
  await choose(user, role);
  await press(user, 'Börja med ett tomt mål');
  await screen.findByLabelText('Det här ska jag göra');
};

export const writeComplete = async (user: User) => {
  await write(user, 'Det här ska jag göra', 'Sänka svarstiden för de tio vanligaste Firestore-frågorna');
  await choose(user, 'Annat');
  await write(user, 'Vilken enhet?', 'millisekunder');
  await write(user, 'Startläge', '900');
  await write(user, 'Målvärde', '300');
  await write(user, 'Så mäts det', 'Loggen');
  await choose(user, 'Helt');
  await user.click(screen.getByRole('checkbox', { name: 'Onlinekurs på Udemy eller Pluralsight' }));
  await write(user, 'Så hänger det ihop med min roll', 'Jag äger databasen');
  await write(user, 'Så hjälper det Inner Journey', 'Fler ryms i appen');
  await write(user, 'Slutdatum', '2025-06-30');
};

/** Fetched once for each file, so that no test waits for the first import. */
export const fetchParts = () =>
  Promise.all([
    import('./ExampleChoices'),
    import('./goal/GoalBody'),
    import('./plan/reading'),
    import('./PlanResult'),
  ]);
