/** Tests, and what several of them share. */
const TESTING = '\\.(test|fixtures)\\.tsx?$|/fixtures/';

/** Who may import whom. The table in README.md is this file in words. */
const layer = (name, allowed, reason) => ({
  name: `${name}-imports`,
  comment: reason,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: TESTING },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed.map((a) => `^src/${a}`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    layer('rules', ['zod\\.ts'], 'The rules know nothing but themselves and zod.'),
    layer('formats', ['rules/'], 'Formats read and write values; they may know the rules.'),
    layer('folder', ['rules/', 'zod\\.ts'], 'The folder keeps answers; it may know the rules.'),
    layer('ui', [], 'Parts with no opinion know neither rules nor tools.'),
    layer('frame', ['rules/', 'formats/', 'folder/', 'ui/'], 'What surrounds every tool.'),
    layer(
      'offline',
      ['formats/', 'frame/'],
      'The copy of the site knows what is written, and not what it means.',
    ),
    layer(
      'tools',
      ['rules/', 'formats/', 'folder/', 'ui/', 'frame/', 'offline/'],
      'Tools use all below them.',
    ),
    layer('search', [], 'The search knows words and entries, and nothing of what they are about.'),
    layer('mdx', ['rules/', 'formats/', 'folder/', 'ui/', 'frame/', 'tools/'], 'The authors’ words.'),
    {
      ...layer(
        'embed',
        ['formats/', 'folder/', 'ui/', 'frame/', 'chrome/'],
        'A frame knows its address and its dress, and no tool.',
      ),
      from: { path: '^src/embed/', pathNot: [TESTING, '^src/embed/page/'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'No React, no DOM, no Docusaurus, no package at all in the rules.',
      severity: 'error',
      from: { path: '^src/rules/', pathNot: TESTING },
      to: { path: 'node_modules' },
    },
    {
      name: 'one-door-to-zod',
      comment: 'src/zod.ts switches off the eval probe before any schema exists.',
      severity: 'error',
      from: { pathNot: '^src/zod\\.ts$' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'rules-front-door',
      comment: 'Outside src/rules the only way in is src/rules/index.ts.',
      severity: 'error',
      from: { path: '^(src|plugins)/', pathNot: '^src/rules/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/index\\.ts$' },
    },
    {
      name: 'tools-never-each-other',
      comment: 'What has to know every tool is a file beside their folders.',
      severity: 'error',
      from: { path: '^src/tools/([^/]+)/' },
      to: { path: '^src/tools/[^/]+/', pathNot: '^src/tools/$1/' },
    },
    {
      name: 'docusaurus-behind-the-adapter',
      comment: 'Only mdx, theme, pages and embed/page know Docusaurus.',
      severity: 'error',
      from: { path: '^src/((rules|formats|folder|ui|frame|tools|offline)/|embed/[^/]+$)' },
      to: { path: '(@docusaurus|@theme|@generated)' },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { pathNot: `${TESTING}|^test/` },
      to: { path: TESTING },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
