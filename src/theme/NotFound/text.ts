import type { Locale } from '../../formats/units';

interface NotFoundText {
  readonly title: string;
  readonly body: string;
  readonly lead: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

export const notFoundText: Readonly<Record<Locale, NotFoundText>> = {
  sv: {
    title: 'Här tar stigen slut',
    body: 'Sidan du letar efter finns inte på den här adressen. Den kan ha flyttat, eller så blev det ett tecken fel på vägen.',
    lead: 'Härifrån hittar du vidare:',
    links: [
      { to: '/', label: 'Startsidan, med alla ingångar' },
      { to: '/verktyg', label: 'Verktygen' },
      { to: '/bli-coach', label: 'Bli coach' },
      { to: '/under-utbildningen', label: 'Under utbildningen' },
      { to: '/som-coach', label: 'Som coach' },
      { to: '/medarbetare', label: 'Medarbetare' },
      { to: '/regler', label: 'Alla regler' },
    ],
  },
  en: {
    title: 'The path ends here',
    body: 'There is no page at this address. It may have moved, or a character went astray on the way.',
    lead: 'From here you can go on to:',
    links: [
      { to: '/', label: 'The front page, with every way in' },
      { to: '/verktyg', label: 'The tools' },
      { to: '/bli-coach', label: 'Becoming a coach' },
      { to: '/under-utbildningen', label: 'During the training' },
      { to: '/som-coach', label: 'As a coach' },
      { to: '/medarbetare', label: 'Staff' },
      { to: '/regler', label: 'All the rules' },
    ],
  },
};
