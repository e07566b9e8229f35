/** What another reading of the plan would give. `goal` is `Mål 1`; numbers of goals arrive with their unit. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  sameDay: (goal: string) =>
    `${goal}: räcker det att ansökan är inne sista dagen är målet uppnåeligt som det står (Q-14).`,
  withinQuarter: (goal: string) =>
    `${goal}: ska ett mål bli klart inom sitt kvartal behöver det delas upp, ett mål för varje kvartal (Q-28).`,
  noMilestone: (goal: string) => `${goal}: behövs inga delmål är målet tidsbundet som det står (Q-28).`,
  outcome: (goal: string) => `${goal}: är själva utfallet målet är det uppnåeligt som det står (Q-29).`,
  activity: (goal: string) => `${goal}: är en aktivitet ett mål i sig är det mätbart som det står (Q-30).`,
  everyGoalSet: (count: string, limit: string) =>
    `Räknas även klara mål har kvartalet ${count}, och planen talar om ${limit} (Q-27).`,
  allTogether: (count: string, limit: string) =>
    `Räknas även mål som väntar är det ${count}, och planen talar om ${limit} (Q-27).`,
};
