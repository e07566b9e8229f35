/** Every zone that the machine knows, and the farthest on both sides. */
export const ALL_ZONES: readonly string[] = [
  ...new Set([
    ...Intl.supportedValuesOf('timeZone'),
    'UTC',
    'Etc/GMT-14',
    'Etc/GMT+12',
    'Etc/GMT-13',
    'Etc/GMT+11',
  ]),
];

/** Zones that have misled programs: far out, with half hours, with their own summers, with a day that was left out. */
export const SOME_ZONES: readonly string[] = [
  ...[
    'UTC',
    'Etc/GMT-14',
    'Etc/GMT+12',
    'Europe/Stockholm',
    'Europe/London',
    'Europe/Dublin',
    'Europe/Lisbon',
  ],
  ...['Europe/Moscow', 'Europe/Istanbul', 'Europe/Chisinau', 'Atlantic/Azores', 'Atlantic/Reykjavik'],
  ...['America/New_York', 'America/St_Johns', 'America/Los_Angeles', 'America/Sao_Paulo', 'America/Santiago'],
  ...['America/Havana', 'America/Caracas', 'America/Scoresbysund', 'America/Adak', 'Pacific/Honolulu'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Pacific/Auckland', 'Pacific/Pago_Pago'],
  ...['Pacific/Norfolk', 'Australia/Lord_Howe', 'Australia/Eucla', 'Australia/Sydney', 'Asia/Kathmandu'],
  ...['Asia/Kolkata', 'Asia/Tehran', 'Asia/Gaza', 'Asia/Beirut', 'Asia/Tokyo', 'Asia/Kabul', 'Asia/Amman'],
  ...['Africa/Casablanca', 'Africa/Cairo', 'Africa/El_Aaiun', 'Antarctica/Troll', 'Antarctica/Casey'],
];

const standIn = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};

/** Runs it while the process stands in another zone, and goes back. */
export function inZone<Result>(zone: string, run: () => Result): Result {
  const stood = process.env.TZ;
  standIn(zone);
  try {
    return run();
  } finally {
    standIn(stood);
  }
}

/** The same for what takes its time; nothing else may run meanwhile. */
export async function inZoneLater<Result>(zone: string, run: () => Promise<Result>): Promise<Result> {
  const stood = process.env.TZ;
  standIn(zone);
  try {
    return await run();
  } finally {
    standIn(stood);
  }
}

/** The results that differ from those that were worked out in UTC, and how many were held against them. */
export function differingIn(
  zones: readonly string[],
  days: readonly string[],
  resultsOf: (day: never) => readonly unknown[],
): { readonly compared: number; readonly differing: readonly string[] } {
  const expected = inZone('UTC', () => days.map((day) => resultsOf(day as never)));
  const differing: string[] = [];
  let compared = 0;
  for (const zone of zones) {
    inZone(zone, () => {
      days.forEach((day, at) => {
        resultsOf(day as never).forEach((result, which) => {
          compared += 1;
          if (result !== expected[at]?.[which]) {
            differing.push(`${zone} ${day} ${which}: ${String(result)} for ${String(expected[at]?.[which])}`);
          }
        });
      });
    });
  }
  return { compared, differing };
}
