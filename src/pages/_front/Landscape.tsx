import type { ReactNode } from 'react';
import { Post, spots, Trail, Trees } from '../../mdx/scenery/parts';

const FAR_TREES = spots(
  '566,356,.4 581,354,.52 597,351,.42 822,308,.42 838,309,.54 855,307,.42 1176,269,.5 1194,267,.64 1213,263,.5 1232,263,.58 1322,259,.5 1343,262,.66 1366,262,.5',
);
const NEAR_TREES = spots(
  '640,432,.72 662,431,.95 686,428,.7 1228,361,1.05 1258,367,1.35 1292,365,1.1 1326,367,1.5 1364,360,1.2 1400,358,1.45 1434,347,1.15',
);
const FRONT_TREES = spots(
  '18,491,1.5 58,486,1.15 96,481,.85 1196,471,1.5 1232,477,2.05 1286,478,1.65 1352,485,1.6 1404,486,2.3',
);
const STARS = spots(
  '770,96,1.4 850,40,1 905,128,1 968,62,1.6 1052,30,1 1120,76,1 1290,44,1.5 1350,110,1 1404,58,1.2',
);

/**
 * A marked trail from the edge of the forest to the fell, with five posts. Pure decoration. Drawn back to front;
 * each stretch of the trail ends at the ridge that hides the next. The hills run on outside the frame on both
 * sides, for wide screens.
 */
export function Landscape(): ReactNode {
  return (
    <svg className="landscape" viewBox="0 0 1440 520" aria-hidden="true" focusable="false">
      <g className="landscape__stars">
        {STARS.map(({ x, y, scale }) => (
          <circle key={x} cx={x} cy={y} r={scale} />
        ))}
      </g>
      <circle cx="1206" cy="130" r="46" className="landscape__sun" />
      <path
        className="landscape__hill-far"
        d="M-900 372 0 352C160 340 300 334 420 330 560 326 660 318 760 284 860 246 900 214 960 176 1010 142 1050 128 1090 134 1150 142 1200 200 1290 186 1360 174 1400 152 1440 140L1700 90 2340 180V520H-900Z"
      />
      <Trail
        width={2.8}
        d="M984 330C1004 300 1090 270 1096 246 1100 226 1046 214 1050 194 1054 174 1090 166 1089 142"
      />
      <Post x={1089} y={140} scale={0.55} />
      <path
        className="landscape__hill-mid"
        d="M-900 400 0 384C180 366 320 372 460 364 600 354 700 322 800 306 900 292 960 316 1060 290 1160 262 1240 244 1330 252 1390 256 1415 246 1440 238L2340 160V520H-900Z"
      />
      <Trees at={FAR_TREES} look="landscape__trees landscape__trees--far" />
      <Trail width={4.4} d="M1080 376C1116 360 1116 348 1080 340 1036 330 972 322 992 304" />
      <Post x={966} y={322} scale={0.7} />
      <path
        className="landscape__water"
        d="M-900 420 0 402C150 388 380 382 560 388 690 392 770 406 700 422 590 446 200 452 0 442L-900 460Z"
      />
      <path
        className="landscape__glint"
        d="M250 408H360M300 420H470M150 428H220M520 404H590M90 413H140M-300 426H-180M-420 440H-340"
      />
      <path
        className="landscape__hill-near"
        d="M-900 470 0 440C180 428 380 446 560 436 740 424 860 372 1010 356 1160 340 1300 366 1440 334L2340 250V520H-900Z"
      />
      <Trees at={NEAR_TREES} look="landscape__trees" />
      <Trail
        width={7}
        d="M770 500C860 466 990 462 1050 440 1110 416 1090 396 1040 388 1000 381 1010 366 1060 360 1080 357 1090 356 1098 354"
      />
      <Post x={988} y={392} scale={1} />
      <Post x={862} y={450} scale={1.2} />
      <path
        className="landscape__ground"
        d="M-900 492 0 478C200 462 420 486 640 478 860 468 1000 452 1180 458 1290 462 1380 476 1440 468L2340 440V540H-900Z"
      />
      <Trail width={11} d="M340 570C420 516 560 508 680 501 780 495 868 488 902 468" />
      <Trees at={FRONT_TREES} look="landscape__ground" />
      <Post x={502} y={496} scale={1.5} />
    </svg>
  );
}
