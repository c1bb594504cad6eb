import type { Words } from '../locales/locales'

/** A question that helps partners to talk about what they give and get; the key stays when an editor changes the words. */
export type ExchangeQuestion = { key: string; question: Words }

/**
 * The questions about the exchange that a new region starts with, in the order in which a conversation goes. The method
 * announces such questions and lists none (step 5), so they are our own; editors keep the list from there.
 */
export const exchangeQuestions = [
  {
    key: 'shared-problem',
    question: {
      nl: 'Welk probleem willen we samen oplossen, en waar merkt u dat in uw eigen werk?',
      en: 'Which problem do we want to solve together, and where do you notice it in your own work?',
    },
  },
  {
    key: 'what-you-bring',
    question: {
      nl: 'Wat hebt u in huis waar een ander in deze groep mee verder kan?',
      en: 'What do you have that could help somebody else in this group?',
    },
  },
  {
    key: 'what-you-need',
    question: {
      nl: 'Wat hebt u nodig dat u alleen niet voor elkaar krijgt?',
      en: 'What do you need that you cannot manage on your own?',
    },
  },
  {
    key: 'what-it-costs',
    question: {
      nl: 'Wat kost uw bijdrage u aan tijd en geld, en hoe hebt u dat berekend?',
      en: 'What does your contribution cost you in time and money, and how did you work that out?',
    },
  },
  {
    key: 'what-it-yields',
    question: {
      nl: 'Wat levert de samenwerking u op, dit jaar en over drie jaar?',
      en: 'What does working together give you, this year and in three years?',
    },
  },
  {
    key: 'beyond-money',
    question: {
      nl: 'Wat is voor u waardevol aan deze samenwerking, ook al staat er geen bedrag bij?',
      en: 'What do you value in this partnership, even though no amount goes with it?',
    },
  },
  {
    key: 'in-proportion',
    question: {
      nl: 'Vindt u dat wat u geeft in verhouding staat tot wat u krijgt? Wat maakt het anders eerlijk?',
      en: 'Is what you give in proportion to what you get? If not, what would make it fair?',
    },
  },
  {
    key: 'roundabout',
    question: {
      nl: 'Als u van de één niets terugkrijgt, via wie komt het dan wel bij u terug?',
      en: 'If you get nothing back from one partner, through whom does it come back to you?',
    },
  },
  {
    key: 'who-else-gains',
    question: {
      nl: 'Wie heeft er nog meer voordeel van: de coöperatie, de inwoners of iemand die niet aan tafel zit?',
      en: 'Who else gains: the cooperative, the residents, or somebody who is not at the table?',
    },
  },
  {
    key: 'if-it-fails',
    question: {
      nl: 'Wat spreken we af voor als iemand zijn bijdrage niet kan leveren?',
      en: 'What do we agree for when somebody cannot deliver their contribution?',
    },
  },
] as const satisfies readonly ExchangeQuestion[]
