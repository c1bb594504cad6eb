import { optional, recommended, required, type StepContent } from '../../content'

/** Step 3 of the method. */
export const scope: StepContent = {
  key: 'scope',
  name: { nl: 'Kopgroep (scoop)', en: 'Scope group' },
  guidance: {
    nl: 'Begin klein. Een groepje dat al samenwerkt neemt het voortouw; de rest sluit later aan.',
    en: 'Start small. A little group that works together already takes the lead; the others join later.',
  },
  items: [
    required({
      key: 'scope-group-formed',
      evidence: ['record'],
      title: { nl: 'Wie zitten er in de kopgroep?', en: 'Who are in the scope group?' },
      guidance: {
        nl: 'Kies een handvol partijen die nu al samenwerken en tijd vrijmaken. Geef ze bij hun deelname de rol kopgroep.',
        en: 'Choose a handful of parties that work together already and make time. Give them the role scope group in their participation.',
      },
    }),
    required({
      key: 'lead-chosen',
      evidence: ['record'],
      title: { nl: 'Wie is de trekker?', en: 'Who is the lead?' },
      guidance: {
        nl: 'Eén partner is aanspreekbaar op het geheel. Geef die bij de deelname de rol trekker.',
        en: 'One partner answers for the whole. Give it the role lead in its participation.',
      },
    }),
    recommended({
      key: 'scope-group-ways-agreed',
      evidence: ['note'],
      title: { nl: 'Hoe werkt de kopgroep samen?', en: 'How does the scope group work together?' },
      guidance: {
        nl: 'Spreek af hoe vaak u elkaar ziet, wie wat beslist en wat u doet als iemand afhaakt.',
        en: 'Agree how often you meet, who decides what and what you do when somebody drops out.',
      },
    }),
    recommended({
      key: 'others-kept-informed',
      evidence: ['note'],
      title: { nl: 'Hoe horen anderen hoe het ervoor staat?', en: 'How do others hear how it is going?' },
      guidance: {
        nl: 'Maak een lijstje van wie later nodig is en wie hen bijpraat. Wie pas aan het eind iets hoort, doet zelden mee.',
        en: 'Make a short list of who is needed later and who keeps them posted. Who hears of it only at the end seldom joins.',
      },
    }),
    optional({
      key: 'force-field-weighed',
      evidence: ['record'],
      title: {
        nl: 'Wie heeft invloed, en wie heeft er belang bij?',
        en: 'Who has influence, and who has an interest?',
      },
      guidance: {
        nl: 'Vul bij elke deelname invloed en belang in, van 0 tot 4. Dit blijft intern.',
        en: 'Fill in influence and interest with each participation, from 0 to 4. This stays internal.',
      },
    }),
  ],
}
