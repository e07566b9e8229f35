import type { Locale } from '../../formats/units';

interface FooterText {
  readonly about: string;
  readonly label: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

export const footerText: Readonly<Record<Locale, FooterText>> = {
  sv: {
    about: 'Inner Journeys guide till coachutbildningen och utvecklingsplanen: regler som går att fråga.',
    label: 'Om guiden',
    links: [
      { to: '/regler', label: 'Alla regler' },
      { to: '/regler/det-som-saknas', label: 'Det som saknas' },
      { to: '/regler/integritet', label: 'Integritet' },
      { to: '/regler/tillganglighet', label: 'Tillgänglighet' },
    ],
  },
  en: {
    about: 'Inner Journey’s guide to the coach training and the development plan: rules you can ask.',
    label: 'About the guide',
    links: [
      { to: '/regler', label: 'All the rules' },
      { to: '/regler/det-som-saknas', label: 'What is missing' },
      { to: '/regler/integritet', label: 'Privacy' },
      { to: '/regler/tillganglighet', label: 'Accessibility' },
    ],
  },
};
