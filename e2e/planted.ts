import type { BrowserContext, Page } from '@playwright/test';

/**
 * What became of a planted text, as lines.
 * - `ran`: it was executed, or a dialog or a window was opened.
 * - `attempted`: the page’s policy had to stop it.
 * - `built`: an element, a handler or an address was made of it, whether or not it ran.
 * - `polluted`: every object of the page has got a key.
 * - `threw`: the page failed on it.
 */
export type Found = `${'ran' | 'attempted' | 'built' | 'polluted' | 'threw'}: ${string}`;

/** Watches all pages of a context from their first moment on. Called before the first page is opened. */
export async function watchForPlanted(context: BrowserContext): Promise<readonly Found[]> {
  const found: Found[] = [];
  await context.exposeBinding('tellPlanted', (_source, line: Found) => {
    found.push(line);
  });
  await context.addInitScript(watchHere);
  const follow = (page: Page) => {
    page.on('dialog', (dialog) => {
      found.push(`ran: a dialog, ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => found.push(`ran: a window, ${popup.url()}`));
    page.on('pageerror', (error) => found.push(`threw: ${error.message} at ${page.url().slice(0, 200)}`));
  };
  context.pages().forEach(follow);
  context.on('page', follow);
  return found;
}

/** Runs in the page, so it uses nothing from here. */
function watchHere(): void {
  const tell = (line: string) =>
    (window as unknown as { tellPlanted(line: string): void }).tellPlanted(line.slice(0, 300));
  Object.defineProperty(window, 'hit', { value: (number: unknown) => tell(`ran: ${number}`) });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    tell(`attempted: ${violatedDirective} ${blockedURI} ${sample}`),
  );
  const isPlanted = (text: string | null) => text?.includes('hit(') === true;
  // Where a text may stand as a text, whatever it says. What a field holds is its value.
  const isHarmless = (name: string, value: string) =>
    /^(?:value|id|for|title|download|aria-[a-z]+|data-[^=]+)$/.test(name) ||
    (name === 'href' && /^(?:https:\/\/www\.linkedin\.com\/|#)/.test(value));
  const judge = (element: Element) => {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || (isPlanted(value) && !isHarmless(name, value))) {
        tell(`built: <${element.localName} ${name}="${value}">`);
      }
    }
    const speaks = ['script', 'style'].includes(element.localName) && isPlanted(element.textContent);
    if (speaks || element.localName.startsWith('hit-')) {
      tell(`built: <${element.localName}>`);
    }
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element) {
        judge(target);
      }
      for (const node of addedNodes) {
        if (node instanceof Element) {
          judge(node);
          node.querySelectorAll('*').forEach(judge);
        }
      }
    }
    if ('hit' in Object.prototype) {
      tell('polluted: Object.prototype');
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
