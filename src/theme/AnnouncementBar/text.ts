import type { Locale } from '../../formats/units';

interface PreviewText {
  readonly label: string;
  readonly preview: (day: string) => string;
  readonly same: string;
  /** How many rules have another value than on the day of the build. */
  readonly changed: (count: string) => string;
  readonly link: string;
}

export const previewText: Readonly<Record<Locale, PreviewText>> = {
  sv: {
    label: 'Förhandsvisning',
    preview: (day) => `Förhandsvisning: reglerna som de gäller ${day}.`,
    same: 'Inget värde är ett annat än i dag.',
    changed: (count) => `Regler med ett annat värde än i dag: ${count}.`,
    link: 'Vad som ändras',
  },
  en: {
    label: 'Preview',
    preview: (day) => `Preview: the rules as they stand on ${day}.`,
    same: 'No value differs from today.',
    changed: (count) => `Rules with another value than today: ${count}.`,
    link: 'What changes',
  },
};
