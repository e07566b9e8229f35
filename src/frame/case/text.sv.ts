import type { CaseWords } from './words';

const NOT_OURS =
  'Det som står i länken är inte skrivet av verktygen här, så vi öppnar det inte. Be avsändaren göra en ny länk.';

export const sv: CaseWords = {
  tools: {
    eligibility: 'behörighetskontrollen',
    progress: 'framstegskalkylatorn',
    fee: 'avgiftskalkylatorn',
    goals: 'målbyggaren',
    senior: 'Senior Coach-kollen',
    budget: 'utbildningsbudgeten',
    quarter: 'kvartalsplaneraren',
  },
  texts: {
    eligibility: {
      otherTool: 'Namnet på ett annat verktyg',
      experience: 'Min erfarenhet',
      motivationText: 'Varför jag vill bli coach',
    },
    progress: {
      'exercises.name': 'Övningarnas namn',
      'platform.personalJourneys.example': 'Exempel från Personliga Resor',
      'platform.dynamicJournal.example': 'Exempel från Dynamisk Journal',
      'platform.integratedTools.example': 'Exempel från Integrerade Verktyg',
      'platform.activations.example': 'Exempel från activations',
    },
    fee: {},
    goals: {
      otherRole: 'Min roll',
      'goals.what': 'Vad jag ska göra',
      'goals.otherUnit': 'Egna enheter',
      'goals.measuredBy': 'Så mäts det',
      'goals.otherResource': 'Annat stöd',
      'goals.roleLink': 'Så hänger det ihop med min roll',
      'goals.companyLink': 'Så hjälper det Inner Journey',
      'goals.milestones.text': 'Delmålen i ord',
    },
    senior: {},
    budget: {
      'courses.name': 'Kursernas namn',
      'courses.provider': 'Vem som håller i kurserna',
      'additions.by': 'Vem som godkände tilläggen',
    },
    quarter: {
      'plans.place': 'Var vi ses',
      'plans.lead': 'Projektledarens namn',
      'plans.notes.since': 'Anteckningarna: sedan sist',
      'plans.notes.progress': 'Anteckningarna: framsteg mot målen',
      'plans.notes.obstacles': 'Anteckningarna: hinder och behov',
      'plans.notes.feedback': 'Anteckningarna: återkoppling',
      'plans.notes.next': 'Anteckningarna: nästa steg',
      'plans.decisions.text': 'Det vi har bestämt',
      'plans.decisions.owner': 'Vem som gör det vi har bestämt',
      'plans.reflection.strengths': 'Reflektionen: styrkor',
      'plans.reflection.challenges': 'Reflektionen: utmaningar',
      'plans.reflection.nextSteps': 'Reflektionen: nästa steg',
      'plans.carriedGoals.what': 'Mål från ett tidigare kvartal',
    },
  },
  share: {
    title: 'Dela svaren som länk',
    warning:
      'Svaren ligger i själva länken. Den som får länken kan läsa dem, och den går inte att ta tillbaka. Inget skickas till oss.',
    carried: 'Siffror, datum och val följer med så som de står i formuläret.',
    texts: 'Ska något du har skrivit följa med?',
    textsHint: 'Det du inte kryssar för stannar hos dig.',
    make: 'Gör länken',
    link: 'Länken',
    made: (length, day, rules) => `${length} tecken. Gjord ${day} enligt reglerna från ${rules}.`,
    copy: 'Kopiera länken',
    close: 'Stäng',
    tooLong: (length, most, texts) =>
      `Länken blir ${length} tecken, och den får ha högst ${most}. ${texts ? 'Kryssa för färre texter, eller skicka' : 'Skicka'} en säkerhetskopia från Min mapp i stället.`,
    notMade: {
      unsupported:
        'Den här webbläsaren är för gammal för att göra länkar. Uppdatera den, eller kopiera svaret som text i stället.',
      answers: 'Det gick inte att göra en länk av svaren. Kopiera svaret som text i stället.',
    },
  },
  read: {
    title: 'Du läser ett delat fall',
    made: (day, rules) => `Gjort ${day} enligt reglerna från ${rules}.`,
    judged: (today) => `Svaret nedan är räknat på nytt, ${today}.`,
    untouched: 'Formuläret är ifyllt så som avsändaren hade det. Dina egna svar är orörda.',
    textsChosen: 'Det som är skrivet med egna ord finns bara med om avsändaren valde det.',
    changed: 'Reglerna har ändrats sedan dess. Gör det skillnad för svaret står det efter det.',
    use: 'Använd som mina svar',
    close: 'Stäng',
    used: 'Det delade fallet är nu dina svar. Ändra det som inte stämmer för dig.',
    closed: 'Det delade fallet är stängt, och dina egna svar är som de var.',
    replaceTitle: 'Ersätta dina svar?',
    replaceWarning: (tool, when) =>
      `Du har redan egna svar i ${tool}${when === null ? '' : `, sparade ${when}`}. De ersätts av det delade fallet. Med knappen Ångra får du tillbaka dem.`,
    replace: 'Ja, ersätt mina svar',
    cancel: 'Avbryt',
    elsewhere: (tool) => `Länken hör till ${tool}`,
    elsewhereHint: 'Det delade fallet öppnas där, och inget ändras förrän du säger till.',
    open: (tool) => `Öppna det i ${tool}`,
    refusedTitle: 'Länken gick inte att öppna',
    refused: {
      tooLong:
        'Den är längre än någon länk härifrån. Be avsändaren göra en ny, eller skicka en säkerhetskopia i stället.',
      notOurs:
        'Något verkar ha fallit bort eller kommit till när den kopierades. Kopiera hela länken igen, ända till slutet.',
      unsupported: 'Den här webbläsaren är för gammal. Uppdatera den, eller öppna länken i en annan.',
      tooLarge: 'Den rymmer mer än ett formulär gör, så vi öppnar den inte. Be avsändaren göra en ny länk.',
      damaged:
        'Den är inte hel: något tecken saknas eller har ändrats på vägen. Kopiera den igen, eller be om en ny.',
      tooDeep: NOT_OURS,
      notJson: NOT_OURS,
      forbiddenKey: NOT_OURS,
      newer: 'Den är gjord med en nyare version av sidan. Ladda om sidan och öppna länken en gång till.',
      unknownTool:
        'Den gäller ett verktyg som inte har länkar. Be avsändaren skicka svaret som text i stället.',
      answers: 'Ett av svaren i den passar inte formuläret. Be avsändaren göra en ny länk.',
      repeated: 'Samma rad finns två gånger i den. Be avsändaren göra en ny länk.',
    },
    at: (path) => `Felet finns här: ${path}.`,
  },
};
