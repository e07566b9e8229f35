// What section `pages` found, as tables and as bars that are met or not.
import { kilobytes, ratio, table } from './figures.mjs';

const HEAD = [
  'page',
  'kB',
  'html',
  'js',
  'css',
  'font',
  'requests',
  'paint',
  'blocking',
  'answers',
  'keys',
  'shift',
];
const whole = (value) => (value === undefined ? undefined : Math.round(value));
const nameOf = ({ site, path }) => `${site}  /${path}/`;

const figures = (visit) => [
  nameOf(visit),
  ...['bytes', 'html', 'js', 'css', 'font'].map((kind) => kilobytes(visit[kind])),
  visit.requests,
  ...['paint', 'blocking', 'usable', 'interaction'].map((name) => whole(visit[name])),
  visit.shift.toFixed(3),
];

const peer = (visits, site, kind) => visits.find((each) => each.site === site && each.kind === kind);

function ratios(visits, kind) {
  const plain = peer(visits, 'plain', kind);
  const others = ['stock', 'starlight', 'starlight, no search'].map((site) => peer(visits, site, kind));
  const against = others.filter(Boolean);
  return table(
    [
      'ratios',
      ...against.map(({ site }) => `bytes ÷ ${site}`),
      'paint ÷ plain',
      'answers ÷ plain',
      'paint ÷ stock',
      'answers ÷ stock',
    ],
    visits
      .filter((each) => each.kind === kind)
      .map((each) => [
        nameOf(each),
        ...against.map(({ bytes }) => ratio(each.bytes, bytes)),
        ratio(each.paint, plain.paint),
        ratio(each.usable, plain.usable),
        ratio(each.paint, against[0].paint),
        ratio(each.usable, against[0].usable),
      ]),
  );
}

/** Tables of what was measured: kB as sent with Brotli, milliseconds at a quarter of the speed on slow 4G. */
export function pageTables(visits, styles, protocol) {
  const ofKind = (kind) =>
    `\n${kind} pages (medians; Brotli 11, ${protocol}, CPU 4× slower, slow 4G)\n` +
    `${table(HEAD, visits.filter((each) => each.kind === kind).map(figures))}\n\n${ratios(visits, kind)}`;
  const { oneSheet, inlined, pages } = styles;
  const row = table(
    ['styles, kB after each page', ...pages.map((path) => `/${path}/`)],
    [
      ['html with its styles in it, by size', ...inlined.map(kilobytes)],
      ['html and one stylesheet that is kept, by size', ...oneSheet.map(kilobytes)],
      ['all that travelled, scripts and font too, as measured', ...styles.travelled.map(kilobytes)],
    ],
  );
  return `${ofKind('document')}\n${ofKind('tool')}\n\n${row}\n`;
}

const LIMITS = {
  document: { ofStock: 1 / 6, ofPlain: 1.25, words: '1/6' },
  tool: { ofStock: 1 / 4, ofPlain: 1.6, words: '1/4' },
};
const BLOCKING = 80;
const INTERACTION = 50;

/** @returns {{ what: string, is: string, met: boolean }[]} one per page of ours and limit */
export function pageBars(visits) {
  return visits.filter(({ site }) => site === 'ours').flatMap((visit) => barsOf(visit, visits));
}

function barsOf(visit, visits) {
  const { ofStock, ofPlain, words } = LIMITS[visit.kind];
  const [plain, stock, starlight] = ['plain', 'stock', 'starlight'].map((site) =>
    peer(visits, site, visit.kind),
  );
  const atMost = (what, value, limit, is) => ({ what: `/${visit.path}/ ${what}`, met: value <= limit, is });
  const below = (what, value, limit, is) => ({ what: `/${visit.path}/ ${what}`, met: value < limit, is });
  const times = (value, base) => `${ratio(value, base)} ×`;
  return [
    atMost(
      `bytes ≤ ${words} of stock’s`,
      visit.bytes,
      stock.bytes * ofStock,
      `${kilobytes(visit.bytes)} of ${kilobytes(stock.bytes)} kB, 1/${(stock.bytes / visit.bytes).toFixed(1)}`,
    ),
    ...(starlight
      ? [
          below(
            'fewer bytes than Starlight',
            visit.bytes,
            starlight.bytes,
            `${kilobytes(visit.bytes)} against ${kilobytes(starlight.bytes)} kB`,
          ),
        ]
      : []),
    atMost(
      `largest paint ≤ ${ofPlain} × plain’s`,
      visit.paint,
      plain.paint * ofPlain,
      times(visit.paint, plain.paint),
    ),
    below(`blocking < ${BLOCKING} ms`, visit.blocking, BLOCKING, `${whole(visit.blocking)} ms`),
    atMost('no layout shift', Number(visit.shift.toFixed(3)), 0, visit.shift.toFixed(3)),
    ...(visit.usable === undefined
      ? []
      : [
          atMost(
            `tool answers ≤ ${ofPlain} × plain’s`,
            visit.usable,
            plain.usable * ofPlain,
            times(visit.usable, plain.usable),
          ),
          below(`keys < ${INTERACTION} ms`, visit.interaction, INTERACTION, `${whole(visit.interaction)} ms`),
        ]),
  ];
}
