import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startMenu } from './menu';

// The build says so on every page that asks for the face at once.
if (typeof document !== 'undefined') {
  document.documentElement.dataset.face = '';
}

/** The development server keeps Docusaurus' client, which changes pages without loading them: start anew on each. */
export function onRouteDidUpdate(): void {
  startColourMode();
  startMenu();
  startContents();
}
