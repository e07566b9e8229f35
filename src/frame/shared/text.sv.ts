import type { SharedWords } from './words';

export const sv: SharedWords = {
  sources: {
    log: 'samtalsloggen',
    senior: 'Senior Coach-kollen',
    goals: 'målbyggaren',
    budget: 'utbildningsbudgeten',
    certificate: 'Intyg och titel',
    progress: 'framstegskalkylatorn',
    feedback: 'återkopplingskorten',
  },
  filled: (source) => `Hämtat från ${source}. Ändra om det inte stämmer.`,
  same: (source) => `Samma som i ${source}.`,
  offer: (source, value) => `I ${source} står ${value}.`,
  use: (value) => `Använd ${value}`,
  roles: { coach: 'som coach', client: 'som klient', both: 'som både coach och klient' },
  places: { own: 'på egen hand', platform: 'via plattformen' },
  levels: { clearly: 'tydligt', partly: 'delvis', notYet: 'inte ännu' },
  quoted: (text) => `”${text}”`,
};
