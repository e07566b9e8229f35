import { startColourMode } from './colourMode';
import { startContents } from './contents';
import { startFace } from './face';
import { startMenu } from './menu';

startColourMode();
startMenu();
startContents();
startFace();
