/** What must be mended. */
export const problemsSv = {
  roleMissing: 'Välj din roll',
  otherRoleMissing: 'Skriv vilken roll du har',
  tooLong: (length: number, most: number) => `Texten har ${length} tecken. Korta den till högst ${most}`,
  quarterFar: (first: string, last: string) => `Välj ett kvartal från ${first} till ${last}`,
  tooFew: (least: string) => `Planen behöver minst ${least}. Lägg till ett mål`,
  tooMany: (most: string) =>
    `Planen har plats för ${most} på gång samtidigt. Avsluta, flytta eller ta bort ett mål först`,
};
