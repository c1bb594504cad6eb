import type { Obstacle, SettledBy } from '../domain/checklist/judgeItem'
import type { WaiverStanding } from '../domain/checklist/waivers'
import type { PhaseStanding } from '../domain/trail/phaseStandings'

type Label = { en: string; nl: string }

/** What stands between an item and being settled, as somebody is told who can do something about it. */
export const obstacleWords = {
  inReview: { nl: 'Wacht op iemand die meekijkt', en: 'Waits for somebody to review it' },
  justificationWanted: { nl: 'Zeg nog waarom het niet van toepassing is', en: 'Say why it does not apply' },
  waiverAsked: { nl: 'De gevraagde ontheffing wacht op akkoord', en: 'The waiver asked for waits for a yes' },
  evidenceWanted: { nl: 'Voeg bewijs toe', en: 'Add evidence' },
  evidenceGone: { nl: 'Het bewijs is verwijderd, voeg nieuw toe', en: 'The evidence was deleted, add new' },
  underWay: { nl: 'Er wordt nog aan gewerkt', en: 'It is still being worked on' },
  waiverExpired: { nl: 'De ontheffing is verlopen', en: 'The waiver has ended' },
  unanswered: { nl: 'Nog niet beantwoord', en: 'Not answered yet' },
  partlyMet: { nl: 'Nog maar deels in orde', en: 'Only partly met' },
  checkNotMet: { nl: 'De controle zegt dat het niet in orde is', en: 'The check says that it is not met' },
  overruled: { nl: 'Iemand beoordeelde het als niet in orde', en: 'Somebody judged it as not met' },
  notMet: { nl: 'Niet in orde', en: 'Not met' },
  mayNotBeLeftOut: { nl: 'Dit kan niet worden overgeslagen', en: 'This cannot be left out' },
  checkUnavailable: { nl: 'Dit kan hier nog niet worden nagekeken', en: 'This cannot be looked at here yet' },
  checkBroken: { nl: 'De controle zelf ging mis', en: 'The check itself failed' },
  checkUnknown: { nl: 'De controle bestaat hier niet', en: 'There is no such check here' },
} satisfies Record<Obstacle, Label>

/** By what an item was settled. */
export const settledWords = {
  result: { nl: 'In orde', en: 'Met' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
  check: { nl: 'In orde volgens de controle', en: 'Met, as the check says' },
  override: { nl: 'In orde, zelf beoordeeld', en: 'Met, judged by hand' },
  waiver: { nl: 'Ontheffing gegeven', en: 'Waived' },
} satisfies Record<SettledBy, Label>

/** Where a waiver stands. */
export const waiverWords = {
  asked: { nl: 'Gevraagd', en: 'Asked for' },
  holds: { nl: 'Gegeven', en: 'Given' },
  expired: { nl: 'Verlopen', en: 'Ended' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
} satisfies Record<WaiverStanding, Label>

/** What a waiver is that was taken back by somebody else than who asked, and never given. */
export const declinedWord: Label = { nl: 'Afgewezen', en: 'Declined' }

/** Where a subject stands with a phase. */
export const standingWords = {
  done: { nl: 'Afgerond', en: 'Done' },
  now: { nl: 'Nu', en: 'Now' },
  stopped: { nl: 'Hier gestopt', en: 'Stopped here' },
  ahead: { nl: 'Komt nog', en: 'Ahead' },
} satisfies Record<PhaseStanding, Label>

/** What the view of a subject's phases says; what stands between braces is filled in. */
export const panelWords = {
  unreadable: { nl: 'Dit is er niet, of niet voor u.', en: 'This is not there, or not for you.' },
  version: { nl: '{name}, versie {version}', en: '{name}, version {version}' },
  progress: {
    all: { nl: '{settled} van {total} geregeld', en: '{settled} of {total} settled' },
    both: {
      nl: '{settled} van {total} verplichte en aanbevolen geregeld; {optionalSettled} van {optionalTotal} optionele',
      en: '{settled} of {total} required and recommended settled; {optionalSettled} of {optionalTotal} optional',
    },
    optional: {
      nl: '{settled} van {total} optionele geregeld',
      en: '{settled} of {total} optional settled',
    },
  },
  nothingCounts: { nl: 'Vraagt niets', en: 'Asks nothing' },
  visit: { nl: '{from} tot {until}', en: '{from} to {until}' },
  visiting: { nl: 'Sinds {from}', en: 'Since {from}' },
  somebody: { nl: 'iemand die u niet kunt zien', en: 'somebody whom you cannot see' },
  nobody: { nl: 'Niemand', en: 'Nobody' },
  gone: { nl: 'iemand van wie het account is verwijderd', en: 'somebody whose account was deleted' },
  unreachable: {
    nl: 'De server is niet bereikbaar. Wat u invulde staat er nog; probeer het opnieuw.',
    en: 'The server cannot be reached. What you filled in is still here; try again.',
  },
  failed: {
    nl: 'Dat lukte niet. Wat u invulde staat er nog.',
    en: 'That failed. What you filled in is still here.',
  },
  leave: {
    nl: 'Wat u invulde is nog niet opgeslagen. Toch weggaan?',
    en: 'What you filled in is not saved yet. Leave all the same?',
  },
  busy: { nl: 'Bezig…', en: 'Working…' },
  saved: { nl: 'Opgeslagen.', en: 'Saved.' },
  save: { nl: 'Opslaan', en: 'Save' },
  dismiss: { nl: 'Sluiten', en: 'Dismiss' },
  add: { nl: 'Toevoegen', en: 'Add' },
  remove: { nl: 'Verwijderen', en: 'Remove' },
  removeNamed: { nl: 'Verwijderen: {name}', en: 'Remove: {name}' },
  choose: { nl: 'Kies', en: 'Choose' },
  start: {
    lead: {
      nl: 'Dit doorloopt nog geen fasen. Kies een levensloop om te beginnen: dan staat hier wat elke fase vraagt en wat er nog ontbreekt.',
      en: 'This goes through no phases yet. Choose a life cycle to begin: what each phase asks, and what is missing, is then told here.',
    },
    notYou: {
      nl: 'Dit doorloopt nog geen fasen. Wie dat mag, kan hier beginnen.',
      en: 'This goes through no phases yet. Whoever may can begin here.',
    },
    none: {
      nl: 'Er is geen levensloop in gebruik waarmee u kunt beginnen.',
      en: 'There is no life cycle in use to begin with.',
    },
    asks: {
      nl: 'Fasen: {phases}. Punten: {items}.',
      en: 'Phases: {phases}. Items: {items}.',
    },
    act: { nl: 'Beginnen', en: 'Begin' },
    done: { nl: 'Begonnen.', en: 'Begun.' },
  },
  trail: { nl: 'Verloop', en: 'Trail' },
  phaseSteps: { nl: 'Stappen van deze fase', en: 'Steps of this phase' },
  gate: {
    title: { nl: 'Wat opent deze poort?', en: 'What would open this gate?' },
    open: { nl: 'De poort van deze fase is open.', en: 'The gate of this phase is open.' },
    shut: {
      nl: 'De poort van deze fase is nog dicht. Wat het minste werk is, staat bovenaan.',
      en: 'The gate of this phase is still shut. What costs least is on top.',
    },
    stopped: { nl: 'Dit is gestopt.', en: 'This was stopped.' },
    completed: { nl: 'Alle fasen zijn doorlopen.', en: 'All phases are completed.' },
    onHold: {
      nl: 'Dit wacht, tot iemand weer besluit.',
      en: 'This is on hold, until somebody decides again.',
    },
    more: { nl: 'En nog {count}', en: 'And {count} more' },
    missing: { nl: 'Nog te regelen', en: 'Still to be settled' },
    conditions: { nl: 'Open voorwaarden', en: 'Open conditions' },
    advice: {
      nl: 'Advies: {count} aanbevolen punten zijn nog niet geregeld',
      en: 'Advice: {count} recommended items are not settled yet',
    },
    overdue: { nl: 'Te laat', en: 'Overdue' },
    overdueOf: { nl: '{owner}: {count} te laat', en: '{owner}: {count} overdue' },
    unowned: { nl: 'Van niemand', en: 'Of nobody' },
    condition: { nl: '{owner}, uiterlijk {day}', en: '{owner}, by {day}' },
    isLate: { nl: 'te laat', en: 'overdue' },
    fulfil: { nl: 'Nagekomen', en: 'Fulfilled' },
    fulfilNamed: { nl: 'Nagekomen: {condition}', en: 'Fulfilled: {condition}' },
    fulfilled: { nl: 'De voorwaarde is nagekomen.', en: 'The condition is fulfilled.' },
  },
  ask: {
    act: { nl: 'Besluit vragen', en: 'Ask for a decision' },
    shut: {
      nl: 'Nog te regelen: {count}. U kunt een besluit vragen, maar niet om door te gaan.',
      en: 'Still to be settled: {count}. You can ask for a decision, but not to go on.',
    },
    done: { nl: 'Het besluit is gevraagd.', en: 'The decision was asked for.' },
    asked: { nl: 'Besluit gevraagd door {name} op {day}.', en: 'Decision asked for by {name} on {day}.' },
  },
  items: {
    title: { nl: 'Stappen en punten', en: 'Steps and items' },
    phases: { nl: 'Fase die u bekijkt', en: 'Phase that you look at' },
    filters: { nl: 'Toon alleen', en: 'Show only' },
    mine: { nl: 'Van mij', en: 'Mine' },
    overdue: { nl: 'Te laat', en: 'Overdue' },
    required: { nl: 'Verplicht', en: 'Required' },
    open: { nl: 'Nog niet geregeld', en: 'Not settled' },
    shown: { nl: '{shown} van {total} punten', en: '{shown} of {total} items' },
    noneShown: {
      nl: 'Geen punt in deze fase past bij wat u koos.',
      en: 'No item of this phase fits what you chose.',
    },
    none: { nl: 'Deze stap vraagt niets.', en: 'This step asks nothing.' },
    showAll: { nl: 'Alles tonen', en: 'Show all' },
    isOverdue: { nl: 'Te laat, klaar op {day}', en: 'Overdue, due on {day}' },
    due: { nl: 'Klaar op {day}', en: 'Due on {day}' },
    select: { nl: 'Kies: {title}', en: 'Choose: {title}' },
    selectStep: { nl: 'Kies alle punten van deze stap', en: 'Choose all items of this step' },
    settled: { nl: 'Geregeld', en: 'Settled' },
    notSettled: { nl: 'Niet geregeld', en: 'Not settled' },
    guidance: { nl: 'Uitleg', en: 'Guidance' },
    answered: { nl: 'Het antwoord is opgeslagen.', en: 'The answer was saved.' },
    unsaved: { nl: 'Nog niet opgeslagen', en: 'Not saved yet' },
    said: { nl: 'De controle zegt', en: 'The check says' },
    judge: { nl: 'Zelf beoordelen', en: 'Judge by hand' },
    byCheck: { nl: 'Volgens de controle', en: 'As the check says' },
    judgedBy: { nl: 'Beoordeeld door {name} op {day}.', en: 'Judged by {name} on {day}.' },
    readOnly: { nl: 'U kunt dit lezen, niet beantwoorden.', en: 'You can read this, not answer it.' },
  },
  evidence: {
    wanted: {
      nl: 'Gevraagd: {kinds}. Een daarvan is genoeg.',
      en: 'Wanted: {kinds}. One of them is enough.',
    },
    wantedOne: { nl: 'Gevraagd: {kinds}.', en: 'Wanted: {kinds}.' },
    none: { nl: 'Er is nog geen bewijs.', en: 'There is no evidence yet.' },
    empty: { nl: 'Vul dit eerst in.', en: 'Fill this in first.' },
    badLink: {
      nl: 'Geef een adres op het web, als https://voorbeeld.nl.',
      en: 'Give an address on the web, as https://example.org.',
    },
    kind: { nl: 'Soort bewijs', en: 'Kind of evidence' },
    gone: { nl: 'verwijderd', en: 'deleted' },
    hidden: { nl: 'iets dat u niet kunt lezen', en: 'something that you cannot read' },
    file: { nl: 'Kies een bestand', en: 'Choose a file' },
    link: { nl: 'Adres van de link', en: 'Address of the link' },
    note: { nl: 'Notitie', en: 'Note' },
    collection: { nl: 'Waar het staat', en: 'Where it is kept' },
    search: { nl: 'Zoek op naam', en: 'Search by name' },
    find: { nl: 'Zoeken', en: 'Search' },
    found: { nl: 'Gevonden', en: 'Found' },
    nothingFound: { nl: 'Niets gevonden.', en: 'Nothing found.' },
    afterwards: {
      nl: 'Het bewijs hoort er pas bij als u opslaat.',
      en: 'The evidence belongs to it once you save.',
    },
  },
  waiver: {
    title: { nl: 'Ontheffing', en: 'Waiver' },
    lead: {
      nl: 'Iemand anders dan u moet de ontheffing geven. Na de laatste dag gaat de poort weer dicht.',
      en: 'Somebody else than you has to give the waiver. After the last day the gate shuts again.',
    },
    ask: { nl: 'Ontheffing vragen', en: 'Ask for a waiver' },
    asked: { nl: 'De ontheffing is gevraagd.', en: 'The waiver was asked for.' },
    approve: { nl: 'Ontheffing geven', en: 'Give the waiver' },
    approved: { nl: 'De ontheffing is gegeven.', en: 'The waiver was given.' },
    withdraw: { nl: 'Intrekken', en: 'Withdraw' },
    decline: { nl: 'Afwijzen', en: 'Decline' },
    withdrawn: { nl: 'De ontheffing is ingetrokken.', en: 'The waiver was withdrawn.' },
    until: { nl: 'Laatste dag', en: 'Last day' },
    requested: {
      nl: 'Gevraagd door {name}, geldig tot en met {day}.',
      en: 'Asked for by {name}, valid through {day}.',
    },
    givenBy: { nl: 'Gegeven door {name} op {day}.', en: 'Given by {name} on {day}.' },
    declined: { nl: 'De ontheffing is afgewezen.', en: 'The waiver was declined.' },
    declinedBy: { nl: 'Afgewezen door {name} op {day}.', en: 'Declined by {name} on {day}.' },
    takenBackBy: { nl: 'Ingetrokken door {name} op {day}.', en: 'Withdrawn by {name} on {day}.' },
  },
  assign: {
    title: { nl: 'Gekozen punten verdelen', en: 'Assign the chosen items' },
    chosen: { nl: '{count} gekozen', en: '{count} chosen' },
    noneChosen: {
      nl: 'Kies punten in de lijst om ze samen iemand of een dag te geven.',
      en: 'Choose items in the list to give them an owner or a day together.',
    },
    keepOwner: { nl: 'Wie laten zoals het is', en: 'Leave the owner as it is' },
    act: { nl: 'Verdelen', en: 'Assign' },
    done: { nl: '{count} punten verdeeld.', en: '{count} items assigned.' },
    clear: { nl: 'Keuze wissen', en: 'Choose none' },
  },
  review: {
    title: { nl: 'Besluiten', en: 'Decide' },
    open: { nl: 'Poortgesprek vastleggen', en: 'Record a gate review' },
    isOpen: {
      nl: 'De poort is open: alles wat verplicht is, is geregeld.',
      en: 'The gate is open: all that is required is settled.',
    },
    shut: {
      nl: 'De poort is dicht: nog {count} te regelen. Doorgaan kan nu dus niet. Regel eerst wat er ontbreekt, of kies een ander besluit.',
      en: 'The gate is shut: {count} still to be settled. So it cannot go on now. Settle what is missing first, or choose another decision.',
    },
    stopIsFinal: {
      nl: 'Stoppen is voorgoed: daarna kan niemand dit nog verder laten gaan. Wachten kan altijd nog.',
      en: 'Stopping is for good: nobody can let this go on after it. You can always hold.',
    },
    addCondition: { nl: 'Voorwaarde toevoegen', en: 'Add a condition' },
    conditionAt: { nl: 'Voorwaarde {number}', en: 'Condition {number}' },
    act: { nl: 'Besluit vastleggen', en: 'Record the decision' },
    done: { nl: 'Het besluit is vastgelegd.', en: 'The decision was recorded.' },
  },
  changes: { nl: 'Geschiedenis', en: 'History' },
  changesOf: { nl: 'Geschiedenis: {title}', en: 'History: {title}' },
  history: {
    title: { nl: 'Eerdere besluiten', en: 'Earlier decisions' },
    none: { nl: 'Er is nog niets besloten.', en: 'Nothing was decided yet.' },
    entry: { nl: '{decision}, fase {phase}', en: '{decision}, phase {phase}' },
    by: { nl: '{name}, {day}', en: '{name}, {day}' },
    conditions: { nl: 'Voorwaarden', en: 'Conditions' },
    condition: { nl: '{text} ({owner}, uiterlijk {day})', en: '{text} ({owner}, by {day})' },
    fulfilled: { nl: 'nagekomen', en: 'fulfilled' },
    show: { nl: 'Heel bekijken en afdrukken', en: 'Show in full and print' },
    showNamed: { nl: 'Heel bekijken en afdrukken: {entry}', en: 'Show in full and print: {entry}' },
  },
  print: {
    waiver: { nl: 'Ontheffing tot en met {day}: {reason}', en: 'Waiver through {day}: {reason}' },
    title: { nl: 'Poortgesprek {number}: {phase}', en: 'Gate review {number}: {phase}' },
    back: { nl: 'Terug naar de fasen', en: 'Back to the phases' },
    act: { nl: 'Afdrukken', en: 'Print' },
    rested: { nl: 'Waar het besluit op rust', en: 'What the decision rested on' },
    wasOpen: { nl: 'De poort was open op {day}.', en: 'The gate was open on {day}.' },
    wasShut: { nl: 'De poort was dicht op {day}.', en: 'The gate was shut on {day}.' },
    item: { nl: 'Punt', en: 'Item' },
    verdict: { nl: 'Oordeel', en: 'Verdict' },
    unsaid: { nl: 'Niet ingevuld', en: 'Not filled in' },
  },
  move: {
    title: { nl: 'Naar een nieuwere versie', en: 'To a newer version' },
    lead: {
      nl: 'Dit doorloopt versie {from}. Er is een nieuwere in gebruik. Wat al beantwoord is, blijft.',
      en: 'This runs on version {from}. A newer one is in use. What was answered stays.',
    },
    version: { nl: 'Versie {version}', en: 'Version {version}' },
    look: { nl: 'Bekijken wat er verandert', en: 'See what changes' },
    added: { nl: 'Komt erbij', en: 'Is added' },
    removed: { nl: 'Vervalt', en: 'Goes' },
    changed: { nl: 'Wordt anders gevraagd', en: 'Is asked otherwise' },
    facts: {
      kind: { nl: 'was {from}, wordt {to}', en: 'was {from}, becomes {to}' },
      answeredBy: {
        nl: 'wordt door iets of iemand anders beantwoord',
        en: 'is answered by something or somebody else',
      },
      evidence: { nl: 'vraagt ander bewijs', en: 'wants other evidence' },
      mayNotApply: { nl: 'of het mag wegvallen, verandert', en: 'whether it may be left out changes' },
      place: { nl: 'gaat naar een andere stap', en: 'goes to another step' },
      words: { nl: 'andere woorden', en: 'other words' },
    },
    nothing: { nl: 'Aan de punten verandert niets.', en: 'Nothing changes in the items.' },
    act: { nl: 'Overgaan op deze versie', en: 'Move to this version' },
    done: { nl: 'Dit doorloopt nu de nieuwere versie.', en: 'This now runs on the newer version.' },
  },
  copy: {
    act: { nl: 'Nieuwe versie maken', en: 'Make a new version' },
    done: {
      nl: 'Dit is de nieuwe versie. Pas haar aan en neem haar in gebruik.',
      en: 'This is the new version. Change it and put it to use.',
    },
  },
} as const
