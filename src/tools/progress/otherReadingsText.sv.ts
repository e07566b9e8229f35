/** What another reading of the programme would give. Counts arrive with their units, days written out. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  eachPart: (left: string) => `Räknas delarna var för sig är gränsen inte nådd: ${left} fattas (Q-03).`,
  everyPart: (total: string, left: string) =>
    `Krävs alla ${total} är gränsen inte nådd: ${left} fattas (Q-04).`,
  wholeParts: (done: string, left: string) =>
    `Räknas ett moment först när du har skrivit om det är ${done} genomförda, och ${left} fattas till gränsen. Övningar behöver vara loggade och delade, provsessioner reflekterade över (Q-05).`,
  published: (weeks: string, earliest: string, latest: string) =>
    `Gäller den angivna tiden, ${weeks}, blir du klar tidigast ${earliest} och senast ${latest} (Q-01).`,
  workingDays: (day: string) => `Räknas tiden i arbetsdagar kommer beskedet senast ${day} (Q-09).`,
  nextWorkingDay: (day: string) =>
    `Flyttas en ledig sista dag till nästa arbetsdag kommer beskedet senast ${day} (Q-09).`,
  workingDaysPlanned: (day: string) =>
    `Räknas tiden i arbetsdagar kommer beskedet enligt tidsplanen senast ${day} (Q-09).`,
  nextWorkingDayPlanned: (day: string) =>
    `Flyttas en ledig sista dag till nästa arbetsdag kommer beskedet enligt tidsplanen senast ${day} (Q-09).`,
};
