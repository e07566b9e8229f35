import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pageHistory } from '../plugins/machine-readers/history';

describe('the history of a page', () => {
  const folders: string[] = [];
  const git = (folder: string, ...words: string[]) =>
    execFileSync('git', words, {
      cwd: folder,
      stdio: 'pipe',
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z',
        GIT_AUTHOR_DATE: '2020-01-01T12:00:00Z',
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
  const repository = () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    folders.push(folder);
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/ångra.mdx'), 'x');
    git(folder, 'init', '-q');
    return folder;
  };
  const commit = (folder: string) => {
    git(folder, 'add', '.');
    git(folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x');
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('tells when its file was committed, by a path from the project as the sitemap asks', async () => {
    const folder = repository();
    commit(folder);
    const change = await pageHistory(folder).getFileLastUpdateInfo('docs/ångra.mdx');
    expect(change?.timestamp).toBe(Date.UTC(2026, 2, 4, 12));
  });

  it('tells nothing of a file that is not committed', async () => {
    const folder = repository();
    commit(folder);
    writeFileSync(join(folder, 'docs/ny.mdx'), 'y');
    expect(await pageHistory(folder).getFileLastUpdateInfo('docs/ny.mdx')).toBeNull();
  });

  it('tells nothing where nothing has been committed, and stops nothing', async () => {
    expect(await pageHistory(repository()).getFileLastUpdateInfo('docs/ångra.mdx')).toBeNull();
  });

  it('tells nothing in a clone that is cut short', async () => {
    const folder = repository();
    commit(folder);
    const clone = join(folder, 'clone');
    git(folder, 'clone', '-q', '--depth=1', `file://${folder}`, clone);
    expect(await pageHistory(clone).getFileLastUpdateInfo('docs/ångra.mdx')).toBeNull();
  });
});
