import { act, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits until a tool on the page has looked for what was kept and lets itself be used. */
export async function alive(): Promise<void> {
  // It has asked the same question before us, so its answer comes before ours.
  await act(async () => void (await indexedDB?.databases()));
  await waitFor(() => expect(document.querySelector('.tool__fields:disabled')).toBe(null));
}
