import { plainText } from '../inline.ts'
import type { Section } from '../model.ts'

/** What authors call the sections that are not takeaways, in the languages that decks are written in. */
const ROLE_NAMES: Record<'introduction' | 'conclusion' | 'sources', readonly string[]> = {
  sources: [
    ...['sources', 'references', 'bibliography', 'further reading', 'quellen', 'literatur'],
    ...['références', 'bibliographie', 'fuentes', 'referencias', 'bibliografía', 'fonti'],
    ...[
      'fontes',
      'referências',
      'bronnen',
      '出典',
      '参考文献',
      '来源',
      '참고문헌',
      '출처',
      'المصادر',
      'المراجع',
    ],
  ],
  introduction: [
    ...['introduction', 'intro', 'context', 'background', 'overview', 'summary'],
    ...['einleitung', 'einführung', 'hintergrund', 'kontext', 'überblick', 'zusammenfassung'],
    ...[
      'contexte',
      'contexto',
      'introducción',
      'introduzione',
      'contesto',
      'introdução',
      'inleiding',
    ],
    ...['はじめに', '序論', '概要', '引言', '前言', '简介', '서론', 'مقدمة'],
  ],
  conclusion: [
    ...['conclusion', 'conclusions', 'in conclusion', 'closing', 'bottom line', 'the bottom line'],
    ...['takeaway', 'wrap-up', 'final thoughts', 'what it adds up to'],
    ...['fazit', 'schluss', 'schlussfolgerung', 'schlussfolgerungen', 'ausblick'],
    ...['en conclusion', 'conclusión', 'conclusiones', 'conclusione', 'conclusioni', 'conclusão'],
    ...[
      'conclusie',
      'まとめ',
      'おわりに',
      '結論',
      '结论',
      '结语',
      '结束语',
      '결론',
      'خاتمة',
      'خلاصة',
      'الخلاصة',
      'الخاتمة',
    ],
  ],
}

/** What a section is for, by its heading. */
export function roleOf(heading: string): Section['role'] {
  const name = nameOf(heading)
  if (ROLE_NAMES.sources.includes(name)) return 'sources'
  if (APPENDIX.test(name)) return 'appendix'
  if (ROLE_NAMES.introduction.includes(name)) return 'introduction'
  return ROLE_NAMES.conclusion.includes(name) ? 'conclusion' : 'takeaway'
}

function nameOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/(?<![\s:：.])[\s:：.]+$/, '')
    .trim()
}

/** A summary introduces where it comes first; where it comes last and nothing else closes, it is the conclusion. */
export function closeWithSummary(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex(({ role }) => role === 'appendix')
  const own = sections.slice(0, end < 0 ? undefined : end).filter(({ role }) => role !== 'sources')
  const last = own.at(-1)
  const isClosed = sections.some(({ role }) => role === 'conclusion')
  if (last === undefined || own.length < 2 || isClosed || !isSummary(last)) return sections
  return sections.map((section) => (section === last ? { ...last, role: 'conclusion' } : section))
}

function isSummary({ headline }: Section): boolean {
  return SUMMARIES.includes(nameOf(plainText(headline)))
}

const SUMMARIES: readonly string[] = [
  ...['summary', 'in summary', 'recap', 'zusammenfassung', 'résumé', 'en résumé', 'resumen'],
  ...[
    'en resumen',
    'riassunto',
    'in sintesi',
    'resumo',
    'em resumo',
    'samenvatting',
    '总结',
    '요약',
  ],
]

/** “Appendix”, “Appendix B: method”. */
const APPENDIX =
  /^(?:appendix|appendices|annex|anhang|annexes?|anexo|apéndice|appendice|apêndice|bijlage|付録|附录|부록|ملحق)(?=$|[\s:：.–—-])/
