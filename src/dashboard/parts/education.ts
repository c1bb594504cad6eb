import type { PayloadRequest } from 'payload'

import type { Viewer } from '../../access/viewer'
import type { Words } from '../../domain/locales/locales'
import { readAssignments, readSeekingProjects } from '../../education/desk/readAsked'
import type { Sitting } from '../../education/desk/readLinks'
import { today } from '../../hooks/today'
import { askPart } from './askPart'
import { documentPath } from './listPath'
import { asIs, titled } from './words'

const sittingOf = (req: PayloadRequest, viewer: Viewer): Sitting => ({
  locale: req.locale === 'en' ? 'en' : 'nl',
  req,
  school: viewer.organisation ?? '',
  today: today(),
  viewer,
})

const questions = (count: number): Words => ({
  nl: count === 1 ? '1 vraag zonder school' : `${count} vragen zonder school`,
  en: count === 1 ? '1 question without a school' : `${count} questions without a school`,
})

/** What the viewer's school was asked and has not answered; it answers at its desk. */
export const assignmentsToAnswer = askPart('assignments-to-answer', async (req, viewer) => {
  const assignments = await readAssignments(sittingOf(req, viewer))
  const waiting = assignments.filter(({ state }) => state === 'proposed')
  return {
    all: '/school',
    count: waiting.length,
    rows: waiting.map(({ project, question }) => ({
      facts: [asIs(project)],
      href: '/school',
      title: titled(question),
    })),
  }
})

/** Projects with a question that no school has taken up. */
export const questionsToPlace = askPart('questions-to-place', async (req, viewer) => {
  const projects = await readSeekingProjects(sittingOf(req, viewer))
  return {
    all: '/collections/questions',
    count: projects.length,
    rows: projects.map(({ id, questions: open, title }) => ({
      facts: [questions(open.length)],
      href: documentPath('projects', id),
      title: titled(title),
    })),
  }
})
