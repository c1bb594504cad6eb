import { optional, recommended, required, type StepContent } from '../../content'

/** Step 10 of the method. */
export const workProgramme: StepContent = {
  key: 'work-programme',
  name: { nl: 'Agenderen: het werkprogramma', en: 'Work programme' },
  guidance: {
    nl: 'Verdeel het werk: wie doet wat, wanneer, en wie is erop aan te spreken?',
    en: 'Divide the work: who does what, when, and who answers for it?',
  },
  items: [
    required({
      key: 'work-programme-made',
      evidence: ['record', 'file'],
      title: { nl: 'Staat al het werk in het werkprogramma?', en: 'Is all the work in the work programme?' },
      guidance: {
        nl: 'Maak taken van hoogstens een paar weken, elk met een begin en een eind. Goed is het als een nieuwkomer ziet wat er deze maand moet gebeuren.',
        en: 'Make tasks of a few weeks at most, each with a start and an end. It is good when a newcomer sees what must happen this month.',
      },
    }),
    required({
      key: 'one-accountable-each',
      check: 'tasks-accountable',
      title: {
        nl: 'Is op elke taak precies één partij aan te spreken?',
        en: 'Has each task exactly one accountable party?',
      },
      guidance: {
        nl: 'Meer partners mogen eraan werken, maar één is eindverantwoordelijk. Het programma noemt taken met niemand of met twee.',
        en: 'More partners may work on it, but one is accountable. The program names tasks with none or with two.',
      },
    }),
    recommended({
      key: 'stakeholders-know-their-tasks',
      evidence: ['note', 'record'],
      title: {
        nl: 'Kent elke betrokkene zijn eigen taken?',
        en: 'Does each stakeholder know its own tasks?',
      },
      guidance: {
        nl: 'Loop het werkprogramma met elke partner na en vraag of het haalbaar is. Wie het te vol vindt, zegt dat nu.',
        en: 'Go through the work programme with each partner and ask whether it can be done. Who finds it too full says so now.',
      },
    }),
    recommended({
      key: 'promises-scheduled',
      evidence: ['record', 'note'],
      title: { nl: 'Is elke toezegging ook ingepland?', en: 'Has each commitment been scheduled as well?' },
      guidance: {
        nl: 'Leg de overeenkomsten naast de taken. Wat is beloofd maar nergens staat, krijgt een datum; wat gepland is zonder afspraak, bespreekt u.',
        en: 'Lay the agreements beside the tasks. What is promised and stands nowhere gets a date; what is planned without an agreement you discuss.',
      },
    }),
    optional({
      key: 'order-of-work-known',
      evidence: ['record', 'file'],
      title: { nl: 'Is duidelijk welke taak op welke wacht?', en: 'Is it clear which task waits for which?' },
      guidance: {
        nl: 'Zet de volgorde erbij en kijk waar één vertraging alles ophoudt.',
        en: 'Add the order and see where one delay holds up everything.',
      },
    }),
  ],
}
