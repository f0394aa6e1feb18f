/** The few words that takedeck itself puts on slides, in one language. */
interface Words {
  readonly takeaway: (number: number, count: number) => string
  /** What so many of them are called, after the number. */
  readonly takeaways: (count: number) => string
  readonly introduction: string
  readonly conclusion: string
  /** What stands in front of a source's name, with what parts them in this language. */
  readonly source: string
  readonly agenda: string
  readonly sources: string
  readonly appendix: string
}

const ENGLISH: Words = {
  takeaway: (number, count) => `Takeaway ${number} of ${count}`,
  takeaways: () => 'takeaways',
  introduction: 'Introduction',
  conclusion: 'Conclusion',
  source: 'Source: ',
  agenda: 'Agenda',
  sources: 'Sources',
  appendix: 'Appendix',
}

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: {
    takeaway: (number, count) => `Erkenntnis ${number} von ${count}`,
    takeaways: () => 'Erkenntnisse',
    introduction: 'Einleitung',
    conclusion: 'Fazit',
    source: 'Quelle: ',
    agenda: 'Überblick',
    sources: 'Quellen',
    appendix: 'Anhang',
  },
  fr: {
    takeaway: (number, count) => `Point clé ${number} sur ${count}`,
    takeaways: () => 'points clés',
    introduction: 'Introduction',
    conclusion: 'Conclusion',
    source: 'Source\u00a0: ',
    agenda: 'Sommaire',
    sources: 'Sources',
    appendix: 'Annexe',
  },
  es: {
    takeaway: (number, count) => `Idea clave ${number} de ${count}`,
    takeaways: () => 'ideas clave',
    introduction: 'Introducción',
    conclusion: 'Conclusión',
    source: 'Fuente: ',
    agenda: 'Contenido',
    sources: 'Fuentes',
    appendix: 'Anexo',
  },
  it: {
    takeaway: (number, count) => `Punto chiave ${number} di ${count}`,
    takeaways: () => 'punti chiave',
    introduction: 'Introduzione',
    conclusion: 'Conclusione',
    source: 'Fonte: ',
    agenda: 'Sommario',
    sources: 'Fonti',
    appendix: 'Appendice',
  },
  pt: {
    takeaway: (number, count) => `Ponto-chave ${number} de ${count}`,
    takeaways: () => 'pontos-chave',
    introduction: 'Introdução',
    conclusion: 'Conclusão',
    source: 'Fonte: ',
    agenda: 'Conteúdo',
    sources: 'Fontes',
    appendix: 'Anexo',
  },
  nl: {
    takeaway: (number, count) => `Inzicht ${number} van ${count}`,
    takeaways: () => 'inzichten',
    introduction: 'Inleiding',
    conclusion: 'Conclusie',
    source: 'Bron: ',
    agenda: 'Inhoud',
    sources: 'Bronnen',
    appendix: 'Bijlage',
  },
  ja: {
    takeaway: (number, count) => `ポイント ${number}/${count}`,
    takeaways: () => 'のポイント',
    introduction: 'はじめに',
    conclusion: 'まとめ',
    source: '出典：',
    agenda: '目次',
    sources: '出典',
    appendix: '付録',
  },
  zh: {
    takeaway: (number, count) => `要点 ${number}/${count}`,
    takeaways: () => '个要点',
    introduction: '引言',
    conclusion: '结论',
    source: '来源：',
    agenda: '目录',
    sources: '来源',
    appendix: '附录',
  },
  ko: {
    takeaway: (number, count) => `핵심 ${number}/${count}`,
    takeaways: () => '가지 핵심',
    introduction: '서론',
    conclusion: '결론',
    source: '출처: ',
    agenda: '목차',
    sources: '출처',
    appendix: '부록',
  },
  ar: {
    takeaway: (number, count) => `الخلاصة ${number} من ${count}`,
    takeaways: (count) => (count > 10 ? 'خلاصة' : 'خلاصات'),
    introduction: 'مقدمة',
    conclusion: 'خاتمة',
    source: 'المصدر: ',
    agenda: 'المحتويات',
    sources: 'المصادر',
    appendix: 'ملحق',
  },
}

/** The words for a BCP 47 tag; English where the language is not in the table. */
export function wordsFor(lang: string): Words {
  return WORDS[lang.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH
}

const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']

/** Whether the language is written from right to left. */
export function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.includes(lang.toLowerCase().split('-')[0] ?? '')
}
