import { expect, test } from 'vitest'
import { chooseLogo } from '../../src/theme/logo.ts'

const [LIGHT, DARK] = ['#ffffff', '#082229']
const BOTH = { logo: 'logo.svg', 'logo-dark': 'light.svg' }

test.each([
  ['the usual one on a light ground', BOTH, LIGHT, { key: 'logo', needsPlate: false }],
  ['the one for dark grounds there', BOTH, DARK, { key: 'logo-dark', needsPlate: false }],
  [
    'the only one, on a plate where it is made for another ground',
    { logo: 'logo.svg' },
    DARK,
    { key: 'logo', needsPlate: true },
  ],
  [
    'the one for dark grounds on a dark plate where there is no other',
    { 'logo-dark': 'light.svg' },
    LIGHT,
    { key: 'logo-dark', needsPlate: true },
  ],
  ['none where the brand has none', { accent: '#00bb66' }, DARK, undefined],
])('a brand shows %s', (_, brand, ground, logo) => {
  expect(chooseLogo(brand, ground)).toEqual(logo)
})
