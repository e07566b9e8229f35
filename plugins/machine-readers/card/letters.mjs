// Words as outlines: a picture drawn from them looks the same on every machine, whatever faces that machine has.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fontkit = require('fontkit');

// The whole face and not the site's own cut of it: the cut has no kerning, which large letters need.
const FACE = '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2';

/**
 * fontkit 2.0.4 cannot vary a packed (WOFF2) face: it varies each glyph while it reads it, and the packed reader is
 * another one. So the glyphs are read unvaried, and what the weight moves is moved here.
 */
function vary(plain, font) {
  plain.getGlyph(0).path;
  const glyphs = plain._transformedGlyphs;
  const Point = glyphs.find(({ points }) => points?.length > 0).points[0].constructor;
  // The four that stand for the glyph's own measures; the widths come from a table of their own.
  const measures = () => Array.from({ length: 4 }, () => new Point(false, true, 0, 0));
  for (const [id, { points, components = [] }] of glyphs.entries()) {
    const moved = points ?? components.map(({ dx, dy }) => new Point(true, true, dx, dy));
    font._variationProcessor.transformPoints(id, [...moved, ...measures()]);
    if (points === undefined) {
      for (const [index, { x, y }] of moved.entries()) {
        Object.assign(components[index], { dx: x, dy: y });
      }
    }
  }
  font._transformedGlyphs = glyphs;
}

function faceOf(weight) {
  const bytes = readFileSync(require.resolve(FACE));
  const plain = fontkit.create(bytes);
  const font = new plain.constructor(new plain.stream.constructor(bytes), [weight]);
  vary(plain, font);
  return font;
}

const faces = new Map();

/** Shorter numbers than the curves are worked out to, and the same ones wherever that is. */
const short = (number) => Number(number.toFixed(2));

/**
 * One line of text, its foot on y = 0, beginning at x = 0.
 * @param {string} text
 * @param {{ size: number, weight: number, spacing?: number }} look size in pixels; spacing in parts of the size
 * @returns {{ path: string, left: number, right: number, top: number, bottom: number, width: number }} the outline as
 *   SVG path data, the box around what is inked, and how far the line reaches with its own room
 * @throws {Error} at a letter that the face does not have
 */
export function letters(text, { size, weight, spacing = 0 }) {
  const face = faces.get(weight) ?? faceOf(weight);
  faces.set(weight, face);
  const strange = [...text].find((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0)));
  if (strange !== undefined) {
    throw new Error(`The face has no letter “${strange}” for “${text}”`);
  }
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(text);
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let x = 0;
  const parts = glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index];
    const path = glyph.path.scale(scale, -scale).translate(x + xOffset * scale, -yOffset * scale);
    if (path.commands.length > 0) {
      box.left = Math.min(box.left, path.bbox.minX);
      box.right = Math.max(box.right, path.bbox.maxX);
      box.top = Math.min(box.top, path.bbox.minY);
      box.bottom = Math.max(box.bottom, path.bbox.maxY);
    }
    x += xAdvance * scale + spacing * size;
    return path.commands
      .map(({ command, args }) => `${LETTER[command]}${args.map(short).join(' ')}`)
      .join('');
  });
  return { path: parts.join(''), width: x - spacing * size, ...box };
}

const LETTER = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };
