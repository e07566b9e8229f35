import type { Locale } from '../../formats/units';

interface NavbarWords {
  readonly main: string;
  readonly menu: string;
  readonly search: string;
  readonly darkMode: string;
  /** The other language's name, in that language. */
  readonly other: string;
  readonly sections: readonly { readonly to: string; readonly label: string }[];
}

export const OTHER: Readonly<Record<Locale, { readonly locale: Locale; readonly lang: string }>> = {
  sv: { locale: 'en', lang: 'en-GB' },
  en: { locale: 'sv', lang: 'sv-SE' },
};

export const navbarText: Readonly<Record<Locale, NavbarWords>> = {
  sv: {
    main: 'Huvudmeny',
    menu: 'Meny',
    search: 'Sök',
    darkMode: 'Mörkt läge',
    other: 'English',
    sections: [
      { to: '/bli-coach', label: 'Bli coach' },
      { to: '/under-utbildningen', label: 'Under utbildningen' },
      { to: '/som-coach', label: 'Som coach' },
      { to: '/medarbetare', label: 'Medarbetare' },
      { to: '/verktyg', label: 'Verktyg' },
      { to: '/regler', label: 'Regler' },
    ],
  },
  en: {
    main: 'Main menu',
    menu: 'Menu',
    search: 'Search',
    darkMode: 'Dark mode',
    other: 'Svenska',
    sections: [
      { to: '/bli-coach', label: 'Become a coach' },
      { to: '/under-utbildningen', label: 'During the training' },
      { to: '/som-coach', label: 'As a coach' },
      { to: '/medarbetare', label: 'Staff' },
      { to: '/verktyg', label: 'Tools' },
      { to: '/regler', label: 'Rules' },
    ],
  },
};
