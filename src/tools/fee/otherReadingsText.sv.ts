/** What another reading of the programme would give. Amounts arrive written out. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  bases: { withVat: 'priset med moms', withoutVat: 'priset utan moms' },
  otherBase: (base: string, fee: string, left: string) =>
    `Räknas avgiften på ${base} blir den ${fee}, och du har ${left} kvar av ett samtal (Q-25).`,
  onSum: (pace: string, fee: string, oneByOne: string) =>
    `Räknas avgiften på summan av ${pace} och avrundas en gång blir den ${fee}. Samtal för samtal blir det ${oneByOne} (Q-25).`,
  forATime: (membership: string) =>
    `Tar rabatten slut efter en tid kostar medlemskapet ${membership} i månaden (Q-22).`,
  fullAccess:
    'Fortsätter den fulla tillgången när du är certifierad kostar medlemskapet dig ingenting (Q-23).',
  ownDiscount: (percent: string) =>
    `Betalar även den som är anställd sitt medlemskap får du ${percent} rabatt på månadspriset, men det är inte gratis (Q-24).`,
};
