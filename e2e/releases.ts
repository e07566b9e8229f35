import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const PART = /[\w-]+-[\w-]{8}\.js/g;
const INLINE = /<script[^>]*>([\s\S]*?)<\/script>/g;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** The part by the name that it would have if there were something else in it. */
const renamed = (name: string) => name.replace(/([\w-]{8})(?=\.js$)/, (hash) => [...hash].reverse().join(''));

const hashes = (html: string) => [...html.matchAll(INLINE)].map(([, script]) => sha256(script ?? ''));

/**
 * Makes the release that follows another: every part that is fetched later has a new name, and the pages ask for it by
 * that name.
 */
export function nextRelease(release: string, next: string): void {
  cpSync(release, next, { recursive: true });
  const parts = filesIn(next, '.js');
  const known = new Set(parts.map((part) => basename(part)));
  const asNew = (text: string) => text.replace(PART, (name) => (known.has(name) ? renamed(name) : name));
  for (const part of parts) {
    writeFileSync(part, asNew(readFileSync(part, 'utf8')));
    renameSync(part, join(dirname(part), renamed(basename(part))));
  }
  // The scripts in the pages have changed with the names in them, and so has every policy that allows them.
  const allowed = new Map<string, string>();
  for (const page of filesIn(next, '.html')) {
    const [before, after] = [readFileSync(page, 'utf8'), asNew(readFileSync(page, 'utf8'))];
    const now = hashes(after);
    hashes(before).forEach((hash, index) => {
      allowed.set(hash, now[index] ?? hash);
    });
    writeFileSync(page, after);
  }
  for (const told of [
    ...filesIn(next, '.html'),
    ...filesIn(join(next, '_policy'), ''),
    join(next, '_headers'),
  ]) {
    const text = readFileSync(told, 'utf8');
    writeFileSync(
      told,
      text.replace(/(?<='sha256-)[\w+/=]+/g, (hash) => allowed.get(hash) ?? hash),
    );
  }
}

/** Puts a release where the server looks, in one step. */
export function publish(release: string, live: string): void {
  const link = `${live}.next`;
  rmSync(link, { force: true });
  symlinkSync(release, link);
  renameSync(link, live);
}
