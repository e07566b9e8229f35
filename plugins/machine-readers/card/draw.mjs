// One card: the mark, the title, the section, and the trail that the front page begins with.
import { letters } from './letters.mjs';
import { titleLines } from './title.mjs';

export const WIDTH = 1200;
export const HEIGHT = 630;
const LEFT = 72;
const MARK = { y: 54, size: 54, name: 35 };
const TITLE_TOP = 178;
const SECTION = { size: 30, below: 64, indent: 28 };

// The landscape's own 1440 × 520, so that its foot is the card's and its summit stands right of the words.
const SCENE = { x: -56, y: 155.24, scale: 0.913 };

/** Sky that is free of hills and sun, with room to breathe: how far right at which height. */
const FREE = [
  [215, 1128],
  [232, 960],
  [290, 800],
  [350, 715],
  [400, 610],
  [432, 470],
];

/**
 * How far right a line may reach whose lowest ink lies at `y`.
 * @param {number} y pixels from the top of the card
 */
export function skyAt(y) {
  const next = FREE.findIndex(([height]) => y <= height);
  if (next === 0) {
    return FREE[0][1];
  }
  if (next === -1) {
    return 0;
  }
  const [[above, wide], [below, narrow]] = [FREE[next - 1], FREE[next]];
  return wide + ((y - above) / (below - above)) * (narrow - wide);
}

const at = (x, y, path, fill) =>
  `<path transform="translate(${x} ${y.toFixed(2)})" fill="${fill}" d="${path}"/>`;

/** The mark and the name, as they stand in the bar. */
function wordmark({ mark, colours }, site) {
  const name = letters(site, { size: MARK.name, weight: 700, spacing: -0.02 });
  const scale = MARK.size / 32;
  return [
    `<g transform="translate(${LEFT} ${MARK.y}) scale(${scale})" color="${colours['--spruce']}">${mark}</g>`,
    at(LEFT + MARK.size + 14, MARK.y + MARK.size / 2 + MARK.name * 0.35, name.path, colours['--ink']),
  ].join('');
}

/** The section after a trail mark like the posts in the landscape, below a title whose last foot is given. */
function sectionLine({ colours }, section) {
  const line = letters(section, { size: SECTION.size, weight: 480 });
  const [words, post, ink] = [LEFT + SECTION.indent, colours['--post'], colours['--ink-soft']];
  return {
    fits: (above) => words + line.right <= skyAt(above + SECTION.below + Math.max(line.bottom, 0)),
    drawn: (above) => {
      const foot = above + SECTION.below;
      return [
        `<rect x="${LEFT + 2}" y="${foot - 22}" width="10" height="28" rx="2.5" fill="${post}"/>`,
        `<rect x="${LEFT}" y="${foot - 24}" width="14" height="14" rx="3" fill="${colours['--cloudberry']}"/>`,
        at(words, foot, line.path, ink),
      ].join('');
    },
  };
}

/**
 * @param {{ title: string, section: string, site: string }} words
 * @param {Awaited<ReturnType<import('./scene.mjs').sceneOf>>} scene
 * @returns {string} an SVG of 1200 × 630 with neither text nor face in it
 * @throws {Error} when words have no room
 */
export function drawCard({ title, section, site }, scene) {
  const below = sectionLine(scene, section);
  const { lines, bottom } = titleLines(title, { left: LEFT, top: TITLE_TOP, room: skyAt, below: below.fits });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<style>${scene.style}</style>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${scene.colours['--sky']}"/>`,
    `<g transform="translate(${SCENE.x} ${SCENE.y}) scale(${SCENE.scale})">${scene.landscape}</g>`,
    wordmark(scene, site),
    ...lines.map(({ path, foot }) => at(LEFT, foot, path, scene.colours['--ink'])),
    below.drawn(bottom),
    '</svg>',
  ].join('');
}
