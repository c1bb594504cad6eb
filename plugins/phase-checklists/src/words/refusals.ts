import type { LifeCycleFault } from '../domain/lifeCycle/lifeCycleFaults'
import type { DecisionRefusal } from '../domain/trail/decide'
import type { MoveRefusal } from '../domain/trail/moveTrail'
import type { ReviewFault } from '../domain/trail/reviewFaults'

type Refusal = { en: string; nl: string }

/** Why a decision is not taken. */
export const decisionRefusals = {
  gateShut: {
    nl: 'De poort is nog dicht. Regel eerst wat er ontbreekt, of vraag er ontheffing voor.',
    en: 'The gate is still shut. Settle what is missing first, or ask for a waiver.',
  },
  nothingBefore: {
    nl: 'Dit is de eerste fase, er is geen fase om naar terug te gaan.',
    en: 'This is the first phase, there is none to go back to.',
  },
  lastGate: {
    nl: 'Dit is de laatste poort, daarna vraagt niemand meer naar voorwaarden. Besluit zonder, of wacht.',
    en: 'This is the last gate, after which nobody asks for conditions any more. Decide without, or hold.',
  },
  isOver: { nl: 'Dit is al gestopt of afgerond.', en: 'This has already been stopped or completed.' },
} satisfies Record<DecisionRefusal, Refusal>

/** Why a subject stays on the version it is on. */
export const moveRefusals = {
  isOver: decisionRefusals.isOver,
  notNewer: { nl: 'Kies een nieuwere versie.', en: 'Choose a newer version.' },
  otherLifeCycle: {
    nl: 'Kies een versie van dezelfde levensloop.',
    en: 'Choose a version of the same life cycle.',
  },
  phaseGone: {
    nl: 'De fase waar dit in zit, is er in die versie niet.',
    en: 'That version lacks the phase that this is in.',
  },
} satisfies Record<MoveRefusal, Refusal>

/** What a review lacks. */
export const reviewFaultWords = {
  reasonMissing: { nl: 'Zeg waarom.', en: 'Say why.' },
  conditionsMissing: {
    nl: 'Noem minstens een voorwaarde, of besluit zonder voorwaarden.',
    en: 'Name at least one condition, or decide without.',
  },
  conditionsWithoutUse: {
    nl: 'Alleen bij een besluit onder voorwaarden horen voorwaarden.',
    en: 'Only a go on conditions has conditions.',
  },
  conditionTextMissing: { nl: 'Schrijf op wat er moet gebeuren.', en: 'Say what has to be done.' },
  conditionOwnerMissing: { nl: 'Kies wie ervoor zorgt.', en: 'Choose who takes care of it.' },
  conditionOwnerUnknown: {
    nl: 'Wie u koos, is hier niet bekend.',
    en: 'Whom you chose is not known here.',
  },
  conditionDayMissing: { nl: 'Kies een dag.', en: 'Choose a day.' },
  conditionPast: { nl: 'Deze dag is al voorbij.', en: 'This day is over already.' },
} satisfies Record<ReviewFault['fault'], Refusal>

/** Which condition something is said of, where they are told together. */
export const atCondition: Refusal = { nl: 'Voorwaarde {number}: {said}', en: 'Condition {number}: {said}' }

/** Why a life cycle cannot be put to use, before the key of what is wrong. */
export const lifeCycleFaultWords = {
  noPhases: { nl: 'Er zijn nog geen fasen', en: 'There are no phases yet' },
  noSteps: { nl: 'Deze fase heeft geen stappen', en: 'This phase has no steps' },
  keyMissing: { nl: 'Er ontbreekt een sleutel', en: 'A key is missing' },
  keyTwice: { nl: 'Deze sleutel komt twee keer voor', en: 'This key comes twice' },
  nothingRequired: { nl: 'Deze fase vraagt niets wat verplicht is', en: 'This phase requires nothing' },
  unanswerable: { nl: 'Dit punt kan niemand beantwoorden', en: 'Nobody can answer this item' },
  evidenceUnasked: {
    nl: 'Dit punt wordt door een controle beantwoord en vraagt geen bewijs',
    en: 'A check answers this item, which asks for no evidence',
  },
  unknownCheck: {
    nl: 'Dit punt vraagt een controle die er niet is',
    en: 'This item asks for a check that does not exist',
  },
} satisfies Record<LifeCycleFault['fault'], Refusal>

/** What else is refused. */
export const refusals = {
  alreadyApproved: { nl: 'Deze ontheffing is al gegeven.', en: 'This waiver has been given already.' },
  alreadyAsked: {
    nl: 'Hier is al om een besluit gevraagd.',
    en: 'A decision was asked for here already.',
  },
  alreadyStarted: { nl: 'Dit doorloopt al fasen.', en: 'This goes through phases already.' },
  checkAnswers: {
    nl: 'Dit punt wordt door een controle beantwoord. Beoordeel het zelf, met een reden.',
    en: 'A check answers this item. Judge it by hand, with a reason.',
  },
  decidedMeanwhile: {
    nl: 'Intussen heeft iemand anders hier besloten. Kijk opnieuw.',
    en: 'Somebody else decided here in the meantime. Look again.',
  },
  evidenceUnknown: {
    nl: 'Een bewijsstuk is er niet, of u mag het niet zien. Kies een ander.',
    en: 'A piece of evidence is not there, or not for you to see. Choose another.',
  },
  savedMeanwhile: {
    nl: 'Intussen heeft iemand anders dit gewijzigd. Kijk opnieuw, en bewaar daarna wat u nog wilt wijzigen.',
    en: 'Somebody else changed this in the meantime. Look again, and then save what you still want to change.',
  },
  expired: {
    nl: 'De tijd van deze ontheffing is al voorbij.',
    en: 'The time of this waiver is over already.',
  },
  frozen: {
    nl: 'Deze versie is in gebruik, dus de opbouw ligt vast. Maak een nieuwe versie.',
    en: 'This version is in use, so its structure is fixed. Make a new version.',
  },
  justificationMissing: { nl: 'Zeg waarom dit niet van toepassing is.', en: 'Say why this does not apply.' },
  mayNotBeLeftOut: {
    nl: 'Dit punt kan niet worden overgeslagen. Vraag ontheffing.',
    en: 'This item cannot be left out. Ask for a waiver.',
  },
  itemsUnknown: {
    nl: 'Niet elk gekozen punt hoort hierbij. Kijk opnieuw en kies nog eens.',
    en: 'Not every chosen item is of this. Look again and choose once more.',
  },
  nothingAssigned: {
    nl: 'Kies punten, en wie ze doet of wanneer ze klaar moeten zijn.',
    en: 'Choose items, and who does them or when they are due.',
  },
  notActive: { nl: 'Deze levensloop is niet in gebruik.', en: 'This life cycle is not in use.' },
  notForHand: {
    nl: 'Alleen wat een controle beantwoordt, kunt u zelf beoordelen.',
    en: 'Only what a check answers can be judged by hand.',
  },
  hasHistory: {
    nl: 'Dit heeft fasen doorlopen, en die geschiedenis blijft.',
    en: 'This has gone through phases, and that history stays.',
  },
  lifeCycleUnknown: {
    nl: 'Deze levensloop is hier niet bekend.',
    en: 'This life cycle is not known here.',
  },
  personUnknown: { nl: 'Deze persoon is hier niet bekend.', en: 'This person is not known here.' },
  ownRequest: {
    nl: 'Laat iemand anders de ontheffing geven die u zelf vroeg.',
    en: 'Let somebody else give the waiver that you asked for.',
  },
  reasonMissing: reviewFaultWords.reasonMissing,
  used: {
    nl: 'Dit is in gebruik en kan niet worden verwijderd.',
    en: 'This is in use and cannot be deleted.',
  },
  waiverLives: {
    nl: 'Voor dit punt is al ontheffing gevraagd of gegeven. Trek die eerst in.',
    en: 'A waiver was asked for or given for this item already. Withdraw that one first.',
  },
  withdrawn: { nl: 'Deze ontheffing is ingetrokken.', en: 'This waiver was withdrawn.' },
  dayMissing: { nl: 'Kies een dag.', en: 'Choose a day.' },
  waiverPast: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
} as const satisfies Record<string, Refusal>

/** Why an item does not stand where it is put, with the steps that there are. */
export const stepUnknown = (steps: readonly string[]): Refusal =>
  steps.length === 0
    ? {
        nl: 'Deze levensloop heeft nog geen stappen. Maak die eerst.',
        en: 'This life cycle has no steps yet. Make those first.',
      }
    : {
        nl: `Deze stap is er niet in deze levensloop. Kies uit: ${steps.join(', ')}.`,
        en: `This step is not in this life cycle. Choose from: ${steps.join(', ')}.`,
      }
