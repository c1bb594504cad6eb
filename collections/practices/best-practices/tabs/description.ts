import type { Tab, TextareaField } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { described } from '../../../../src/fields/described'
import { requiredInDutch } from '../../../../src/fields/required'
import { richTextField } from '../../../../src/fields/richText/richTextField'

const told = (name: string, label: Words, help: Words): TextareaField =>
  described({ name, type: 'textarea', localized: true, maxLength: 4000 }, label, help)

/** What was done elsewhere and how it went, disappointments included. */
export const description: Tab = {
  label: { nl: 'Beschrijving', en: 'Description' },
  fields: [
    requiredInDutch(
      told(
        'context',
        { nl: 'Waar het werkte', en: 'Context of origin' },
        {
          nl: 'De omstandigheden waarin het slaagde: welke mensen, gewoonten, systemen en geld waren er al? Wie dit overneemt, heeft die misschien niet.',
          en: 'The circumstances in which it succeeded: which people, habits, systems and money were there already? Whoever takes this over may not have them.',
        },
      ),
    ),
    requiredInDutch(
      told(
        'problem',
        { nl: 'Welk probleem het oploste', en: 'Problem' },
        {
          nl: 'Wat er misging voordat dit er was, en voor wie.',
          en: 'What went wrong before this, and for whom.',
        },
      ),
    ),
    requiredInDutch(
      richTextField(
        'approach',
        { nl: 'Aanpak', en: 'Approach' },
        {
          nl: 'Wat er is gedaan, stap voor stap, zo dat een ander het kan navertellen.',
          en: 'What was done, step by step, so that somebody else can retell it.',
        },
      ),
    ),
    told(
      'whatDidNotWork',
      { nl: 'Wat niet werkte', en: 'What did not work' },
      {
        nl: 'Mislukkingen, omwegen en spijt. Juist hiervan leert een ander het meest.',
        en: 'Failures, detours and regrets. Others learn most from these.',
      },
    ),
    told(
      'preconditions',
      { nl: 'Voorwaarden', en: 'Preconditions' },
      {
        nl: 'Zonder welke dingen begint u er beter niet aan?',
        en: 'Without which things had you better not start?',
      },
    ),
    described(
      { name: 'evidence', type: 'textarea', maxLength: 4000 },
      { nl: 'Bewijs', en: 'Evidence' },
      {
        nl: 'Waaruit blijkt dat het werkte: cijfers, een evaluatie, wie het zegt en wie het heeft nagegaan.',
        en: 'What shows that it worked: figures, an evaluation, who says so and who checked it.',
      },
    ),
    described(
      { name: 'costs', type: 'textarea', maxLength: 2000 },
      { nl: 'Kosten', en: 'Costs' },
      {
        nl: 'Wat het aan geld en uren kostte, ook het deel dat een ander betaalde.',
        en: 'What it cost in money and hours, also the part that somebody else paid.',
      },
    ),
    described(
      {
        name: 'themes',
        type: 'relationship',
        hasMany: true,
        maxRows: 10,
        relationTo: 'themes',
      },
      { nl: "Thema's", en: 'Themes' },
      {
        nl: "De thema's van de gebiedsagenda waar dit over gaat.",
        en: 'The themes of the regional agenda that this is about.',
      },
    ),
  ],
}
