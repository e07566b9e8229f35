// What reads goals: fetched with the first one.
export { findGoalProblems } from './goalProblems';
export { readPlan } from './readPlan';
