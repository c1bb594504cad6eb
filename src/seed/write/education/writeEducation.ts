import type { Role } from '../../../domain/people/roles'
import { accounts } from '../../demo/accounts'
import { assignments } from '../../demo/education/assignments'
import { brokerContacts } from '../../demo/education/brokerContacts'
import { type DemoProgramme, type ProgrammeKey, programmes } from '../../demo/education/programmes'
import { type DemoQuestion, type QuestionKey, questions } from '../../demo/education/questions'
import type { PartnerKey } from '../../demo/partners/demoPartner'
import type { ProjectKey } from '../../demo/projects/demoProject'
import { demoKey } from '../demoKey'
import { writeInBoth } from '../writeInBoth'
import { type Ids, writeEach, type Writing } from '../writing'
import { writeLinks } from './writeLinks'

type Ends = { accounts: Ids<Role>; partners: Ids<PartnerKey>; projects: Ids<ProjectKey> }

const writeProgrammes = (writing: Writing, partners: Ids<PartnerKey>): Promise<Ids<ProgrammeKey>> =>
  writeEach<ProgrammeKey, DemoProgramme>(programmes, ({ code, level, name, school, studyMode }, key) =>
    writeInBoth(writing, {
      collection: 'programmes',
      en: { name: name.en },
      facts: {
        code: code?.value,
        codeType: code?.type ?? 'none',
        importKey: demoKey(`programme-${key}`),
        level,
        school: partners[school],
        studyMode,
      },
      nl: { name: name.nl },
    }),
  )

const writeQuestions = (writing: Writing, projects: Ids<ProjectKey>): Promise<Ids<QuestionKey>> =>
  writeEach<QuestionKey, DemoQuestion>(questions, (question, key, written) =>
    writeInBoth(writing, {
      collection: 'questions',
      en: { deliverable: question.deliverable.en, text: question.text.en },
      facts: {
        importKey: demoKey(`question-${key}`),
        knowledgeNeed: question.need,
        level: question.level,
        parent: question.parent && written[question.parent as QuestionKey],
        project: projects[question.project],
        state: question.state,
        workloadHours: question.hours,
      },
      nl: { deliverable: question.deliverable.nl, text: question.text.nl },
    }),
  )

const writeAssignments = async (
  { payload, req }: Writing,
  ends: { partners: Ids<PartnerKey>; programmes: Ids<ProgrammeKey>; questions: Ids<QuestionKey> },
): Promise<void> => {
  const write = { collection: 'assignments', depth: 0, overrideAccess: true, req } as const
  for (const [index, assignment] of assignments.entries()) {
    const { declineReason, group, load, period, programme, question, school, steps } = assignment
    const { id } = await payload.create({
      ...write,
      data: {
        group,
        importKey: demoKey(`assignment-${index + 1}`),
        period,
        programme: programme && ends.programmes[programme],
        question: ends.questions[question],
        school: ends.partners[school],
        state: 'proposed',
        studyLoad: load,
      },
      overrideAccess: true,
    })
    for (const state of steps)
      await payload.update({ ...write, data: { declineReason, state }, id, overrideAccess: true })
  }
}

const writeBrokerContacts = async ({ payload, req }: Writing, ends: Ends): Promise<void> => {
  for (const { by, project, school, ...contact } of brokerContacts)
    await payload.create({
      collection: 'broker-contacts',
      data: {
        ...contact,
        byId: ends.accounts[by],
        byName: accounts[by].name,
        project: ends.projects[project],
        school: school && ends.partners[school],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
}

/** Writes what schools teach, what they are asked and what they publish. */
export const writeEducation = async (writing: Writing, ends: Ends): Promise<void> => {
  const written = {
    programmes: await writeProgrammes(writing, ends.partners),
    questions: await writeQuestions(writing, ends.projects),
  }
  await writeAssignments(writing, { ...written, partners: ends.partners })
  await writeLinks(writing, { ...ends, ...written, reviewer: ends.accounts['process-manager'] })
  await writeBrokerContacts(writing, ends)
}
