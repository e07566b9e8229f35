import type { ReactNode } from 'react';
import { Post, spots, Trail, Trees } from './parts';

const FAR = 'landscape__trees landscape__trees--far';
const NEAR = 'landscape__trees';
const DARK = 'landscape__ground';

/** Where the trail leaves the forest: the fell is far away. */
const edgeOfTheForest = (
  <>
    <circle cx="330" cy="42" r="17" className="landscape__sun" />
    <path
      className="landscape__hill-far"
      d="M34 122C110 116 150 102 196 76 226 58 246 44 272 46 302 48 318 78 348 88 384 99 420 112 450 122Z"
    />
    <Trail width={1.8} d="M262 96C272 88 294 84 290 72 286 62 268 60 272 48" />
    <Post x={272} y={48} scale={0.4} />
    <path
      className="landscape__hill-mid"
      d="M14 124C80 108 140 106 200 100 270 94 330 90 380 102 414 110 446 118 468 124Z"
    />
    <Trees look={FAR} at={spots('158,105,.42 172,103,.56 188,104,.44 338,98,.44 354,101,.58 370,104,.44')} />
    <Trail width={3} d="M238 122C276 114 270 102 252 97" />
    <Post x={231} y={104} scale={0.55} />
    <path
      className="landscape__ground"
      d="M2 133C70 122 160 118 240 118 330 118 420 123 478 133 400 142 80 142 2 133Z"
    />
    <Trees look={NEAR} at={spots('70,121,.95 98,119,1.3 388,119,1.25 416,121,.95')} />
    <Trees look={DARK} at={spots('42,123,1.1 128,121,1.75 360,121,1.6 442,123,1.1')} />
    <Trail width={6.5} d="M214 139C226 128 258 128 246 119" />
    <Post x={203} y={130} scale={1} />
  </>
);

/** Planks over the wet ground, with the posts in a row. */
const boardwalk = (
  <>
    <path
      className="landscape__hill-far"
      d="M30 112C110 106 150 84 196 72 236 62 262 78 296 82 344 88 400 102 452 112Z"
    />
    <path className="landscape__hill-mid" d="M10 116C90 100 150 98 214 97 290 96 400 104 470 116Z" />
    <Trees
      look={FAR}
      at={spots('84,107,.42 98,105,.58 112,106,.44 330,99,.44 346,99,.6 364,101,.46 380,103,.56')}
    />
    <path
      className="landscape__water"
      d="M0 124C60 112 150 109 240 109 330 109 420 113 480 124 410 142 70 142 0 124Z"
    />
    <path className="landscape__glint" d="M82 122H128M128 131H176M346 119H392M318 130H392" />
    <path className="landscape__hill-near" d="M256 111C300 104 380 106 436 117 380 119 300 117 256 111Z" />
    <Trail width={2.6} d="M276 111C300 109 326 108 318 101" />
    <Trees look={NEAR} at={spots('384,114,.72 404,116,.95 424,117,.66')} />
    <path
      className="landscape__ground"
      d="M0 127C30 116 74 116 108 124 138 131 170 134 210 137 150 142 30 140 0 127Z"
    />
    <Trees look={DARK} at={spots('32,119,1.15 62,118,1.6')} />
    <Trail width={6} d="M112 141C126 136 144 134 160 133" />
    <path className="landscape__wood" d="M170 132 192 127M200 125 218 121M225 119 240 116M246 115 258 113" />
    <Post x={150} y={132} scale={1} />
    <Post x={206} y={119} scale={0.72} />
    <Post x={250} y={109} scale={0.52} />
    <Post x={304} y={107} scale={0.4} />
  </>
);

/** On the fell: a cairn, and the next top to see. */
const cairn = (
  <>
    <circle cx="108" cy="54" r="20" className="landscape__sun" />
    <path
      className="landscape__hill-far"
      d="M14 122C60 112 92 92 120 88 150 84 164 96 190 92 230 86 260 70 300 70 350 70 410 100 466 122Z"
    />
    <path
      className="landscape__hill-mid"
      d="M6 126C70 112 116 110 170 106 240 100 320 96 374 104 414 110 446 118 474 126Z"
    />
    <Trees look={FAR} at={spots('62,115,.4 76,114,.54 90,112,.42 404,112,.44 420,115,.56')} />
    <path
      className="landscape__hill-near"
      d="M2 134C80 124 140 118 190 104 222 94 236 72 264 70 294 68 308 94 344 106 390 120 440 126 478 134 400 142 80 142 2 134Z"
    />
    <Trail width={5} d="M126 142C160 128 214 130 236 118 256 106 220 100 244 90 256 85 264 80 263 72" />
    <path className="landscape__ground" d="M245 74 249 66 256 67 262 64 270 66 276 65 282 75Z" />
    <path className="landscape__trees" d="M251 66 255 58 263 59 270 57 276 65 268 67Z" />
    <path className="landscape__trees--far" d="M257 58 260 52 268 52 271 58Z" />
    <Post x={264} y={53} scale={0.95} />
    <Post x={146} y={128} scale={1} />
    <Post x={212} y={104} scale={0.66} />
    <path className="landscape__ground" d="M300 140C340 128 420 126 478 134 440 140 360 142 300 140Z" />
    <Trees look={DARK} at={spots('384,126,.95 408,125,1.4 434,126,1')} />
  </>
);

/** A cabin by the lake, with a light on. */
const cabin = (
  <>
    <path
      className="landscape__hill-far"
      d="M20 118C80 108 120 82 168 76 214 70 246 92 290 92 340 92 400 104 458 118Z"
    />
    <path className="landscape__hill-mid" d="M8 122C70 106 140 102 210 102 290 102 400 108 472 122Z" />
    <Trees look={FAR} at={spots('58,113,.44 74,111,.58 90,110,.44 394,110,.44 410,112,.56')} />
    <path
      className="landscape__water"
      d="M196 122C250 112 330 110 400 114 430 116 460 120 480 126 430 140 270 140 196 122Z"
    />
    <path className="landscape__glint" d="M318 121H368M352 131H420M396 122H430" />
    <path
      className="landscape__ground"
      d="M0 132C60 118 150 114 220 118 260 121 270 130 330 138 230 144 60 142 0 132Z"
    />
    <Trees look={NEAR} at={spots('86,118,1.05 108,118,1.4 226,118,.9')} />
    <path className="landscape__wood" d="M252 126H306M278 126V132M300 126V133" />
    <path className="landscape__post" d="M136 92 170 68 204 92V96H200V122H140V96H136Z" />
    <path className="landscape__post" d="M184 66H192V84H184Z" />
    <path className="landscape__blaze" d="M150 99H164V111H150ZM178 99H190V122H178Z" />
    <Trail width={5} d="M110 142C126 128 174 136 184 123" />
    <Trees look={DARK} at={spots('40,123,1.15 64,121,1.65')} />
    <Post x={104} y={131} scale={0.95} />
  </>
);

/** Where trails part: a finger-post with an arm for each. */
const signpost = (
  <>
    <circle cx="346" cy="50" r="16" className="landscape__sun" />
    <path
      className="landscape__hill-far"
      d="M30 120C90 112 130 90 172 84 210 78 230 92 268 88 310 84 330 74 362 84 400 96 430 112 456 120Z"
    />
    <path className="landscape__hill-mid" d="M10 124C80 108 150 106 220 104 300 102 400 108 470 124Z" />
    <Trees look={FAR} at={spots('104,108,.42 118,107,.56 132,107,.44 342,106,.44 358,107,.58 374,109,.44')} />
    <path
      className="landscape__ground"
      d="M2 133C70 121 160 117 240 117 330 117 420 122 478 133 400 142 80 142 2 133Z"
    />
    <Trees look={NEAR} at={spots('62,121,.9 86,119,1.2 398,119,1.2 424,121,.9')} />
    <Trail width={6} d="M214 143C232 132 250 128 226 122 200 116 150 120 158 113 164 108 184 107 196 105" />
    <Trail width={6} d="M240 127C262 120 316 124 322 116 326 110 312 108 304 106" />
    <Post x={148} y={116} scale={0.6} />
    <Post x={334} y={118} scale={0.6} />
    <path className="landscape__post" d="M236 44H244V132H236Z" />
    <path className="landscape__blaze" d="M240 50H284L294 58 284 66H240Z" />
    <path className="landscape__hill-near" d="M240 69H196L186 77 196 85H240Z" />
    <path className="landscape__trees" d="M240 88H272L281 95.5 272 103H240Z" />
    <path className="landscape__post" d="M236 44H244V49H236Z" />
  </>
);

/** The board at the start of the trail, where what applies is put up. */
const noticeBoard = (
  <>
    <path
      className="landscape__hill-far"
      d="M30 120C90 114 120 98 160 92 204 86 240 62 284 62 320 62 350 92 384 100 410 106 436 114 454 120Z"
    />
    <path className="landscape__hill-mid" d="M10 124C80 108 150 106 220 104 300 102 400 108 470 124Z" />
    <Trees look={FAR} at={spots('84,109,.42 98,108,.56 112,107,.44 350,106,.44 366,108,.58 382,109,.44')} />
    <path
      className="landscape__ground"
      d="M2 133C70 121 160 117 240 117 330 117 420 122 478 133 400 142 80 142 2 133Z"
    />
    <Trees look={NEAR} at={spots('72,121,.95 98,119,1.3 410,120,1.2')} />
    <Trees look={DARK} at={spots('46,123,1.15 436,123,1.25')} />
    <path
      className="landscape__post"
      d="M176 52H183V128H176ZM257 52H264V128H257ZM162 52 220 34 278 52V57H162Z"
    />
    <path className="landscape__sheet" d="M183 57H257V104H183Z" />
    <path className="landscape__wood" d="M191 69H226M191 78H218M191 87H224M191 96H214" />
    <path className="landscape__blaze" d="M236 66H249V98H236Z" />
    <Trail width={6} d="M262 142C286 128 330 136 336 124 340 116 322 112 312 107" />
    <Post x={352} y={126} scale={0.85} />
  </>
);

const SCENES: Readonly<Record<string, ReactNode>> = {
  'bli-coach': edgeOfTheForest,
  'under-utbildningen': boardwalk,
  'som-coach': cairn,
  medarbetare: cabin,
  verktyg: signpost,
  regler: noticeBoard,
};

/** A place along the trail of the front page, above the first page of a section. Pure decoration. */
export function Vignette({ section }: { readonly section: string }): ReactNode {
  const scene = SCENES[section];
  return scene === undefined ? null : (
    <svg className="vignette" viewBox="0 0 480 139" aria-hidden="true" focusable="false">
      {scene}
    </svg>
  );
}
