import { describe, expect, it } from 'vitest';
import { blankGoal, type GoalInput, type GoalLanguage } from './goal';
import { judgeSpecific } from './specific';

const goal = (what: string, more: Partial<GoalInput> = {}): GoalInput => ({
  ...blankGoal({ year: 2025, quarter: 2 }),
  what,
  ...more,
});
const judge = (what: string, more: Partial<GoalInput> = {}, language: GoalLanguage = 'sv') =>
  judgeSpecific(goal(what, more), language);
const ids = (what: string, language: GoalLanguage = 'sv') =>
  judge(what, {}, language).findings.map(({ id }) => id);
const hits = (what: string, id: string, language: GoalLanguage = 'sv') => {
  const finding = judge(what, {}, language).findings.find((one) => one.id === id);
  return finding && 'hits' in finding.data ? finding.data.hits : undefined;
};

describe('S1, long enough to say something', () => {
  it.each([
    ['Bygga en x', 'met'], // 10 characters, 3 words
    ['Bygga en', 'missing'],
    ['Bygg en x', 'missing'], // 9 characters, 3 words
    ['Bygga modulen', 'missing'], // 13 characters, 2 words
    ['Bygga   modulen', 'missing'], // still 2 words
    ['Bygga en modul till', 'met'],
    ['Bo å 🙂🙂🙂🙂', 'missing'], // 9 characters, though 13 code units
  ])('%s is %s', (what, status) => {
    expect(judge(what).status).toBe(status);
  });

  it('says how long the text is', () => {
    expect(judge('Bygga en').findings).toEqual([
      { id: 'S1', effect: 'missing', input: 'what', open: false, data: { characters: 8, words: 2 } },
    ]);
  });

  it('does not count the spaces around the text', () => {
    expect(judge('   Bygga en   ').status).toBe('missing');
  });

  it.each(['', '   '])('waits for an answer when the text is "%s"', (what) => {
    expect(judge(what)).toEqual({
      status: 'missing',
      findings: [
        { id: 'S1', effect: 'missing', input: 'what', open: true, data: { characters: 0, words: 0 } },
      ],
    });
  });
});

describe('S2, a verb that names a result', () => {
  it('G-01: finds a vague phrase', () => {
    expect(judge('Bli bättre på React')).toEqual({
      status: 'partly',
      findings: [{ id: 'S2', effect: 'partly', input: 'what', open: false, data: { hits: ['Bli bättre'] } }],
    });
  });

  it('G-03: takes a concrete verb', () => {
    expect(judge('Sänka svarstiden för de tio vanligaste Firestore-frågorna')).toEqual({
      status: 'met',
      findings: [],
    });
  });

  it('G-23: names three vague words once each, in the order of the text', () => {
    expect(hits('Stärka teamets utveckling genom att arbeta med processer', 'S2')).toEqual([
      'Stärka',
      'utveckling',
      'arbeta med',
    ]);
  });

  it('names a word that returns in another case only once', () => {
    expect(hits('Stärka mig själv och stärka teamet', 'S2')).toEqual(['Stärka']);
  });

  it.each([
    'Utveckla webben vidare',
    'Vi utvecklar webben',
    'Ha utvecklat webben vidare',
    'Webben utvecklas vidare',
    'Förbättra webben vidare',
    'Främjar webben vidare',
    'Tillgodose allas behov här',
    'Effektivisera vår process',
    'Jobbar med vår process',
    'Förenkla vår process',
    'Bli en duktigare lyssnare',
    'Få bättre koll på Python',
    'UTVECKLA webben vidare',
    'Utveckla\u00a0webben vidare',
    'Fo\u0308rba\u0308ttra webben vidare',
  ])('finds an inflected vague verb in: %s', (what) => {
    expect(ids(what)).toEqual(['S2']);
  });

  it.each([
    'Bli webbutvecklare på heltid',
    'En ny utvecklingsmiljö till alla',
    'En ny utvecklingsmiljo\u0308 till alla',
    'Utvecklare som säger ja',
    'Medarbetarutveckling för alla här',
    'Utvecklings- och driftmiljö till alla',
    'App-utveckling för alla här',
    'Stärkelse i alla påsar',
    'Förstärka väggen mot söder',
  ])('finds no vague verb inside a compound: %s', (what) => {
    expect(ids(what)).toEqual([]);
  });

  it.each([
    'Utveckla och lansera en ny startsida',
    'Skriva en plan för teamets utveckling',
    'Stärka teamet genom att bygga en testmiljö',
  ])('lets a concrete verb outweigh vague words: %s', (what) => {
    expect(judge(what).status).toBe('met');
  });

  it('gives an unknown verb the benefit of the doubt', () => {
    expect(judge('Snickra en trappa till scenen').status).toBe('met');
  });

  it('does not take a preposition for a verb', () => {
    expect(ids('Stärka oss inför lanseringen')).toEqual(['S2']);
  });
});

describe('S2 and optimera', () => {
  const what = 'Optimera databasens svarstid';

  it('is vague without a measure', () => {
    expect(judge(what).status).toBe('partly');
  });

  it('is concrete with a figure', () => {
    expect(judge(what, { target: 300, unit: 'other' }).status).toBe('met');
  });

  it('is concrete with a yes or no that can be checked', () => {
    expect(judge(what, { unit: 'yesNo', measuredBy: 'Loggen visar det' }).status).toBe('met');
  });

  it('is vague with a figure that has no unit', () => {
    expect(judge(what, { target: 300 }).status).toBe('partly');
  });
});

describe('S3, two results in one goal', () => {
  it('G-07: sees a verb on either side', () => {
    expect(judge('Färdigställa och skicka in ansökan till Vinnova')).toEqual({
      status: 'met',
      findings: [
        {
          id: 'S3',
          effect: 'tip',
          input: 'what',
          open: false,
          data: { hits: ['Färdigställa', 'skicka in'] },
        },
      ],
    });
  });

  it.each([
    'Genomföra tjugo samtal och uppnå status som Senior Coach',
    'Hålla samtal och bli Senior Coach',
    'Skriva guiden samt publicera den',
    'Skriva guiden och att publicera den',
  ])('sees it with words between: %s', (what) => {
    expect(ids(what)).toEqual(['S3']);
  });

  it('names the verbs next to the join, not others before them', () => {
    expect(hits('Stärka laget, bygga en app och lansera den', 'S3')).toEqual(['bygga', 'lansera']);
  });

  it.each([
    'Skriva en guide om kost och motion',
    'Bygga för utvecklare och coacher',
    'Bygga en modul och en guide som leder vidare',
  ])('leaves other joins alone: %s', (what) => {
    expect(ids(what)).toEqual([]);
  });
});

describe('S4, words that can go', () => {
  it('G-05: is a tip and keeps the letter met', () => {
    expect(judge('Aktivt guida minst 10 nya användare genom onboardingen')).toEqual({
      status: 'met',
      findings: [{ id: 'S4', effect: 'tip', input: 'what', open: false, data: { hits: ['Aktivt'] } }],
    });
  });

  it.each([
    ['Löpande skriva om många ämnen', ['Löpande', 'många']],
    ['Aktivt stärka teamet', ['Aktivt']],
    ['Kontinuerligt skriva mer text', ['Kontinuerligt', 'mer']],
    ['Skriva guiden så snabbt som möjligt', ['så snabbt som möjligt']],
    ['Skriva snabbare och bättre guider', ['snabbare', 'bättre']],
  ])('%s', (what, words) => {
    expect(hits(what, 'S4')).toEqual(words);
  });

  it.each(['Guida aktiva användare hit', 'Skriva mer än tio guider', 'Skriva ett märke på väggen'])(
    'leaves %s alone',
    (what) => {
      expect(ids(what)).toEqual([]);
    },
  );
});

describe('English', () => {
  it.each([
    ['Get better at React', ['Get better at']],
    ['Grow as a coach', ['Grow as']],
    ['Strengthen the team by working with processes', ['Strengthen', 'working with']],
    ['Develop and improve the report', ['Develop', 'improve']],
  ])('finds the vague words of: %s', (what, words) => {
    expect(hits(what, 'S2', 'en')).toEqual(words);
  });

  it.each([
    'Reduce the response time of ten queries',
    'Actively guide ten new users',
    'Improve onboarding by writing a guide',
  ])('takes the concrete verb of: %s', (what) => {
    expect(judge(what, {}, 'en').status).toBe('met');
  });

  it.each(['Set up a development environment', 'Hire one web developer'])('finds nothing in: %s', (what) => {
    expect(ids(what, 'en')).toEqual([]);
  });

  it('sees two results', () => {
    expect(hits('Complete and submit the application', 'S3', 'en')).toEqual(['Complete', 'submit']);
  });

  it.each([
    ['Actively write many guides', ['Actively', 'many']],
    ['Write the guide as soon as possible', ['as soon as possible']],
  ])('finds filler in: %s', (what, words) => {
    expect(hits(what, 'S4', 'en')).toEqual(words);
  });

  it('leaves a limit alone', () => {
    expect(ids('Write more than ten guides', 'en')).toEqual([]);
  });
});
