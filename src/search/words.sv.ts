import { stemmer } from '@orama/stemmers/swedish';
import type { Language } from './language';

const list = (words: string): string[] => words.split(' ');

export const swedish: Language = {
  // `regel` and `regler`, `titel` and `titlar`: the vowel comes and goes.
  stem: (word) => stemmer(word).replace(/([^aeiouyåäö])e([lnr])$/, '$1$2'),
  endings: ['ets', 'ens', 'et', 'en', 'er', 'ar', 'n', 't'],
  derived: /(?:n?ing|ande|ende|are|ar|an|e|ad)$/,
  silent: new Set(
    list(
      'och att det den de i på är en ett som för av till med har hur vad vem när var vilka vilken vilket får jag man kan ska vill behöver måste om mig min mina mitt du din ditt dina sig finns göra gör så blir bli eller inte vi ni oss vara många mycket',
    ),
  ),
  same: new Map(
    Object.entries({
      coaching: 'coachning',
      coachingen: 'coachning',
      session: 'samtal',
      sessioner: 'samtal',
      sessionen: 'samtal',
      sessionerna: 'samtal',
      feedback: 'återkoppling',
      feedbacken: 'återkoppling',
      procent: 'andel',
    }),
  ),
  near: new Map(
    Object.entries({
      pris: ['avgift'],
      kostnad: ['avgift', 'pris'],
      lön: ['utbetalning', 'avgift'],
      tjäna: ['utbetalning', 'avgift'],
      tjänar: ['utbetalning', 'avgift'],
      ersättning: ['utbetalning', 'avgift'],
      provision: ['avgift'],
      intäkt: ['utbetalning', 'avgift'],
      räkna: ['kalkylator'],
      räknare: ['kalkylator'],
      beräkna: ['kalkylator'],
      skatt: ['moms'],
      deltagare: ['aspirant'],
      elev: ['aspirant'],
      student: ['aspirant'],
      kund: ['klient'],
      chef: ['projektledare'],
      möte: ['1:1'],
      medarbetarsamtal: ['1:1'],
      diplom: ['intyg', 'certifikat'],
      bevis: ['intyg', 'certifikat'],
      betyg: ['bedömning'],
      examen: ['certifiering'],
      svar: ['besked'],
      beslut: ['besked'],
      väntetid: ['besked'],
      kompetensutveckling: ['utbildning'],
      kurs: ['utbildning'],
      kurser: ['utbildning'],
      pengar: ['budget', 'avgift'],
      cookies: ['integritet'],
      gdpr: ['integritet'],
      personuppgifter: ['integritet'],
      ordlista: ['ord'],
      karriär: ['steg'],
      beröm: ['erkännande'],
      hjälp: ['stöd'],
    }),
  ),
  doing: new Set(
    list(
      'räkna beräkna kolla kontrollera skriva skriv bygga planera logga följa fylla anteckna verktyg kalkylator',
    ),
  ),
  compounds: true,
  parts: list(
    'mål år tid råd ord dag kalkylator planerare byggare spegel logg kort underlag koll kontroll utkast budget mapp avgift intäkt samtal plan krav steg kanal',
  ),
  noParts: new Set(
    list(
      'till över under genom fram inne inter före fort ihop samman kvar först förs mots trol bort upp heter heten enhet enheter ringen ringar ring ringarna ingen inga ingar ingarna ingens ende rade rader igen lagen laget lagets talet talets varar slår fattande delad rikt leder sikt',
    ),
  ),
};
