import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CoachingAgreement } from './CoachingAgreement';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<CoachingAgreement base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
const answer = () => screen.queryByRole('heading', { level: 2 })?.textContent ?? '';
const field = (id: string) => document.getElementById(`agreement-${id}`) as HTMLInputElement;
const write = async (id: string, value: string) => {
  await waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
  fireEvent.change(field(id), { target: { value } });
};

describe('the talk before the first session', () => {
  it('waits for something to be told', () => {
    open();
    expect(document.querySelector('.tool__waiting')?.textContent).toContain('tillsammans, klient och coach');
  });

  it('becomes a sketch while it is written', async () => {
    open();
    await write('sessions', '6');
    expect(answer()).toBe('1 av 4 delar i skissen är ifyllda');
  });

  it('lists what has been talked about', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Vad som stannar mellan er'));
    const heading = screen.getByRole('heading', { level: 3, name: 'Det här har vi pratat om' });
    expect(heading.parentElement?.querySelector('li')?.textContent).toBe('Vad som stannar mellan er');
  });

  it('keeps what was ticked in another part', async () => {
    const user = open();
    await user.click(screen.getByLabelText('Vad som stannar mellan er'));
    await user.click(screen.getByLabelText('Vad som ska vara annorlunda efteråt'));
    await user.click(screen.getByLabelText('Vad som ska vara annorlunda efteråt'));
    expect((screen.getByLabelText('Vad som stannar mellan er') as HTMLInputElement).checked).toBe(true);
  });

  it('answers when asked with nothing told', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Visa skissen' }));
    expect(answer()).toBe('0 av 4 delar i skissen är ifyllda');
  });

  it('leads from the answer to an evaluator who is the coach', async () => {
    const user = open();
    await write('coach', 'AB');
    await write('evaluator', 'ab');
    await user.click(screen.getByRole('link', { name: /^Coachen kan inte hålla i utvärderingen/ }));
    expect(document.activeElement).toBe(field('evaluator'));
  });

  it('answers in English', async () => {
    open('en');
    await write('sessions', '6');
    expect(answer()).toBe('1 of 4 parts of the sketch are filled in');
  });

  it('is there again when it was kept', async () => {
    const user = open();
    await write('openness', 'Inget lämnar rummet');
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/^Hämtat från din mapp/);
    expect(field('openness').value).toBe('Inget lämnar rummet');
    await userEvent.click(screen.getByRole('button', { name: 'Sluta spara och ta bort' }));
    await screen.findByText(/^Borttaget ur/);
  });
});
