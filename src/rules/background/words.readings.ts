import type { ReadingSet } from '../reading';

export const wordReadings = {
  'Q-38': {
    id: 'Q-38',
    question: {
      sv: 'Är #coaching-kanal och #coaching samma Slack-kanal?',
      en: 'Are #coaching-kanal and #coaching the same Slack channel?',
    },
    sources: ['CP-40', 'CP-46', 'MP-20', 'MP-37'],
    reading: {
      sv: 'Namnen kan stå för samma kanal, men det vet vi inte. Varje sida skriver namnet som dess dokument gör: {support.channel} i programmet, #coaching i planen.',
      en: 'The names may stand for the same channel, but we do not know. Each page writes the name as its document does: {support.channel} in the programme, #coaching in the plan.',
    },
    why: {
      sv: 'Byter vi namn kan någon hamna i fel kanal.',
      en: 'Changing a name could send someone to the wrong channel.',
    },
    alternatives: [
      {
        id: 'sameChannel',
        reading: { sv: 'Båda namnen står för samma kanal.', en: 'Both names stand for the same channel.' },
        changes: {
          sv: 'Ett av namnen skulle räcka på alla sidor.',
          en: 'One of the names would be enough on every page.',
        },
        shownIn: [],
      },
    ],
    asks: ['programmeOwner', 'planOwner'],
    affects: [],
  },
  'Q-42': {
    id: 'Q-42',
    question: {
      sv: 'Heter det coachning eller coaching?',
      en: 'Is the Swedish word coachning or coaching?',
    },
    sources: ['CP-12', 'MP-13'],
    reading: {
      sv: 'Här skriver vi coachning. Namn och citat behåller sin stavning.',
      en: 'In Swedish we write coachning here. Names and quotations keep their spelling.',
    },
    why: {
      sv: 'Det är programmets eget ord, även om båda formerna finns i dokumenten.',
      en: 'It is the programme’s own word, even though both forms occur in the sources.',
    },
    alternatives: [
      {
        id: 'coaching',
        reading: {
          sv: 'Ordet är coaching, som i planen.',
          en: 'The Swedish word is coaching, as in the plan.',
        },
        changes: {
          sv: 'Bara stavningen skulle ändras, inga regler.',
          en: 'Only the spelling would change, no rules.',
        },
        shownIn: [],
      },
    ],
    asks: [],
    affects: [],
  },
  'Q-43': {
    id: 'Q-43',
    question: {
      sv: 'Vad är skillnaden mellan användare, deltagare, aspirant och klient?',
      en: 'What is the difference between user, participant, trainee and client?',
    },
    sources: ['CP-02', 'CP-24', 'CP-43'],
    reading: {
      sv: 'Varje ord har en betydelse här. Aspiranten går utbildningen, testanvändaren övar med aspiranten, coachen är certifierad och klienten är den som coachas.',
      en: 'Each word has one meaning here. The trainee takes the training, the test user practises with the trainee, the coach is certified and the client is the one being coached.',
    },
    why: {
      sv: 'Dokumenten använder flera ord för samma person. Med ett ord var blir reglerna lättare att följa.',
      en: 'The sources use several words for the same person. One word each makes the rules easier to follow.',
    },
    alternatives: [],
    noOther: {
      sv: 'Betydelserna är vår egen ordlista. De ändrar ingen regel, så det finns inget att läsa på annat sätt.',
      en: 'The meanings are our own word list. They change no rule, so there is nothing to read otherwise.',
    },
    asks: [],
    affects: [],
  },
} as const satisfies ReadingSet;
