import type { examplesSv } from './text.sv';

export const examplesEn: typeof examplesSv = {
  heading: 'Before and after: the plan’s own examples',
  intro: (version, date) =>
    `Before are the examples in version ${version} of the plan, tested as on the plan’s own day, ${date}. After are our suggestions; the figures and the links in them are made up.`,
  before: 'Before',
  after: 'After',
  fromThePlan: (when) => `The plan’s words on the time: ${when}.`,
  firebase: {
    what: 'Reduce the response time of the most common Firestore queries',
    unit: 'milliseconds',
    measuredBy: 'The response time in the log, every Friday',
    support: 'Online course at Udemy or Pluralsight',
    roleLink: 'I am responsible for the database',
    companyLink: 'The app holds up when more users come',
  },
  senior: {
    what: 'Complete sessions as a certified coach',
    measuredBy: 'My session log',
    support: 'Supervision by a Senior Coach',
    roleLink: 'More sessions make me steadier as a coach',
    companyLink: 'More clients get a coach',
    milestone: 'Half of the way, looked over with my supervisor',
  },
  application: {
    what: 'Submit the application for a project grant to Vinnova',
    measuredBy: 'the receipt for the application is among the project’s documents',
    support: 'Vinnova’s guidelines',
    roleLink: 'Applications are my task',
    companyLink: 'The grant gives time to finish building',
    milestone: 'The project lead has read the draft',
  },
  api: {
    what: 'Deploy the VedAstro API on Google Cloud Engine (GCE)',
    measuredBy: 'a call gets the right answer in production',
    support: 'Colleagues in #dev',
    roleLink: 'I build the integrations',
    companyLink: 'The app gets a feature it is waiting for',
  },
  onboarding: {
    what: 'Guide new users through the whole onboarding',
    measuredBy: 'A note about each of them in my journal',
    support: 'Supervision by a Senior Coach',
    roleLink: 'I get to practise the first meeting',
    companyLink: 'More people get started and stay',
  },
};
