import { optional, recommended, required, type StepContent } from '../../content'

/** What the next year of students learns from it. */
export const anchorInEducation: StepContent = {
  key: 'anchor-in-education',
  name: { nl: 'In het onderwijs houden', en: 'Keeping it in education' },
  guidance: {
    nl: 'Zorg dat de leerlingen en studenten van volgend jaar leren van wat er nu is.',
    en: 'See to it that the pupils and students of next year learn from what there is now.',
  },
  items: [
    required({
      key: 'education-goes-on',
      evidence: ['record', 'note'],
      mayNotApply: true,
      title: {
        nl: 'Gaat er volgend schooljaar een school mee door?',
        en: 'Does a school go on with it next school year?',
      },
      guidance: {
        nl: 'De school verlengt de koppeling met het curriculum op het tabblad Onderwijs. Stopt ze, schrijf dan op waarom.',
        en: 'The school renews the curriculum link on the tab Education. If it stops, write down why.',
      },
    }),
    recommended({
      key: 'teaching-material-shared',
      evidence: ['link', 'file'],
      title: {
        nl: 'Kunnen andere docenten het lesmateriaal gebruiken?',
        en: 'Can other teachers use the material?',
      },
      guidance: {
        nl: 'Zet het ergens neer waar iedereen erbij kan, met een licentie die hergebruik toestaat.',
        en: 'Put it where everybody can reach it, with a licence that allows reuse.',
      },
    }),
    optional({
      key: 'students-kept-in-touch',
      evidence: ['note'],
      title: { nl: 'Blijven de studenten van toen erbij?', en: 'Do the students of then stay in touch?' },
      guidance: {
        nl: 'Vraag hen om hun ervaring te vertellen aan de volgende groep.',
        en: 'Ask them to tell the next group of their experience.',
      },
    }),
  ],
}
