// @vitest-environment node
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ISLANDS } from '../plugins/documents/islands.mjs';
import type { ToolProps } from '../src/frame/ToolProps';

// What the island opens by itself before the tool takes the page over.
const OPENED =
  /(<fieldset class="tool__fields"|<div class="keep">(?:(?!<button).)*<button class="[^"]*") disabled=""/g;

/** Tags and their attributes, without the words between them. */
const shapeOf = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(OPENED, '$1')
    .replace(/>[^<]*</g, '><');

// A tool takes over what stands there without looking at attributes: what differed would stay wrong.
test.each(
  Object.entries(ISLANDS).flatMap(([name, place]) =>
    (['sv', 'en'] as const).map((locale) => [name, locale, place] as const),
  ),
)(
  '%s in %s is drawn at first as the server wrote it, words apart',
  async (_name, locale, [file = '', component = '']) => {
    vi.resetModules();
    const { liveAtOnce } = await import('../src/frame/useClock');
    const module = (await import(`../${file}`)) as Record<string, FunctionComponent<ToolProps>>;
    const draw = () =>
      renderToString(createElement(module[component] as FunctionComponent<ToolProps>, { locale, base: '/' }));
    const written = draw();
    liveAtOnce();
    expect(shapeOf(draw())).toBe(shapeOf(written));
  },
);
