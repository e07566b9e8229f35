import { describe, expect, it } from 'vitest';
import { fuzzLinks } from './links';
import { isUntouched } from './watch';

const SEED = 20_261_120;

describe('of 20 000 made-up links', () => {
  it.each([0, 1])(
    'none throws, reaches beyond itself or is read other than it stands (half %i)',
    async (half) => {
      const { wrong } = await fuzzLinks(10_000, SEED + half);
      expect([wrong.slice(0, 3), isUntouched()]).toEqual([[], true]);
    },
    60_000,
  );

  it('some are good, and the others meet every reason to refuse', async () => {
    const { accepted, refused } = await fuzzLinks(3_000, SEED);
    expect([accepted > 100, [...refused.keys()].sort()]).toEqual([
      true,
      [
        ...['answers', 'damaged', 'forbiddenKey', 'newer', 'notJson', 'notOurs', 'repeated', 'tooDeep'],
        ...['tooLarge', 'tooLong', 'unknownTool'],
      ],
    ]);
  }, 30_000);
});
