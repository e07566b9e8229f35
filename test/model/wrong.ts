import { browserDisk, type Disk } from './disk';
import { play, type Script } from './player';
import { installPocket } from './pocket';
import { scriptOf, shortened } from './scripts';

const pocket = installPocket();

/** What goes wrong first when a script is played on an empty disk; `null` when nothing does. */
export async function outcome(script: Script, disk: Disk = browserDisk(), from = 0): Promise<string | null> {
  pocket.empty();
  return play(disk, script, from);
}

/** The first script that goes wrong, as short as it can be made, and why; or how many went well. */
export async function firstWrong(scripts: Iterable<readonly [string, Script]>, open = browserDisk) {
  let played = 0;
  for (const [name, script] of scripts) {
    played += 1;
    if ((await outcome(script, open())) !== null) {
      const short = await shortened(script, async (each) => (await outcome(each, open())) !== null);
      return { name, why: await outcome(short, open()), script: short };
    }
  }
  return { played };
}

/** Scripts drawn from seeds that follow each other. */
export function* drawn(from: number, count: number, may: Parameters<typeof scriptOf>[1]) {
  for (let seed = from; seed < from + count; seed += 1) {
    yield [`seed ${seed}`, scriptOf(seed, may)] as const;
  }
}
