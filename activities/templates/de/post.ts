// What do papers say of a post, in German: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': 'Arbeitgeber',
  'post.job-order': 'Stellenauftrag',
  'post.country': 'Arbeitsland',
  'post.sector': 'Branche',
  'post.occupation': 'Beruf (ISCO-08)',
  'post.wage': 'Monatslohn',
  'post.length': 'Dauer des Vertrags',
  'post.visa-class': 'Visumklasse',
}
