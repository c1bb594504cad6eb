import { optional, recommended, required, type StepContent } from '../../content'

/** Step 9 of the method. */
export const community: StepContent = {
  key: 'community',
  name: { nl: 'Ontwikkelen en toepassen (COIL)', en: 'Developing and applying (COIL)' },
  guidance: {
    nl: 'Vorm een groep die samen leert en vernieuwt: een COIL, een Community Of Innovative Learners.',
    en: 'Form a group that learns and innovates together: a COIL, a Community Of Innovative Learners.',
  },
  items: [
    required({
      key: 'community-formed',
      evidence: ['note', 'record'],
      title: {
        nl: 'Wie leren er samen, en wie begeleidt hen?',
        en: 'Who learn together, and who guides them?',
      },
      guidance: {
        nl: 'Breng mensen uit bedrijf, school en dorp bij elkaar rond één doel. Noteer wie meedoet en wie de groep begeleidt.',
        en: 'Bring people from business, school and village together around one purpose. Note who takes part and who guides the group.',
      },
    }),
    recommended({
      key: 'learning-questions-set',
      evidence: ['note'],
      title: { nl: 'Wat wil de groep leren?', en: 'What does the group want to learn?' },
      guidance: {
        nl: 'Schrijf twee of drie leervragen op. Een goede leervraag heeft nog geen antwoord en is te beproeven.',
        en: 'Write down two or three learning questions. A good one has no answer yet and can be tried.',
      },
    }),
    recommended({
      key: 'community-rhythm-set',
      evidence: ['note'],
      title: { nl: 'Wanneer komt de groep bij elkaar?', en: 'When does the group meet?' },
      guidance: {
        nl: 'Een vast ritme werkt beter dan telkens een datum prikken. Wissel van plek, zodat ieder eens gastheer is.',
        en: 'A fixed rhythm works better than finding a date each time. Change the place, so that each is host once.',
      },
    }),
    recommended({
      key: 'tried-on-a-small-scale',
      evidence: ['note', 'file', 'link'],
      title: {
        nl: 'Is er iets in het klein uitgeprobeerd?',
        en: 'Has something been tried on a small scale?',
      },
      guidance: {
        nl: 'Probeer vroeg en goedkoop, met echte gebruikers. Bewaar wat u zag bij dit punt.',
        en: 'Try early and cheaply, with real users. Keep what you saw with this item.',
      },
    }),
    recommended({
      key: 'lessons-kept',
      evidence: ['note', 'file'],
      title: { nl: 'Schrijft de groep op wat zij leert?', en: 'Does the group write down what it learns?' },
      guidance: {
        nl: 'Vier regels zijn genoeg: wat verwachtte u, wat deed u, wat gebeurde er en wat doet u nu anders?',
        en: 'Four lines will do: what did you expect, what did you do, what happened and what do you do differently now?',
      },
    }),
    optional({
      key: 'newcomers-welcome',
      evidence: ['note'],
      title: { nl: 'Kan een nieuwkomer zo aanschuiven?', en: 'Can a newcomer join just like that?' },
      guidance: {
        nl: 'Geef elke nieuwkomer een maatje en één bladzijde om te lezen.',
        en: 'Give each newcomer a buddy and one page to read.',
      },
    }),
  ],
}
