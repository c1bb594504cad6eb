import type { Result, WorkStatus } from '../domain/checklist/answer'
import type { Answerer, EvidenceKind, ItemKind } from '../domain/lifeCycle/lifeCycle'
import type { Decision } from '../domain/trail/decide'
import type { ReviewQuestion } from '../domain/trail/reviewFaults'
import type { TrailState } from '../domain/trail/trail'

type Label = { en: string; nl: string }

const kinds = {
  required: { nl: 'Verplicht', en: 'Required' },
  recommended: { nl: 'Aanbevolen', en: 'Recommended' },
  optional: { nl: 'Optioneel', en: 'Optional' },
} satisfies Record<ItemKind, Label>

const answererWords = {
  person: { nl: 'Iemand', en: 'Somebody' },
  check: { nl: 'Een controle in het systeem', en: 'A check in the system' },
} satisfies Record<Answerer, Label>

const evidenceWords = {
  file: { nl: 'Bestand', en: 'File' },
  link: { nl: 'Link', en: 'Link' },
  record: { nl: 'Gegeven in het systeem', en: 'Record in the system' },
  note: { nl: 'Notitie', en: 'Note' },
} satisfies Record<EvidenceKind, Label>

const workWords = {
  todo: { nl: 'Te doen', en: 'To do' },
  inProgress: { nl: 'Mee bezig', en: 'In progress' },
  inReview: { nl: 'Wordt bekeken', en: 'In review' },
  done: { nl: 'Klaar', en: 'Done' },
} satisfies Record<WorkStatus, Label>

const resultWords = {
  notAssessed: { nl: 'Nog niet beoordeeld', en: 'Not assessed yet' },
  notMet: { nl: 'Niet in orde', en: 'Not met' },
  partlyMet: { nl: 'Deels in orde', en: 'Partly met' },
  met: { nl: 'In orde', en: 'Met' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
} satisfies Record<Result, Label>

const decisionWords = {
  go: { nl: 'Door', en: 'Go' },
  conditionalGo: { nl: 'Door, onder voorwaarden', en: 'Go, on conditions' },
  hold: { nl: 'Wachten', en: 'Hold' },
  stepBack: { nl: 'Een stap terug', en: 'One step back' },
  stop: { nl: 'Stoppen', en: 'Stop' },
} satisfies Record<Decision, Label>

const trailStateWords = {
  running: { nl: 'Loopt', en: 'Running' },
  onHold: { nl: 'Wacht', en: 'On hold' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  completed: { nl: 'Afgerond', en: 'Completed' },
} satisfies Record<TrailState, Label>

const questionWords = {
  whichPhase: { nl: 'In welke fase zitten we echt?', en: 'Which phase are we really in?' },
  doesWhatIsAsked: { nl: 'Doen we wat deze fase vraagt?', en: 'Do we do what this phase asks?' },
  inTouch: { nl: 'Spreken we de juiste mensen?', en: 'Do we talk with the right people?' },
  pitfalls: { nl: 'Welke valkuilen zien we?', en: 'Which pitfalls do we see?' },
  stillToDo: { nl: 'Wat moet er nog gebeuren?', en: 'What is still to be done?' },
  newRunUp: {
    nl: 'Is een stap terug met een nieuwe aanloop nodig?',
    en: 'Do we need a step back and a new run-up?',
  },
  attention: { nl: 'Welke fase heeft nu aandacht nodig?', en: 'Which phase needs attention now?' },
  whoMustJoin: { nl: 'Wie moet er nog bij?', en: 'Who has yet to join?' },
  beforeNext: {
    nl: 'Wat moet er klaar zijn voor de volgende fase?',
    en: 'What must be ready before the next phase?',
  },
  firstAction: { nl: 'Wat doen we als eerste?', en: 'What do we do first?' },
} satisfies Record<ReviewQuestion, Label>

/** What the panel calls the collections of the plugin, their fields and their values. */
export const labels = {
  group: { nl: 'Fasen', en: 'Phases' },
  lifeCycles: {
    plural: { nl: 'Levenslopen', en: 'Life cycles' },
    singular: { nl: 'Levensloop', en: 'Life cycle' },
  },
  lifeCycleItems: {
    plural: { nl: 'Punten van een levensloop', en: 'Items of a life cycle' },
    singular: { nl: 'Punt van een levensloop', en: 'Item of a life cycle' },
  },
  trails: {
    plural: { nl: 'Faseverlopen', en: 'Phase trails' },
    singular: { nl: 'Faseverloop', en: 'Phase trail' },
  },
  checklistItems: {
    plural: { nl: 'Punten', en: 'Checklist items' },
    singular: { nl: 'Punt', en: 'Checklist item' },
  },
  waivers: {
    plural: { nl: 'Ontheffingen', en: 'Waivers' },
    singular: { nl: 'Ontheffing', en: 'Waiver' },
  },
  reviews: {
    plural: { nl: 'Poortgesprekken', en: 'Gate reviews' },
    singular: { nl: 'Poortgesprek', en: 'Gate review' },
  },
  digests: {
    plural: { nl: 'Verstuurde overzichten', en: 'Digests sent' },
    singular: { nl: 'Verstuurd overzicht', en: 'Digest sent' },
  },
  conditions: {
    plural: { nl: 'Voorwaarden', en: 'Conditions' },
    singular: { nl: 'Voorwaarde', en: 'Condition' },
  },
  name: { nl: 'Naam', en: 'Name' },
  title: { nl: 'Wat er geregeld moet zijn', en: 'What is to be settled' },
  key: {
    label: { nl: 'Sleutel', en: 'Key' },
    help: {
      nl: 'Een vaste korte naam, waaraan het in elke versie wordt herkend.',
      en: 'A fixed short name by which it is known in every version.',
    },
  },
  version: {
    label: { nl: 'Versie', en: 'Version' },
    help: {
      nl: 'Maak van een levensloop die in gebruik is een nieuwe versie om er iets aan te veranderen.',
      en: 'Make a new version of a life cycle that is in use to change it.',
    },
  },
  state: {
    label: { nl: 'Stand', en: 'State' },
    help: {
      nl: 'Een nieuwe begint in de maak, tot haar punten er zijn. In gebruik ligt de opbouw vast; teksten mag u nog verbeteren.',
      en: 'A new one is being written until its items are there. In use its structure is fixed; texts may still be improved.',
    },
  },
  states: {
    draft: { nl: 'In de maak', en: 'Being written' },
    active: { nl: 'In gebruik', en: 'In use' },
    retired: { nl: 'Niet meer voor nieuwe', en: 'No longer for new ones' },
  },
  guidance: {
    label: { nl: 'Uitleg', en: 'Guidance' },
    help: {
      nl: 'Wat u hier doet en waaraan u ziet dat het goed is.',
      en: 'What to do here and how to see that it is good.',
    },
  },
  phases: { nl: 'Fasen', en: 'Phases' },
  phaseRows: {
    plural: { nl: 'Fasen', en: 'Phases' },
    singular: { nl: 'Fase', en: 'Phase' },
  },
  stepRows: {
    plural: { nl: 'Stappen', en: 'Steps' },
    singular: { nl: 'Stap', en: 'Step' },
  },
  phase: { nl: 'Fase', en: 'Phase' },
  steps: { nl: 'Stappen', en: 'Steps' },
  step: {
    label: { nl: 'Stap', en: 'Step' },
    help: {
      nl: 'De stap waar dit punt bij hoort. Kies eerst de levensloop.',
      en: 'The step that this item is part of. Choose the life cycle first.',
    },
  },
  items: { nl: 'Punten', en: 'Items' },
  lifeCycle: { nl: 'Levensloop', en: 'Life cycle' },
  lifeCycleItem: { nl: 'Punt van de levensloop', en: 'Item of the life cycle' },
  order: {
    label: { nl: 'Volgorde', en: 'Order' },
    help: { nl: 'De laagste staat bovenaan.', en: 'The lowest stands on top.' },
  },
  kind: {
    label: { nl: 'Soort', en: 'Kind' },
    help: {
      nl: 'Op een verplicht punt wacht de poort. Aanbevolen is advies.',
      en: 'A gate waits for a required item. Recommended is advice.',
    },
  },
  kinds,
  answeredBy: { nl: 'Wordt beantwoord door', en: 'Answered by' },
  answerers: answererWords,
  check: {
    label: { nl: 'Controle', en: 'Check' },
    help: { nl: 'Kijkt in de gegevens of het in orde is.', en: 'Looks in the records whether it is so.' },
  },
  evidenceWanted: {
    label: { nl: 'Gevraagd bewijs', en: 'Evidence wanted' },
    help: {
      nl: 'Een van deze vormen is genoeg. Leeg: geen bewijs nodig.',
      en: 'One of these forms is enough. Empty: no evidence needed.',
    },
  },
  evidenceKinds: evidenceWords,
  evidenceKind: { nl: 'Vorm', en: 'Form' },
  evidence: { nl: 'Bewijs', en: 'Evidence' },
  mayNotApply: {
    label: { nl: 'Kan niet van toepassing zijn', en: 'May be left out' },
    help: {
      nl: 'Met een reden erbij telt het dan als geregeld.',
      en: 'With a reason it then counts as settled.',
    },
  },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  trail: { nl: 'Faseverloop', en: 'Phase trail' },
  trailState: { nl: 'Stand', en: 'State' },
  trailStates: trailStateWords,
  visits: { nl: 'Doorlopen fasen', en: 'Phases visited' },
  reviewCount: { nl: 'Aantal poortgesprekken', en: 'Number of gate reviews' },
  status: { nl: 'Werk', en: 'Work' },
  workStatuses: workWords,
  result: { nl: 'Uitkomst', en: 'Result' },
  results: resultWords,
  answer: { nl: 'Antwoord', en: 'Answer' },
  justification: { nl: 'Waarom niet van toepassing', en: 'Why not applicable' },
  owner: { nl: 'Wie', en: 'Owner' },
  dueOn: { nl: 'Klaar op', en: 'Due on' },
  override: {
    label: { nl: 'Zelf beoordeeld', en: 'Judged by hand' },
    help: {
      nl: 'Wat u hier zegt, gaat voor de controle. Zeg er altijd bij waarom.',
      en: 'What you say here goes before the check. Always say why.',
    },
  },
  overrideIsMet: { nl: 'In orde?', en: 'Met?' },
  yesNo: { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } },
  reason: { nl: 'Reden', en: 'Reason' },
  by: { nl: 'Door', en: 'By' },
  at: { nl: 'Op', en: 'At' },
  isRetired: { nl: 'Vervallen in deze versie', en: 'Gone in this version' },
  checklistItem: { nl: 'Punt', en: 'Checklist item' },
  validUntil: {
    label: { nl: 'Geldig tot en met', en: 'Valid through' },
    help: { nl: 'Daarna gaat de poort weer dicht.', en: 'After that the gate closes again.' },
  },
  requestedBy: { nl: 'Gevraagd door', en: 'Asked by' },
  approvedBy: { nl: 'Gegeven door', en: 'Given by' },
  approvedAt: { nl: 'Gegeven op', en: 'Given at' },
  withdrawnBy: { nl: 'Ingetrokken door', en: 'Withdrawn by' },
  withdrawnAt: { nl: 'Ingetrokken op', en: 'Withdrawn at' },
  sequence: { nl: 'Nummer', en: 'Number' },
  decision: { nl: 'Besluit', en: 'Decision' },
  decisions: decisionWords,
  questions: { nl: 'Tien vragen', en: 'Ten questions' },
  reviewQuestions: questionWords,
  attendees: {
    label: { nl: 'Aanwezig', en: 'Attendees' },
    help: { nl: 'Een naam per regel.', en: 'One name a line.' },
  },
  decidedBy: { nl: 'Besloten door', en: 'Decided by' },
  decidedOn: { nl: 'Besloten op', en: 'Decided on' },
  snapshot: { nl: 'Waar het besluit op rust', en: 'What the decision rests on' },
  review: { nl: 'Poortgesprek', en: 'Gate review' },
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  askedAt: { nl: 'Besluit gevraagd op', en: 'Decision asked at' },
  askedBy: { nl: 'Besluit gevraagd door', en: 'Decision asked by' },
  receivesDigest: {
    label: { nl: 'Overzicht van punten per mail', en: 'Digest of items by mail' },
    help: {
      nl: 'Een mail op een werkdag waarop een punt van u moet of te laat is. Uit: u krijgt er geen.',
      en: 'A mail on a working day on which an item of yours is due or overdue. Off: you get none.',
    },
  },
  isFulfilled: { nl: 'Nagekomen', en: 'Fulfilled' },
} as const
