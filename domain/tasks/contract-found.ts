// Task: write down the contract that was put before the worker on arrival.
import { ContractForm } from '../contract/contract-form.js'
import { defineTask } from '../task.js'

export const contractFound = defineTask({
  kind: 'contract-found',
  stage: 'deployment',
  role: 'labour-attache',
  title: 'Write down the contract that was put before the worker on arrival, clause by clause',
  form: ContractForm,
})
