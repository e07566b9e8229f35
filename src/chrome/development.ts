import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startMenu } from './menu';

/** The development server keeps Docusaurus' client, which changes pages without loading them: start anew on each. */
export function onRouteDidUpdate(): void {
  startColourMode();
  startMenu();
  startContents();
}
