// The same two rules in this project's functions and in three rule engines, each as its manual writes them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { installed, ROOT } from './workshop.mjs';

const PACKAGES = { publicodes: '1.10.3', 'json-rules-engine': '7.3.1', 'json-logic-js': '2.0.5' };
const TRAITS = ['empathic', 'structured', 'motivation'];

/** Answers to ask about, and whether the rule is fulfilled: worked by hand from the programme. */
export const CASES = {
  eligibility: [
    [{ tools: 1, sessions: 10, empathic: 'yes', structured: 'yes', motivation: 'yes' }, true],
    [{ tools: 3, sessions: 9, empathic: 'yes', structured: 'yes', motivation: 'yes' }, false],
    [{ tools: 0, sessions: 12, empathic: 'yes', structured: 'yes', motivation: 'yes' }, false],
    [{ tools: 2, sessions: 25, empathic: 'unsure', structured: 'yes', motivation: 'yes' }, true],
    [{ tools: 2, sessions: 11, empathic: 'yes', structured: 'no', motivation: 'yes' }, false],
  ],
  progress: [
    [{ exercises: 5, trialSessions: 3 }, true],
    [{ exercises: 4, trialSessions: 3 }, true],
    [{ exercises: 5, trialSessions: 1 }, false],
    [{ exercises: 0, trialSessions: 0 }, false],
  ],
};

function own(rulesModule) {
  const { contextOn, decideEligibility, decideProgress, said } = rulesModule;
  const context = contextOn(rulesModule.FIRST_EDITION);
  const answered = (facts) =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, said(value)]));
  return {
    eligibility: (facts) => decideEligibility(answered(facts), context).verdict.answer === 'yes',
    progress: (facts) => decideProgress(answered(facts), context).verdict.answer === 'yes',
  };
}

function publicodes(Engine, limits) {
  const inputs = ['tools', 'sessions', 'exercises', 'trialSessions'];
  const engine = new Engine(
    {
      ...Object.fromEntries(inputs.map((name) => [name, { 'par défaut': 0 }])),
      ...Object.fromEntries(TRAITS.map((name) => [name, { 'par défaut': 'oui' }])),
      eligibility: {
        'toutes ces conditions': [`tools >= ${limits.tools}`, `sessions >= ${limits.sessions}`, ...TRAITS],
      },
      progress: { valeur: `(exercises + trialSessions) * 100 >= ${limits.percent} * ${limits.parts}` },
    },
    { logger: { log() {}, warn() {}, error() {} } },
  );
  const decide = (rule, facts) => engine.setSituation(facts).evaluate(rule).nodeValue === true;
  const traits = (facts) =>
    Object.fromEntries(TRAITS.map((name) => [name, facts[name] === 'no' ? 'non' : 'oui']));
  return {
    eligibility: (facts) =>
      decide('eligibility', { tools: facts.tools, sessions: facts.sessions, ...traits(facts) }),
    progress: (facts) => decide('progress', facts),
  };
}

function jsonRulesEngine({ Engine }, limits) {
  const engineFor = (all, prepare = () => {}) => {
    const engine = new Engine([{ conditions: { all }, event: { type: 'fulfilled' } }]);
    prepare(engine);
    return async (facts) => (await engine.run(facts)).events.length > 0;
  };
  const atLeast = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
  return {
    eligibility: engineFor([
      atLeast('tools', limits.tools),
      atLeast('sessions', limits.sessions),
      ...TRAITS.map((fact) => ({ fact, operator: 'notEqual', value: 'no' })),
    ]),
    progress: engineFor([atLeast('share', limits.percent * limits.parts)], (engine) =>
      engine.addFact('share', async (_, almanac) => {
        const done = await Promise.all(['exercises', 'trialSessions'].map((name) => almanac.factValue(name)));
        return (done[0] + done[1]) * 100;
      }),
    ),
  };
}

function jsonLogic({ apply }, limits) {
  const value = (name) => ({ var: name });
  const eligibility = {
    and: [
      { '>=': [value('tools'), limits.tools] },
      { '>=': [value('sessions'), limits.sessions] },
      ...TRAITS.map((name) => ({ '!=': [value(name), 'no'] })),
    ],
  };
  const done = { '+': [value('exercises'), value('trialSessions')] };
  const progress = { '>=': [{ '*': [done, 100] }, limits.percent * limits.parts] };
  return { eligibility: (facts) => apply(eligibility, facts), progress: (facts) => apply(progress, facts) };
}

/**
 * Every engine with both rules in it; the limits come from the rules' own records.
 * @returns {Promise<Record<string, Record<'eligibility' | 'progress', (facts: object) => boolean | Promise<boolean>>>>}
 */
export async function loadEngines() {
  const { module } = await runnerImport(join(ROOT, 'src/rules/index.ts'));
  const rules = module.openRules(module.FIRST_EDITION);
  const limits = {
    tools: rules.quantity('prerequisite.tools'),
    sessions: rules.quantity('prerequisite.sessions'),
    percent: rules.quantity('evaluation.completion'),
    parts: rules.quantity('training.exercises') + rules.quantity('training.trialSessions'),
  };
  const load = createRequire(join(await installed('engines', PACKAGES), 'package.json'));
  return {
    'this site’s rules': own(module),
    publicodes: publicodes(load('publicodes').default ?? load('publicodes'), limits),
    'json-rules-engine': jsonRulesEngine(load('json-rules-engine'), limits),
    'json-logic-js': jsonLogic(load('json-logic-js'), limits),
  };
}
