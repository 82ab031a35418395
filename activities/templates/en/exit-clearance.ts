// What does the exit clearance say, in English?

export const exitClearance = {
  'exit-clearance.title': 'Exit Clearance',
  'exit-clearance.cleared':
    'The person named here is cleared to leave {origin} for work in {destination}. Every requirement below was met on the date of issue.',
  'exit-clearance.work': 'Work abroad',
  'exit-clearance.departure': 'Planned departure',
  'exit-clearance.requirements': 'Requirements',
  'exit-clearance.requirement': 'Requirement',
  'exit-clearance.met': 'Met',
  'exit-clearance.valid-until': 'Valid until',
  'exit-clearance.visa': 'Visa',
  'exit-clearance.medical': 'Medical examination',
  'exit-clearance.passport': 'Passport',
  'exit-clearance.insurance': 'Insurance',
  'exit-clearance.contract': 'Contract verified',
  'exit-clearance.orientation': 'Pre-departure orientation',
  'exit-clearance.training': 'Training certificate',
} as const
