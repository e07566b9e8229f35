import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startEditions } from './editions';
import { startMenu } from './menu';
import { startRegisterFilter } from './registerFilter';

// The build says so on every page that asks for the face at once.
if (typeof document !== 'undefined') {
  document.documentElement.dataset.face = '';
}

/** The development server keeps Docusaurus' client, which changes pages without loading them: start anew on each. */
export function onRouteDidUpdate(): void {
  startColourMode();
  startMenu();
  startRegisterFilter();
  startContents();
  startEditions();
}
