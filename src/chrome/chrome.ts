import { onceBegun } from './begun';
import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startEditions } from './editions';
import { startFace } from './face';
import { fetchFilter } from './fetchFilter';
import { startLanguage } from './language';
import { startMenu } from './menu';
import { startSearch } from './search';
import { startSide } from './side';

startColourMode();
startMenu();
startSearch();
startLanguage();
// Only one page has the field, so only that page asks for what makes it work.
if (document.querySelector('[data-register-filter]') !== null) {
  fetchFilter();
}
startSide();
startContents();
startEditions();
startFace();
// What does not arrive is asked for again by the next page.
onceBegun(
  () =>
    void import('../offline/start').then(
      ({ start }) => start(),
      () => undefined,
    ),
);
