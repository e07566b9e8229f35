// What two builds of the site have in common, file by file.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {string[]} every file below a folder, as paths from it, in order */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The first place where two files part, with what stands around it in each. */
function parting(one, other) {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const place = at === -1 ? one.length : at;
  const around = (bytes) => JSON.stringify(bytes.subarray(Math.max(0, place - 30), place + 50).toString());
  return `byte ${place}: ${around(one)} or ${around(other)}`;
}

/**
 * @param {string} first folder
 * @param {string} second folder
 * @returns {{ same: number, different: string[] }} how many files are byte for byte the same; a line for each other
 */
export function differences(first, second) {
  const [ours, theirs] = [filesIn(first), filesIn(second)];
  const common = ours.filter((name) => theirs.includes(name));
  const lone = (names, others, folder) =>
    names.filter((name) => !others.includes(name)).map((name) => `${name}: only in ${folder}`);
  const parted = common.flatMap((name) => {
    const [one, other] = [readFileSync(join(first, name)), readFileSync(join(second, name))];
    return one.equals(other) ? [] : [`${name}: ${parting(one, other)}`];
  });
  return {
    same: common.length - parted.length,
    different: [...parted, ...lone(ours, theirs, first), ...lone(theirs, ours, second)],
  };
}

/**
 * Files that tell where they were built. Short names (`/`, `/root`) would be found in any text and are passed over.
 * @param {string} folder
 * @param {string[]} places folders of this machine
 * @returns {string[]} a line for each file and place
 */
export function machinePlaces(folder, places) {
  const telling = places.filter((place) => place.length > '/root'.length);
  return filesIn(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return telling.filter((place) => bytes.includes(place)).map((place) => `${name}: names ${place}`);
  });
}
