import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startMenu } from './menu';

startColourMode();
startMenu();
startContents();
