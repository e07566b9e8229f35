/** Words of the examples below the tool. */
export const examplesSv = {
  heading: 'Före och efter: planens egna exempel',
  intro: (version: string, date: string) =>
    `Före är exemplen i planens version ${version}, prövade som på planens egen dag, ${date}. Efter är våra förslag; talen och länkarna i dem är påhittade.`,
  before: 'Före',
  after: 'Efter',
  fromThePlan: (when: string) => `Planens ord om tiden: ${when}.`,
  /** Made-up answers in the rewritten goals. */
  firebase: {
    what: 'Sänka svarstiden för de vanligaste Firestore-frågorna',
    unit: 'millisekunder',
    measuredBy: 'Svarstiden i loggen, varje fredag',
    support: 'Onlinekurs på Udemy eller Pluralsight',
    roleLink: 'Jag ansvarar för databasen',
    companyLink: 'Appen håller måttet när fler användare kommer',
  },
  senior: {
    what: 'Genomföra samtal som certifierad coach',
    measuredBy: 'Min samtalslogg',
    support: 'Handledning av en Senior Coach',
    roleLink: 'Fler samtal gör mig tryggare som coach',
    companyLink: 'Fler klienter får en coach',
    milestone: 'Halva vägen, genomgång med min handledare',
  },
  application: {
    what: 'Skicka in ansökan om projektbidrag till Vinnova',
    measuredBy: 'bekräftelsen på ansökan ligger i projektets dokument',
    support: 'Vinnovas riktlinjer',
    roleLink: 'Ansökningar är min uppgift',
    companyLink: 'Bidraget ger tid att bygga färdigt',
    milestone: 'Utkastet är läst av projektledaren',
  },
  api: {
    what: 'Driftsätta VedAstro API på Google Cloud Engine (GCE)',
    measuredBy: 'ett anrop får rätt svar i drift',
    support: 'Kollegor i #dev',
    roleLink: 'Jag bygger integrationerna',
    companyLink: 'Appen får en funktion som den väntar på',
  },
  onboarding: {
    what: 'Guida nya användare genom hela onboardingen',
    measuredBy: 'Anteckning om var och en i min journal',
    support: 'Handledning av en Senior Coach',
    roleLink: 'Jag får öva på första mötet',
    companyLink: 'Fler kommer i gång och stannar',
  },
};
