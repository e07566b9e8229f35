import { expect, it } from 'vitest';
import { z } from '../src/zod';

it('the checks are made without a program that is put together while the page is open', () => {
  expect(z.config().jitless).toBe(true);
});
