import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startEditions } from './editions';
import { startFace } from './face';
import { fetchFilter } from './fetchFilter';
import { startMenu } from './menu';
import { startSide } from './side';

startColourMode();
startMenu();
// Only one page has the field, so only that page asks for what makes it work.
if (document.querySelector('[data-register-filter]') !== null) {
  fetchFilter();
}
startSide();
startContents();
startEditions();
startFace();
