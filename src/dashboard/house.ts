import type { Dashboard } from './dashboard'
import { draftsToPublish } from './parts/drafts'
import { assignmentsToAnswer, questionsToPlace } from './parts/education'
import { stepsOfAdmin } from './parts/firstSteps'
import { ideasToAnswer } from './parts/ideas'
import { measurementsDue, measurementsToApprove } from './parts/kpis'
import { linksToMend, linksToReview } from './parts/links'
import { myProjects } from './parts/myProjects'
import { conditionsToFulfil, gatesToDecide, itemsToSettle, waiversToGive } from './parts/phases'
import { practicesToReview } from './parts/practices'
import { roundsAwaiting } from './parts/rounds'
import { sectionsToWrite } from './parts/sections'
import { transfersToAgree, transfersToRecord } from './parts/transfers'

/** What the house itself shows on the dashboard; plugins append theirs. */
export const dashboard: Dashboard = {
  blocks: [
    { key: 'first-steps', title: { nl: 'Eerste stappen', en: 'First steps' } },
    { key: 'asked', title: { nl: 'Wat van mij gevraagd wordt', en: 'What is asked of me' } },
    { key: 'projects', title: { nl: 'Mijn projecten', en: 'My projects' } },
  ],
  parts: [
    stepsOfAdmin,
    gatesToDecide,
    waiversToGive,
    measurementsToApprove,
    transfersToAgree,
    transfersToRecord,
    ideasToAnswer,
    practicesToReview,
    linksToReview,
    assignmentsToAnswer,
    linksToMend,
    questionsToPlace,
    roundsAwaiting,
    itemsToSettle,
    conditionsToFulfil,
    measurementsDue,
    sectionsToWrite,
    ...draftsToPublish,
    myProjects,
  ],
}
