/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  year: 'budget-year',
  countedWithVat: 'budget-counted-with-vat',
} as const;

export type CourseField = 'name' | 'provider' | 'date' | 'amount' | 'status' | 'includesVat' | 'vatRate';
export type AdditionField = 'amount' | 'date' | 'by';

export const courseField = (id: string, field: CourseField): string => `budget-course-${id}-${field}`;
export const additionField = (id: string, field: AdditionField): string => `budget-addition-${id}-${field}`;
