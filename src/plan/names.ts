/** Whether a phrase with a digit names or counts something (“5G”, “CO2”, “1. Plan”, “2024 Q1”) and is no amount. */
export function isName(phrase: string): boolean {
  const [, behind] = /\d(\p{Script=Latin}+)/u.exec(phrase) ?? []
  const isUnknown = behind !== undefined && !UNITS.has(behind)
  return isUnknown || beginsWithLetters(phrase) || PLACE.test(phrase) || PERIOD.test(phrase)
}

/** Letters straight before the first digit (`B2B`, `G7`), or a capital before a space (`No 5`); `CHF 5` and `ca 5` are amounts. */
function beginsWithLetters(phrase: string): boolean {
  const [, letters = '', space] = /^[^\d\p{L}\p{Sc}]*(\p{L}+)([.\s]*)\d/u.exec(phrase) ?? []
  const isAmount = CURRENCIES.has(letters) || (space !== '' && !/^\p{Lu}/u.test(letters))
  return letters !== '' && letters !== 'x' && !isAmount
}

/** The codes of ISO 4217, and what people write before an amount instead. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  ...['R', 'Rs', 'Rp', 'RM', 'Fr', 'Kč', 'Ft', 'Bs', 'Ksh'],
])

/** `1. Plan` and `2) Build` are places in an order. */
const PLACE = /^\d{1,2}[.)]+(?:\s|$)/

/** A quarter, a half, a decade. */
const PERIOD = /\b[QH][1-4]\b|\b(?:1\d|20)\d0s\b/

/** What is written straight behind a number; other letters there are part of a name. */
const UNITS: ReadonlySet<string> = new Set(
  [
    'k K m M mn mln Mio B b bn bln Bn Md Mrd T tn trn Tsd x X pp pt pts pc px bps dB fps rpm',
    'nm mm cm dm km mi ft in yd ha mg g kg t kt Mt Gt lb lbs oz ml cl dl l L hl',
    'ns µs ms s sec min mins h hr hrs d w wk wks mo y yr yrs kmh mph',
    'W kW MW GW TW Wh kWh MWh GWh TWh V kV mA mAh Hz kHz MHz GHz Pa hPa kPa bar J kJ MJ cal kcal',
    'kB KB MB GB TB PB kbit Mbit Gbit Mb Gb Mbps Gbps MP EUR USD GBP CHF JPY kr zł Kč Ft',
  ].flatMap((units) => units.split(' ')),
)
