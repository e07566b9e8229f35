import type { Locale } from '../../formats/units';

interface FooterText {
  readonly about: string;
  readonly label: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

export const footerText: Readonly<Record<Locale, FooterText>> = {
  sv: {
    about: 'Inner Journeys guide: regler som går att fråga.',
    label: 'Om guiden',
    links: [
      { to: '/regler/hitta', label: 'Alla sidor' },
      { to: '/regler/det-som-saknas', label: 'Det som saknas' },
      { to: '/regler/integritet', label: 'Integritet' },
      { to: '/regler/tillganglighet', label: 'Tillgänglighet' },
    ],
  },
  en: {
    about: 'Inner Journey’s guide: rules you can ask.',
    label: 'About the guide',
    links: [
      { to: '/regler/hitta', label: 'All pages' },
      { to: '/regler/det-som-saknas', label: 'What is missing' },
      { to: '/regler/integritet', label: 'Privacy' },
      { to: '/regler/tillganglighet', label: 'Accessibility' },
    ],
  },
};
