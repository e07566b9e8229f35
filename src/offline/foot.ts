/** What can be pressed beside a sentence. */
export interface Choice {
  readonly label: string;
  readonly kind?: 'secondary' | 'quiet';
  /** The words in a tool are handed to the page that comes next, as when the language is changed. */
  readonly takesWords?: boolean;
  readonly act: () => void;
}

function buttonFor({ label, kind = 'secondary', takesWords = false, act }: Choice): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `button button--${kind}`;
  button.textContent = label;
  button.toggleAttribute('data-takes-words', takesWords);
  button.addEventListener('click', act);
  return button;
}

/**
 * Says something at the foot of the window. It stands in the flow of the page, takes no focus and stops nothing.
 * @param choices the last of them closes it, whatever else it does
 * @returns what takes it away
 */
export function sayAtFoot(sentence: string, choices: readonly Choice[]): () => void {
  // A place of its own among the page’s: to those who go from one to the next a loose button would be lost.
  const foot = document.createElement('aside');
  foot.className = 'foot-line';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const close = () => foot.remove();
  const buttons = choices.map(buttonFor);
  buttons.at(-1)?.addEventListener('click', close);
  foot.append(line, ...buttons);
  document.body.append(foot);
  // A region that is there before its words is heard.
  requestAnimationFrame(() => {
    line.textContent = sentence;
  });
  return close;
}
