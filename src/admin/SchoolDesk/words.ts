import type { AssignmentState } from '../../domain/education/assignmentStates'
import type { LinkState } from '../../domain/education/curriculumLinkStates'
import type { Words } from '../../domain/locales/locales'

/** What the desk of a school says. */
export const deskWords = {
  title: { nl: 'Onze school', en: 'Our school' },
  intro: {
    nl: 'Wat u aan projecten koppelt, wat u gevraagd is en welke projecten een school zoeken.',
    en: 'What you tie to projects, what you were asked and which projects look for a school.',
  },
  forSchools: {
    nl: 'Dit scherm is voor schoolredacteuren. Vraag de beheerder om die rol en om uw school.',
    en: 'This screen is for school editors. Ask the administrator for that role and for your school.',
  },
  links: { nl: 'Onze koppelingen', en: 'Our curriculum links' },
  noLinks: {
    nl: 'Nog geen koppelingen. Kies een project en zeg wat studenten er leren.',
    en: 'No links yet. Choose a project and say what students learn there.',
  },
  newLink: { nl: 'Nieuwe koppeling', en: 'New curriculum link' },
  remark: { nl: 'Opmerking', en: 'Remark' },
  asked: { nl: 'Wat ons gevraagd is', en: 'What we were asked' },
  noneAsked: { nl: 'Er staat niets voor u open.', en: 'Nothing is waiting for you.' },
  decline: { nl: 'Afwijzen', en: 'Decline' },
  reason: { nl: 'Waarom niet?', en: 'Why not?' },
  programmes: { nl: 'Onze opleidingen', en: 'Our programmes' },
  noProgrammes: {
    nl: 'Nog geen opleidingen. Voeg er een toe om te kunnen koppelen.',
    en: 'No programmes yet. Add one to be able to tie it to a project.',
  },
  newProgramme: { nl: 'Nieuwe opleiding', en: 'New programme' },
  projects: { nl: 'Projecten die een school zoeken', en: 'Projects looking for a school' },
  noProjects: {
    nl: 'In de projecten waaraan u meedoet, heeft elke vraag een school.',
    en: 'In the projects that you take part in, every question has a school.',
  },
  hours: { nl: 'uur', en: 'hours' },
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
} as const satisfies Record<string, Words>

/** What a school does to a link when it moves it to a state. */
export const linkMoveWords: Readonly<Partial<Record<LinkState, Words>>> = {
  draft: { nl: 'Terughalen', en: 'Take back' },
  published: { nl: 'Publiceren', en: 'Publish' },
  submitted: { nl: 'Indienen', en: 'Submit' },
}

/** What a school does to an assignment when it moves it to a state; declining asks for a reason first. */
export const assignmentMoveWords: Readonly<Partial<Record<AssignmentState, Words>>> = {
  accepted: { nl: 'Aannemen', en: 'Accept' },
  done: { nl: 'Afronden', en: 'Finish' },
  running: { nl: 'Beginnen', en: 'Start' },
}

/** Copying everything of one school year to the next. */
export const renewWords = (from: string, into: string): Words => ({
  nl: `Kopieer alles van ${from} naar ${into}`,
  en: `Copy everything of ${from} to ${into}`,
})
