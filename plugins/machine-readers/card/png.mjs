// A picture in few colours is a third of the bytes of one in all of them.
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 64;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

const distance = (a, b) => {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  // Eyes tell greens apart best and blues worst.
  return 3 * red * red + 6 * green * green + blue * blue;
};

/** The colours that cover most, each time the one that helps most next: shares first, then how far from the rest. */
function paletteOf(counts) {
  const all = [...counts].sort(([a, few], [b, many]) => many - few || a - b);
  const palette = [];
  const far = all.map(() => Infinity);
  while (palette.length < Math.min(COLOURS, all.length)) {
    let best = 0;
    for (let index = 1; index < all.length; index += 1) {
      if (worth(all, far, index) > worth(all, far, best)) {
        best = index;
      }
    }
    const [colour] = all[best];
    palette.push(colour);
    for (const [index, [other]] of all.entries()) {
      far[index] = Math.min(far[index], distance(colour, other));
    }
  }
  return palette.sort((a, b) => a - b);
}

const worth = (all, far, index) =>
  far[index] === Infinity ? Number.MAX_VALUE / 2 + all[index][1] : far[index] * all[index][1];

const nearest = (palette, colour) => {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index], colour) < distance(palette[best], colour)) {
      best = index;
    }
  }
  return best;
};

/**
 * @param {Uint8Array} pixels four bytes each, opaque
 * @param {{ width: number, height: number }} size
 * @returns {Buffer} a PNG with a palette
 */
export function paletted(pixels, { width, height }) {
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let index = 0; index < colours.length; index += 1) {
    const from = index * 4;
    const colour = (pixels[from] << 16) | (pixels[from + 1] << 8) | pixels[from + 2];
    colours[index] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  // A byte before each row says how it was filtered: it was not.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = index.get(colours[y * width + x]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
