import type { CaseWords } from './words';

const NOT_OURS =
  'What the link holds was not written by the tools here, so we leave it closed. Ask the sender to make a new link.';

export const en: CaseWords = {
  tools: {
    eligibility: 'the eligibility check',
    progress: 'the progress calculator',
    fee: 'the fee calculator',
    goals: 'the goal builder',
    senior: 'the Senior Coach check',
    budget: 'the training budget',
    quarter: 'the quarter planner',
  },
  texts: {
    eligibility: {
      otherTool: 'The name of another tool',
      experience: 'My experience',
      motivationText: 'Why I want to become a coach',
    },
    progress: {
      'exercises.name': 'The names of the exercises',
      'platform.personalJourneys.example': 'The example from Personliga Resor',
      'platform.dynamicJournal.example': 'The example from Dynamisk Journal',
      'platform.integratedTools.example': 'The example from Integrerade Verktyg',
      'platform.activations.example': 'The example from activations',
    },
    fee: {},
    goals: {
      otherRole: 'My role',
      'goals.what': 'What I am going to do',
      'goals.otherUnit': 'Units of my own',
      'goals.measuredBy': 'How it is measured',
      'goals.otherResource': 'Other support',
      'goals.roleLink': 'How it belongs to my role',
      'goals.companyLink': 'How it helps Inner Journey',
      'goals.milestones.text': 'The milestones in words',
    },
    senior: {},
    budget: {
      'courses.name': 'The names of the courses',
      'courses.provider': 'Who gives the courses',
      'additions.by': 'Who approved the additions',
    },
    quarter: {
      'plans.place': 'Where we meet',
      'plans.lead': 'The name of the project lead',
      'plans.notes.since': 'The notes: since last time',
      'plans.notes.progress': 'The notes: progress towards the goals',
      'plans.notes.obstacles': 'The notes: obstacles and needs',
      'plans.notes.feedback': 'The notes: feedback',
      'plans.notes.next': 'The notes: next steps',
      'plans.decisions.text': 'What we have decided',
      'plans.decisions.owner': 'Who does what we have decided',
      'plans.reflection.strengths': 'The reflection: strengths',
      'plans.reflection.challenges': 'The reflection: challenges',
      'plans.reflection.nextSteps': 'The reflection: next steps',
      'plans.carriedGoals.what': 'Goals from an earlier quarter',
    },
  },
  share: {
    title: 'Share the answers as a link',
    warning:
      'The answers are in the link itself. Whoever is given the link can read them, and it cannot be taken back. Nothing is sent to us.',
    carried: 'Numbers, dates and choices go along as they stand in the form.',
    texts: 'Should something you have written go along?',
    textsHint: 'What you do not tick stays with you.',
    make: 'Make the link',
    link: 'The link',
    made: (length, day, rules) => `${length} characters. Made on ${day} under the rules from ${rules}.`,
    copy: 'Copy the link',
    close: 'Close',
    tooLong: (length, most, texts) =>
      `The link would have ${length} characters, and it may have at most ${most}. ${texts ? 'Tick fewer texts, or send' : 'Send'} a backup from My folder instead.`,
    notMade: {
      unsupported: 'This browser is too old to make links. Update it, or copy the answer as text instead.',
      answers: 'The answers could not be made into a link. Copy the answer as text instead.',
    },
  },
  read: {
    title: 'You are reading a shared case',
    made: (day, rules) => `Made on ${day} under the rules from ${rules}.`,
    judged: (today) => `The answer below is worked out anew, ${today}.`,
    untouched: 'The form is filled in as the sender had it. Your own answers are untouched.',
    textsChosen: 'What is written in words of one’s own is there only if the sender chose so.',
    changed: 'The rules have changed since then. If that makes a difference, it is told after the answer.',
    use: 'Use as my answers',
    close: 'Close',
    used: 'The shared case is now your answers. Change what is not true for you.',
    closed: 'The shared case is closed, and your own answers are as they were.',
    replaceTitle: 'Replace your answers?',
    replaceWarning: (tool, when) =>
      `You already have answers of your own in ${tool}${when === null ? '' : `, kept ${when}`}. The shared case takes their place. The Undo button brings them back.`,
    replace: 'Yes, replace my answers',
    cancel: 'Cancel',
    elsewhere: (tool) => `The link belongs to ${tool}`,
    elsewhereHint: 'The shared case opens there, and nothing is changed until you say so.',
    open: (tool) => `Open it in ${tool}`,
    refusedTitle: 'The link could not be opened',
    refused: {
      tooLong:
        'It is longer than any link from here. Ask the sender to make a new one, or to send a backup instead.',
      notOurs:
        'Something seems to have been lost or added when it was copied. Copy the whole link again, to its very end.',
      unsupported: 'This browser is too old. Update it, or open the link in another one.',
      tooLarge: 'It holds more than a form does, so we leave it closed. Ask the sender to make a new link.',
      damaged:
        'It is not whole: a character is missing or was changed on the way. Copy it again, or ask for a new one.',
      tooDeep: NOT_OURS,
      notJson: NOT_OURS,
      forbiddenKey: NOT_OURS,
      newer: 'It was made with a newer version of the site. Reload the page and open the link once more.',
      unknownTool: 'It is for a tool that has no links. Ask the sender to send the answer as text instead.',
      answers: 'One of its answers does not fit the form. Ask the sender to make a new link.',
      repeated: 'It has the same row twice. Ask the sender to make a new link.',
    },
    at: (path) => `This is where: ${path}.`,
  },
};
