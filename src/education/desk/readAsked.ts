import {
  type AssignmentState,
  assignmentStates,
  canMove,
  isTakenUp,
} from '../../domain/education/assignmentStates'
import { questionsWithoutOwner } from '../../domain/education/questions'
import { idOf } from '../../domain/relations/idOf'
import type { DeskAssignment, DeskProgramme, DeskProject } from './desk'
import type { Sitting } from './readLinks'

const ROWS_SHOWN = 200
/** More questions than the projects of one school hold. */
const QUESTIONS_READ = 2000
/** More schools than take up so many questions. */
const OWNERS_READ = 10_000

const open: readonly AssignmentState[] = ['proposed', 'accepted', 'running']

/** What a school may answer: proposing it anew is for who asked. */
const movesFrom = (state: AssignmentState): AssignmentState[] =>
  assignmentStates.filter((next) => next !== 'proposed' && canMove(state, next))

const textOf = (relation: unknown, name: 'text' | 'title'): string => {
  const value = (relation as Record<string, unknown> | null)?.[name]
  return typeof value === 'string' ? value : ''
}

/** What the school was asked and has not finished or declined, the newest first. */
export const readAssignments = async ({ locale, req, school }: Sitting): Promise<DeskAssignment[]> => {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    depth: 1,
    limit: ROWS_SHOWN,
    locale,
    overrideAccess: false,
    pagination: false,
    populate: { projects: { title: true }, questions: { text: true } },
    req,
    select: { hours: true, project: true, question: true, state: true },
    sort: '-createdAt',
    where: { and: [{ school: { equals: school } }, { state: { in: [...open] } }] },
  })
  return docs.map(({ hours, id, project, question, state }) => ({
    hours: hours ?? null,
    id,
    moves: movesFrom(state),
    project: textOf(project, 'title'),
    question: textOf(question, 'text'),
    state,
  }))
}

/** What the school teaches and still offers. */
export const readProgrammes = async ({ locale, req, school }: Sitting): Promise<DeskProgramme[]> => {
  const { docs } = await req.payload.find({
    collection: 'programmes',
    depth: 0,
    joins: false,
    limit: ROWS_SHOWN,
    locale,
    overrideAccess: false,
    pagination: false,
    req,
    select: { level: true, name: true },
    sort: 'name',
    where: { and: [{ school: { equals: school } }, { archived: { not_equals: true } }] },
  })
  return docs.map(({ id, level, name }) => ({ id, level, name }))
}

const readQuestions = async ({ locale, req }: Sitting) => {
  const { docs } = await req.payload.find({
    collection: 'questions',
    depth: 1,
    joins: false,
    limit: QUESTIONS_READ,
    locale,
    overrideAccess: false,
    pagination: false,
    populate: { projects: { title: true }, questions: {} },
    req,
    select: { level: true, parent: true, project: true, state: true, text: true, workloadHours: true },
    sort: '-createdAt',
  })
  return docs
}

const readOwners = async ({ req }: Sitting, questions: readonly { id: string }[]) => {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    depth: 0,
    limit: OWNERS_READ,
    // Of other schools only whether a question has found one is used.
    overrideAccess: true,
    pagination: false,
    req,
    select: { question: true, state: true },
    where: {
      and: [
        { question: { in: questions.map(({ id }) => id) } },
        { state: { in: assignmentStates.filter(isTakenUp) } },
      ],
    },
  })
  return docs.map(({ question, state }) => ({ question: idOf(question) ?? '', state }))
}

/** The projects within reach of the school that have questions which no school has taken up and nobody has answered. */
export const readSeekingProjects = async (sitting: Sitting): Promise<DeskProject[]> => {
  const questions = await readQuestions(sitting)
  const owners = await readOwners(sitting, questions)
  const plain = questions.map((question) => ({
    ...question,
    parent: idOf(question.parent),
    project: idOf(question.project) ?? '',
    titleOfProject: textOf(question.project, 'title'),
  }))
  const projects = new Map<string, DeskProject>()
  for (const question of questionsWithoutOwner(plain, owners).filter(({ state }) => state !== 'answered')) {
    const { id, level, project, text, titleOfProject, workloadHours } = question
    const known = projects.get(project) ?? { id: project, questions: [], title: titleOfProject }
    const entry = { hours: workloadHours ?? null, id, level: level ?? null, text }
    projects.set(project, { ...known, questions: [...known.questions, entry] })
  }
  return [...projects.values()]
}
