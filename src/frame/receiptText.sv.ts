/** What stands beside a receipt, on the screen, on paper and in what is copied. */
export const sv = {
  label: 'Kvitto',
  /** The name of the page that reads it. */
  where: 'Kontrollera ett resultat',
};
