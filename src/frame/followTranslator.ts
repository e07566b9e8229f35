/**
 * A translator in the browser, or an extension, puts elements of its own where a text was. What draws the tool goes on
 * writing in the text, which nobody sees any more: an old figure would stand beside new answers. So a text that is
 * written in takes its place back, to be translated again.
 */
export function followTranslator(place: Node): void {
  new MutationObserver((changes) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of changes) {
      const shown = [addedNodes[0], previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      for (const text of removedNodes) {
        if (shown && text.nodeType === Node.TEXT_NODE) {
          new MutationObserver((_, own) => {
            own.disconnect();
            (shown as Element).replaceWith(text);
          }).observe(text, { characterData: true });
        }
      }
    }
  }).observe(place, { childList: true, subtree: true });
}
