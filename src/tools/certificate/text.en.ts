import type { CertificateWords } from './words';

export const certificateEnglish: CertificateWords = {
  title: 'Certificate and title',
  submit: 'Show how to write it',
  waiting:
    'Write which day you were certified, and you will see how to write your title and get a link to LinkedIn.',
  name: 'Your name',
  nameHint: 'As you usually write it. The name is no part of the link.',
  issued: 'Which day was your certificate issued?',
  // gate: how a date is written
  issuedHint: 'For example 2025-04-28 or 28 April 2025.',
  certificateId: 'Number of the certificate',
  certificateIdHint: 'Only if your certificate has one.',
  url: 'Address where others can see the certificate',
  urlHint: 'Only if you have one. It begins with https://',
  afterToday: (day, today) => `The day cannot lie ahead. ${day} is after today, ${today}`,
  tooEarly: (day, first) => `Check the year. ${day} is before ${first}`,
  tooLong: {
    name: (most) => `Write the name in at most ${most}`,
    certificateId: (most) => `Write the number in at most ${most}`,
  },
  wrongUrl: {
    notHttps: () => 'Write an address that begins with https://',
    notAnAddress: () => 'Write the whole address, for example https://example.se/certificate',
    tooLong: (most) => `Write an address of at most ${most}`,
  },
  answer: {
    title: 'How to write your title',
    ready: 'How to write your title, and the link to LinkedIn is ready',
  },
  left: {
    fetch: (certificate) => `You find the certificate in the platform: ${certificate}.`,
    issued: 'Write the day the certificate was issued, and you will get the link to LinkedIn.',
    confirm: (typed, day) => `We read “${typed}” as ${day}. Say yes to it in the form, and we will use it.`,
  },
  yourName: 'Your Name',
  month: (month, year) => `${month} ${year}`,
  titleHeading: 'The title in three places',
  titleLines: {
    signature: (name, title) => `In a signature: ${name}, ${title}`,
    cv: (title, organisation, month) => `In a CV: ${[title, organisation, month].filter(Boolean).join(', ')}`,
    sentence: (title, month) =>
      month === ''
        ? `In a sentence: I am a ${title}.`
        : `In a sentence: I have been a ${title} since ${month}.`,
  },
  linkHeading: 'Add it on LinkedIn',
  open: 'Open LinkedIn with the details filled in',
  goesAlong: (what) =>
    `If you open the link, LinkedIn gets ${what}. Your name does not go along. There you choose yourself whether to save.`,
  along: {
    title: 'the title',
    organisation: 'the name Inner Journey',
    month: 'year and month',
    certificateId: 'the number of the certificate',
    url: 'the address of the certificate',
  },
  copyLink: 'Copy the link',
  linkText: 'The link in plain text',
  notes: {
    toMend: 'What needs mending in the form is not part of this yet.',
    notOthers:
      'The title is Inner Journey’s own. It is not the same as a certification by ICF or EMCC, so do not use their marks or levels.',
    validity: 'Inner Journey states no period of validity, so do not write one.',
    number:
      'The programme does not say whether the certificate has a number or how anyone else can verify it.',
    senior: (title) => `${title} is another title. Write it only once you have been given it.`,
  },
  meta: (date) => `Put together ${date}. No certificates are issued here.`,
  badge: {
    heading: 'What a digital badge could look like',
    mark: 'Preview, not verifiable',
    explanation:
      'The file has the form of Open Badges, but nobody has issued or signed it. No one can verify it, so never hand it over as proof.',
    download: 'preview (JSON)',
    fileName: 'preview-not-verifiable',
    description: 'Title after completed coach training at Inner Journey.',
    narrative: (completion, feedback, platform, assessor) =>
      `Has done ${completion} of the exercises and trial sessions, received positive feedback on ${feedback} and shown knowledge of ${platform}. Judged by ${assessor}.`,
  },
};
