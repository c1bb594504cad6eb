import { optional, recommended, required, type StepContent } from '../../content'

/** Step 12 of the method. */
export const learningOffer: StepContent = {
  key: 'learning-offer',
  name: { nl: 'Leerofferte en onderzoeksplan', en: 'Learning offer and research plan' },
  guidance: {
    nl: 'Maak de leerofferte uit stap 7 definitief en leg vast hoe er onderzocht wordt.',
    en: 'Conclude the learning offer of step 7 and settle how the research is done.',
  },
  items: [
    required({
      key: 'learning-offer-concluded',
      evidence: ['file', 'record'],
      title: {
        nl: 'Is de definitieve leerofferte gesloten?',
        en: 'Has the final learning offer been concluded?',
      },
      guidance: {
        nl: 'Neem de getekende versie en vul aan wat er sindsdien is afgesproken. Is er iets veranderd, dan tekenen alle partijen de nieuwe versie.',
        en: 'Take the signed version and add what has been agreed since. If anything changed, all parties sign the new version.',
      },
    }),
    required({
      key: 'research-plan-made',
      evidence: ['file'],
      mayNotApply: true,
      title: { nl: 'Is er een onderzoeksplan?', en: 'Is there a research plan?' },
      guidance: {
        nl: 'Zeg per deelvraag wie haar onderzoekt, hoe, wanneer en wat er aan het eind ligt. Een bladzijde per deelvraag is genoeg.',
        en: 'Say for each sub-question who studies it, how, when and what there is at the end. One page for each sub-question will do.',
      },
    }),
    recommended({
      key: 'research-suits-level',
      evidence: ['note'],
      title: {
        nl: 'Past de aanpak bij het niveau van wie onderzoekt?',
        en: 'Does the approach suit those who study it?',
      },
      guidance: {
        nl: 'Laat een docent meelezen. Te groot is net zo vervelend als te klein.',
        en: 'Let a teacher read along. Too large is as bad as too small.',
      },
    }),
    recommended({
      key: 'use-of-findings-agreed',
      evidence: ['file', 'note'],
      title: {
        nl: 'Wie mag gegevens en uitkomsten gebruiken?',
        en: 'Who may use the data and the outcomes?',
      },
      guidance: {
        nl: 'Spreek af wat openbaar wordt, wat binnen blijft en hoe u met persoonsgegevens omgaat.',
        en: 'Agree what becomes public, what stays inside and how you deal with personal data.',
      },
    }),
    recommended({
      key: 'curriculum-links-published',
      evidence: ['record'],
      title: {
        nl: 'Staan de koppelingen met opleidingen op de site?',
        en: 'Are the curriculum links on the site?',
      },
      guidance: {
        nl: 'De school maakt de koppeling op het tabblad Onderwijs af; de procesmanager kijkt haar na.',
        en: 'The school finishes the curriculum link on the tab Education; the process manager reviews it.',
      },
    }),
    optional({
      key: 'assessment-known',
      evidence: ['note', 'link'],
      title: {
        nl: 'Weten studenten waarop zij beoordeeld worden?',
        en: 'Do students know what they are assessed on?',
      },
      guidance: {
        nl: 'Vertel het voordat zij beginnen, en zeg ook wie het oordeel geeft.',
        en: 'Tell them before they start, and say as well who gives the assessment.',
      },
    }),
  ],
}
