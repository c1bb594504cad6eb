import { recommended, required, type StepContent } from '../../content'
import { exchangedResources } from './exchangedResources'

/** Step 5 of the method. */
export const valueExchange: StepContent = {
  key: 'value-exchange',
  name: { nl: 'Waardeuitwisseling', en: 'Value exchange' },
  guidance: {
    nl: 'Samenwerken is brengen en krijgen. Zoek uit wat elke partner geeft, wat het hem oplevert en of iedereen dat eerlijk vindt.',
    en: 'To work together is to give and get. Find out what each partner gives, what it gains and whether all find that fair.',
  },
  items: [
    required({
      key: 'joint-problem-written',
      evidence: ['record'],
      title: { nl: 'Staat het gezamenlijke probleem op papier?', en: 'Is the joint problem written down?' },
      guidance: {
        nl: 'Schrijf in een paar zinnen wat er misgaat en voor wie, zonder oplossing. Zet het op het tabblad Verhaal.',
        en: 'Write in a few sentences what goes wrong and for whom, without a solution. Put it on the tab Story.',
      },
    }),
    required({
      key: 'joint-problem-recognised',
      evidence: ['record'],
      title: {
        nl: 'Herkent elke partner het gezamenlijke probleem als het zijne?',
        en: 'Does each partner recognise the joint problem as its own?',
      },
      guidance: {
        nl: 'Vraag het elke partner apart en leg het antwoord vast bij de deelname. Zegt iemand nee, schrijf het probleem dan samen anders op.',
        en: 'Ask each partner apart and record the answer with its participation. If one says no, word the problem differently together.',
      },
    }),
    required({
      key: 'gives-and-gets-recorded',
      evidence: ['record'],
      title: {
        nl: 'Is van elke partner bekend wat hij brengt en krijgt?',
        en: 'Is it known what each partner gives and gets?',
      },
      guidance: {
        nl: 'Maak van elke afspraak een overdracht op het tabblad Uitwisseling. Heeft een ander het voordeel, zoals de coöperatie zelf, vul die dan in als begunstigde.',
        en: 'Make each arrangement a transfer on the tab Exchange. If another gains, such as the cooperative itself, fill it in as the beneficiary.',
      },
    }),
    recommended({
      key: 'hard-values-counted',
      evidence: ['record'],
      title: {
        nl: 'Zijn de harde waarden in euro’s geschat?',
        en: 'Have the hard values been put in euros?',
      },
      guidance: {
        nl: 'Vul bij elke overdracht in wat zij de gever kost en wat zij de ontvanger waard is. De twee mogen verschillen; zeg hoe u eraan komt.',
        en: 'Fill in with each transfer what it costs the provider and what it is worth to the receiver. The two may differ; say how you came by them.',
      },
    }),
    recommended({
      key: 'soft-values-named',
      evidence: ['record'],
      title: {
        nl: 'Zijn de zachte waarden genoemd, zoals vertrouwen?',
        en: 'Have the soft values been named, such as trust?',
      },
      guidance: {
        nl: 'Geef bij de overdracht een cijfer van 1 tot 5 en een zin in eigen woorden. Ook een goede verstandhouding telt mee.',
        en: 'Give a score from 1 to 5 with the transfer, and a sentence in your own words. A good relationship counts too.',
      },
    }),
    required({
      key: 'investment-in-proportion',
      evidence: ['record'],
      title: {
        nl: 'Vindt elke partner zijn inzet en opbrengst in verhouding?',
        en: 'Does each partner find its investment and return in proportion?',
      },
      guidance: {
        nl: 'Elke partner geeft op het tabblad Uitwisseling een oordeel over zijn balans. Is die uit verhouding, verander dan iets of leg vast waarom hij het aanvaardt.',
        en: 'Each partner judges its own balance on the tab Exchange. If it is out of proportion, change something or record why the partner accepts it.',
      },
    }),
    required({
      key: 'giving-comes-back',
      check: 'reciprocity-balanced',
      title: {
        nl: 'Komt wat een partner geeft ook weer bij hem terug?',
        en: 'Does what a partner gives come back to it?',
      },
      guidance: {
        nl: 'Dat mag langs een omweg, via een kring van partners. Het programma noemt wie alleen geeft of alleen krijgt; een gift aanvaardt de gever in eigen woorden.',
        en: 'It may come roundabout, along a circle of partners. The program names who only gives or only gets; a gift is accepted by its provider in its own words.',
      },
    }),
    ...exchangedResources,
    recommended({
      key: 'exchange-questions-asked',
      evidence: ['note'],
      title: {
        nl: 'Zijn de vragen bij de uitwisseling samen doorgenomen?',
        en: 'Have the exchange questions been gone through together?',
      },
      guidance: {
        nl: 'Neem de lijst Vragen bij de uitwisseling mee naar het gesprek; redacteuren houden haar bij. Noteer hier wat u verraste.',
        en: 'Take the list Questions about the exchange along to the talk; editors keep it. Note here what surprised you.',
      },
    }),
  ],
}
