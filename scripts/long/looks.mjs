// Every state of every tool in every look: widths, colours, forced colours, text at twice its size, and focus that is
// seen wherever Tab leads. BUILD is `build`, as `npm test` leaves it.
import { runNode, TOOLS } from '../run.mjs';

process.exitCode = await runNode(
  TOOLS.playwright,
  ['test', 'states.spec.ts', '--reporter=line', '--timeout=240000', ...process.argv.slice(2)],
  { LOOKS: 'every' },
);
