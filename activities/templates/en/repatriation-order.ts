// What does the order to bring a worker home say, in English?

export const repatriationOrder = {
  'repatriation-order.title': 'Repatriation Order',
  'repatriation-order.subtitle': 'From {from} to {to}',
  'repatriation-order.order': '{organisation} must provide the journey home of the person named here by {day}.',
  'repatriation-order.order-remains':
    '{organisation} must bring home the remains and the belongings of the person named here by {day}.',
  'repatriation-order.no-day':
    '{organisation} must provide the journey home of the person named here at once. The rule names no last day that is known to us.',
  'repatriation-order.no-day-remains':
    '{organisation} must bring home the remains and the belongings of the person named here at once. The rule names no last day that is known to us.',
  'repatriation-order.person': 'Person',
  'repatriation-order.journey': 'Journey',
  'repatriation-order.kind': 'Kind',
  'repatriation-order.ground': 'Ground',
  'repatriation-order.ordered-on': 'Ordered on',
  'repatriation-order.from': 'From',
  'repatriation-order.to': 'To',
  'repatriation-order.who-pays': 'Who pays',
  'repatriation-order.responsible': 'Responsible',
  'repatriation-order.as': 'As',
  'repatriation-order.cost': 'Cost',
  'repatriation-order.fallback':
    'If the journey is not provided by then, it is paid by {payer} first, and the amount is claimed back from {organisation}.',
  'repatriation-order.no-fallback': 'Who pays first if the journey is not provided by then is not known.',
  'repatriation-order.sanction': 'If the journey is not provided by then: {sanction}.',
  'repatriation-order.worker-nothing': 'The worker pays nothing for this journey.',
  'repatriation-order.worker-later':
    'Nothing may be asked of the worker before the journey. Whether the worker bears the cost is decided afterwards.',
  'repatriation-order.worker-unknown':
    'Whether the worker bears a part of the cost is not known. Nothing may be asked of the worker before it is decided.',
  'repatriation-order.belongings':
    'The worker takes the passport, all papers and belongings along. Wages owed stay owed.',
  'repatriation-order.rule': 'Rule',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': 'at the wish of the worker',
  'repatriation-kind.mandatory': 'ordered for safety',
  'repatriation-kind.medical': 'medical',
  'repatriation-kind.remains': 'of remains',
  'repatriation-ground.contract-ended': 'the contract has ended',
  'repatriation-ground.dismissal': 'dismissal',
  'repatriation-ground.safety': 'safety of the worker',
  'repatriation-ground.illness': 'illness or injury',
  'repatriation-ground.war-or-disaster': 'war, epidemic or disaster',
  'repatriation-ground.family-emergency': 'emergency in the family',
  'repatriation-ground.death': 'death',
  'repatriation-ground.other': 'another ground',
  'repatriation-sanction.licence-suspended': 'the licence is suspended',
  'repatriation-sanction.deposit-drawn': 'the deposit is drawn on',
  'repatriation-payer.employer': 'the employer',
  'repatriation-payer.agency': 'the agency',
  'repatriation-payer.insurer': 'the insurer',
  'repatriation-payer.welfare-fund': 'the welfare fund',
  'repatriation-payer.state': 'the state',
} as const
