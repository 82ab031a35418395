// Do our refunds agree with published examples?
import { describe, expect, it } from 'vitest'
import { refundFor } from '../domain/refunds-of-schemes.js'
import { employeesPension, nationalPension, pensionInstead } from './refunds.js'

describe('oracle: lump-sum withdrawal from the Employees’ Pension Insurance (Japan)', () => {
  it.each(employeesPension)('$id ($status): $form.months months give JPY $amount', ({ form, amount, tax, net }) => {
    const refund = refundFor(form)
    expect(refund).toMatchObject({ entitled: true, amount, currency: 'JPY' })
    expect(refund).toMatchObject({ tax: tax ?? refund.tax, net: net ?? refund.net })
  })
})

describe('oracle: lump-sum withdrawal from the National Pension (Japan)', () => {
  it.each(nationalPension)(
    '$id ($status): $form.months months give JPY $amount untaxed',
    ({ form, amount, tax, net }) => {
      expect(refundFor(form)).toMatchObject({ entitled: true, amount, tax, net, currency: 'JPY' })
    },
  )
})

describe('oracle: 120 months in Japan', () => {
  it.each(pensionInstead)(
    '$id ($status): $form.scheme gives no lump sum, a pension is due',
    ({ form, amount, tax, net }) => {
      expect(refundFor(form)).toMatchObject({ entitled: false, amount, tax, net })
    },
  )
})
