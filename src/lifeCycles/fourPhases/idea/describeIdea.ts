import { optional, recommended, required, type StepContent } from '../../content'

/** An idea that an outsider understands. */
export const describeIdea: StepContent = {
  key: 'describe-idea',
  name: { nl: 'Het idee beschrijven', en: 'Describing the idea' },
  guidance: {
    nl: 'Maak van een inval een verhaal dat een buitenstaander begrijpt.',
    en: 'Turn a hunch into a story that an outsider understands.',
  },
  items: [
    required({
      key: 'idea-described',
      evidence: ['record', 'file'],
      title: {
        nl: 'Staat het idee in gewone taal op papier?',
        en: 'Is the idea written down in plain words?',
      },
      guidance: {
        nl: 'Schrijf in hoogstens een halve pagina wat u wilt, voor wie en waarom hier. Zet het op het tabblad Verhaal, bij de samenvatting.',
        en: 'Write in half a page at most what you want, for whom and why here. Put it on the tab Story, as the summary.',
      },
    }),
    required({
      key: 'question-owner-known',
      evidence: ['record'],
      title: { nl: 'Van wie is de vraag?', en: 'Whose question is it?' },
      guidance: {
        nl: 'Zoek de partner die het meest aan een antwoord heeft en er tijd voor maakt. Vul die op het tabblad Partners en team in als vraageigenaar.',
        en: 'Find the partner that gains most from an answer and makes time for it. Fill it in as question owner on the tab Partners and team.',
      },
    }),
    recommended({
      key: 'problem-noticed',
      evidence: ['note', 'record'],
      title: {
        nl: 'Wie merkt het probleem nu al, en waaraan?',
        en: 'Who notices the problem already, and how?',
      },
      guidance: {
        nl: 'Praat met drie mensen die ermee te maken hebben en noteer van elk een voorbeeld. Een eerste versie hoort op het tabblad Verhaal, bij het gezamenlijke probleem.',
        en: 'Talk to three people who have to do with it and note an example from each. A first version belongs on the tab Story, as the joint problem.',
      },
    }),
    optional({
      key: 'similar-work-known',
      evidence: ['note', 'link'],
      title: {
        nl: 'Is er in de streek al iets dat hierop lijkt?',
        en: 'Is there already something like it in the region?',
      },
      guidance: {
        nl: 'Zoek tussen de projecten en vraag rond. In de ontwikkelingsfase kijkt u er grondiger naar.',
        en: 'Search the projects and ask around. In the development phase you look at it more thoroughly.',
      },
    }),
  ],
}
