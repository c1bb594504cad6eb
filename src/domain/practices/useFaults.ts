import type { Fault } from '../faults/fault'
import { highRisk, isCautionRisk } from './cautionRisks'
import { type Caution, cautions, cautionWords } from './cautions'
import { type PracticeDecision, practiceDecisions } from './decisions'
import type { PracticeUse, UsablePractice } from './practiceUse'

const unanswered = (caution: Caution): Fault => ({
  because: {
    nl: `Overnemen kan nog niet: “${cautionWords[caution].nl}” is niet beantwoord. Geef een risico van 0 tot 3.`,
    en: `Adopting has to wait: “${cautionWords[caution].en}” is not answered. Give a risk from 0 to 3.`,
  },
  path: `cautions.${caution}.risk`,
})

const unmitigated = (caution: Caution): Fault => ({
  because: {
    nl: `Overnemen kan nog niet: “${cautionWords[caution].nl}” is een groot risico zonder maatregel. Schrijf wat u eraan doet, of pas de aanpak aan.`,
    en: `Adopting has to wait: “${cautionWords[caution].en}” is a high risk without mitigation. Write what you do about it, or adapt the practice.`,
  },
  path: `cautions.${caution}.mitigation`,
})

const noManual: Fault = {
  because: {
    nl: 'Overnemen kan niet: van deze aanpak is geen handleiding. Kies aanpassen, alleen van leren of niet gebruiken.',
    en: 'This cannot be adopted: the practice has no manual. Choose to adapt it, to learn from it only, or not to use it.',
  },
  path: 'decision',
}

const cautionFaults = ({ cautions: answers }: PracticeUse, caution: Caution): Fault[] => {
  const { mitigation, risk } = answers[caution] ?? {}
  if (!isCautionRisk(risk)) return [unanswered(caution)]
  return risk === highRisk && !/[\p{L}\p{N}]/u.test(mitigation ?? '') ? [unmitigated(caution)] : []
}

/**
 * What stands in the way of the decision that a use records (method step 6; design §7, transferability). Only *adopt* can be
 * refused: while a caution is unanswered, while a high risk has no mitigation in words, or when the practice has no manual.
 */
export const useFaults = (use: PracticeUse, practice: UsablePractice): Fault[] =>
  use.decision === 'adopt'
    ? [
        ...(practice.manualPresent === true ? [] : [noManual]),
        ...cautions.flatMap((caution) => cautionFaults(use, caution)),
      ]
    : []

/** The decisions that nothing stands in the way of, whatever the use has decided; to adapt, learn or reject is always open. */
export const allowedDecisions = (use: PracticeUse, practice: UsablePractice): PracticeDecision[] =>
  practiceDecisions.filter((decision) => useFaults({ ...use, decision }, practice).length === 0)
