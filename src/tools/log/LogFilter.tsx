import { type ReactNode, useMemo } from 'react';
import type { Locale } from '../../formats/units';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { Entry } from './entries';
import { clientsIn, type Filter, yearsIn } from './filter';
import { furtherText } from './furtherText';
import { logText } from './text';

export interface LogFilterProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly locale: Locale;
}

const ROLES = ['coach', 'client', 'trial'] as const;
const STATUSES = ['done', 'cancelled'] as const;

/** What to show of the log. */
export function LogFilter({ entries, filter, onChange, locale }: LogFilterProps): ReactNode {
  const words = furtherText[locale].list;
  const { roles, statuses } = logText[locale];
  const all = { value: '' as const, label: words.all };
  const years = useMemo(() => yearsIn(entries), [entries]);
  const clients = useMemo(() => clientsIn(entries, locale), [entries, locale]);
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  return (
    <fieldset className="log-filter">
      <legend className="visually-hidden">{words.filter}</legend>
      <Select
        id="log-filter-year"
        label={words.year}
        onChange={(year) => set({ year })}
        options={[all, ...years.map((year) => ({ value: year, label: year }))]}
        value={filter.year}
      />
      <Select
        id="log-filter-client"
        label={words.client}
        onChange={(client) => set({ client })}
        options={[all, ...clients]}
        value={filter.client}
      />
      <Select
        id="log-filter-role"
        label={words.role}
        onChange={(role) => set({ role })}
        options={[all, ...ROLES.map((value) => ({ value, label: roles[value] }))]}
        value={filter.role}
      />
      <Select
        id="log-filter-status"
        label={words.status}
        onChange={(status) => set({ status })}
        options={[all, ...STATUSES.map((value) => ({ value, label: statuses[value] }))]}
        value={filter.status}
      />
      <TextField
        id="log-filter-text"
        label={words.search}
        onChange={(text) => set({ text })}
        value={filter.text}
      />
    </fieldset>
  );
}
