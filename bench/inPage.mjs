// What runs inside the visited page. Each function is sent as text, so it may use nothing from outside itself.

/** Notes paints, shifts, long tasks and events from the first moment on. */
export function watch() {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [], interactions: [], lastWork: 0 };
  window.benchSeen = seen;
  const on = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') {
      seen.firstPaint = entry.startTime;
    }
  });
  on('largest-contentful-paint', (entry) => {
    seen.largestPaint = entry.startTime;
  });
  on('layout-shift', (entry) => {
    seen.shift += entry.hadRecentInput ? 0 : entry.value;
  });
  on('longtask', (entry) => {
    seen.tasks.push({ start: entry.startTime, duration: entry.duration });
  });
  on('resource', (entry) => {
    seen.lastWork = Math.max(seen.lastWork, entry.responseEnd);
  });
  on(
    'event',
    (entry) => {
      if (entry.interactionId > 0) {
        seen.interactions.push(entry.duration);
      }
    },
    { durationThreshold: 16 },
  );
}

/** Ends when the page has been painted and neither network nor main thread has been busy for `quiet` milliseconds. */
export function settled(quiet) {
  const seen = window.benchSeen;
  return new Promise((resolve) => {
    let previous = performance.now();
    seen.lastWork = Math.max(seen.lastWork, previous);
    const look = () => {
      const now = performance.now();
      // A late timer means that the thread was held, even before the observer is told of it.
      if (document.readyState !== 'complete' || seen.largestPaint === 0 || now - previous > 100) {
        seen.lastWork = Math.max(seen.lastWork, now);
      }
      previous = now;
      if (now - seen.lastWork > quiet) {
        resolve();
      } else {
        setTimeout(look, 25);
      }
    };
    look();
  });
}

/**
 * Fills in a tool as soon as it lets itself be filled in, again and again until it answers, and notes the moment.
 * @param {{ steps: ['type' | 'tick' | 'press', string][], answer: string }} tool what to do in which element, one
 *   step per frame, and the element that stands there only when there is an answer
 */
export function ask({ steps, answer }) {
  const asked = { at: 0 };
  window.benchAsked = asked;
  const setters = [HTMLInputElement, HTMLTextAreaElement].map(({ prototype }) => [
    prototype,
    Object.getOwnPropertyDescriptor(prototype, 'value').set,
  ]);
  const setValue = (element, text) =>
    setters.find(([prototype]) => Object.getPrototypeOf(element) === prototype)[1].call(element, text);
  let round = 0;
  let next = 0;
  let waited = 0;
  const act = ([kind, where]) => {
    const element = document.querySelector(where);
    if (element === null || element.matches(':disabled')) {
      return false;
    }
    if (kind === 'type') {
      // A value that is already there is no change to React, so the two take turns.
      setValue(element, round % 2 === 0 ? '500' : '501');
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else if (!element.checked) {
      element.click();
    }
    return true;
  };
  const look = () => {
    if (asked.at === 0 && document.querySelector(answer) !== null) {
      asked.at = performance.now();
      observer.disconnect();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  const frame = () => {
    look();
    if (asked.at > 0) {
      return;
    }
    if (next < steps.length) {
      next += act(steps[next]) ? 1 : 0;
    } else if (++waited >= steps.length) {
      round += 1;
      next = 0;
      waited = 0;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Ends when what was done last has been painted. */
export const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
