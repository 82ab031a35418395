// Which workflows exist? The only entry of the bundle; a type that ever ran stays exported while a run of it can exist.
export { agency } from './agency.js'
export { jobOrder } from './job-order.js'
export { ban } from './ban.js'
export { benefitClaim } from './benefit-claim.js'
export { dossier } from './dossier.js'
export { migrationCycle } from './migration-cycle.js'
export { portability } from './portability.js'
export { probe } from './probe.js'
