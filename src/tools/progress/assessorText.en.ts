import type { AssessorWords } from './assessorWords';

export const assessorEnglish: AssessorWords = {
  apart: {
    title: 'Beside the percentage',
    logged: (count) => `Logged in Dynamisk Journal: ${count}`,
    shared: (count) => `Shared with the test user: ${count}`,
    received: (count) => `Feedback received: ${count}`,
    reflected: (count) => `Reflected on the feedback: ${count}`,
  },
  summary: {
    title: 'For the assessor, so far',
    titleReady: 'Ready to report: for the assessor',
    rate: (count, criterion) => `Completion rate: ${count}. The criterion is ${criterion}.`,
    done: (rows) => `Done, nothing noted: ${rows}.`,
    missing: (rows) => `Not done yet: ${rows}.`,
    shown: (tools) => `Tools I have shown that I can use: ${tools}.`,
    notShown: (tools) => `Tools I have not shown yet: ${tools}.`,
    example: (tool, text) => `Example from ${tool}: ${text}`,
    open: 'Open in the programme: do journal and sharing belong to the share, and how much positive feedback is enough? (Q-05, Q-06)',
    decision: 'The assessor’s decision and date: ________________',
  },
};
