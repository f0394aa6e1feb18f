import { type Block, textOf } from '../article.ts'
import { readByline } from '../byline.ts'
import { readDate } from '../dates.ts'
import { countWords, cutSentences } from '../words.ts'
import { isCall, isFarewell } from './calls.ts'
import { isBelowText, isMasthead } from './matter.ts'

/** What pages print around an article; only short lines are looked at. */
const NOISE = [
  /^(skip to (main )?content|zum (haupt)?inhalt springen|aller au contenu|saltar al contenido)/i,
  /^(menu|home|search|log ?in|sign ?in|register|subscribe( now)?|share( this)?( article)?|print|e-?mail|tweet|copy link|back to top|follow us.*)[.!]?$/i,
  /^(like|listen|save|bookmark|follow|teilen|drucken|merken|vorlesen|anhören|später lesen|gefällt mir|anmelden|menü|suche|startseite|partager|imprimer|écouter|j’aime|ajouter à vos sélections|offrir (l’|cet )article|compartir|imprimir|guardar|escuchar|me gusta|シェア|分享)$/i,
  /^(réservé aux abonnés|nur für abonnenten|solo para suscriptores|(for )?(members|subscribers) only)$/i,
  /^(facebook|twitter|linkedin|whatsapp|instagram|x|pinterest|reddit)(\s*[|·•,/]?\s*(facebook|twitter|linkedin|whatsapp|instagram|x|pinterest|reddit|e-?mail))*$/i,
  /^\d+\s?[- ]?min(ute)?s?\.? (read|lesezeit|de lecture|de lectura|di lettura)/i,
  /^(reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|reading-time)\b/i,
  /^(read (more|also|next)|see also|related( (articles?|posts?|stories))?|also read|go deeper|you (may|might) also like|recommended)(\s*[:：].*|\b.{0,60})$/i,
  /^more (from|on)\b.{0,40}$/i,
  /^(lesen sie auch|mehr zum thema|auch interessant|à lire aussi|lire aussi|lea también|te puede interesar|leggi anche|関連記事|あわせて読みたい|阅读更多|延伸阅读|관련 기사)/i,
  /^(advertisement|sponsored( content)?|ad|promoted|anzeige|werbung|publicité|publicidad|pubblicità|広告|广告|광고)[.:]?$/i,
  /^(ANZEIGE|WERBUNG|ADVERTISEMENT|SPONSORED|PUBLICIDAD|PUBLICITÉ)\s*[:|–-]?\s+\S.{0,200}$/,
  /\b(enter your e-?mail|unsubscribe|forward (this |it )?to a friend|you(’|'|’re|'re)? (are )?receiv(e|ing) this|never miss an?\b|in your inbox|cancel (at )?any ?time|e-mail-adresse ein|votre adresse e-?mail|se désabonner|darse de baja|tu correo electrónico)/i,
  /^.{3,80} contributed (to )?(this|the) (story|report|article)\.?$/i,
  /^((additional )?reporting|editing|photography|photographs|translation|translated) by .{3,80}$/i,
  /^(the authors?|i|we) (would like|wish(es)?|want) to thank\b.{3,200}$/i,
  /^(after|before) newsletter promotion$|^reuse this content$|^réutiliser ce contenu$|^explore more on these topics$/i,
  /^(this|a version of this) (article|story|post|piece) (was )?(first|originally|also) (appeared|published)\b.{0,120}$/i,
  /^[[(（]?(photo|image|picture|video|foto|bild|crédit|crédits|credit|illustration|grafik|写真|图片|图|摄影|插图)(graphs?|grafie)?( credit|[’']?s|er)?\s*[:：/|]/i,
  /^(above|below|pictured|left|right|im bild|ci-dessus)\s*:/i,
  /\b(getty images|shutterstock|unsplash)\b/i,
  /^(breaking( news)?|eilmeldung|dernière minute|última hora)\b.{0,80}$/i,
  /\b(we use cookies|this (site|website) uses cookies|accept (all )?cookies|cookie (policy|settings|preferences)|verwendet cookies|cookies? akzeptieren|utilise des cookies|utiliza cookies)\b/i,
  /^(accept( all)?|reject( all)?|manage (preferences|options)|alle akzeptieren|ablehnen|tout accepter|aceptar)[.!]?$/i,
  /^(sign up|subscribe|join|get) .{0,60}(newsletter|inbox|mailing list)/i,
  /^(newsletter|jetzt abonnieren|abonnez-vous|suscríbete).{0,60}$/i,
  /^(©|\(c\) ?\d{4}|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)/i,
  /^((article|story) )?continues below\b|^(article|story) continues\b|\baffiliate links\b|^pin (this|it)\b|^jump to\b|^(más|mehr|plus d[’']) ?informations?$|^más información$/i,
  /^(this page was )?last (updated|modified)\b|^best viewed (with|in)\b|\bvisitor number\b|\bweb ?ring\b|\bwebmaster\b/i,
  /^\d{3,}$|^\d+([.,]\d)?[km]$/i,
  /^(tags?|keywords|filed under|categories|topics|schlagwörter|schlagworte|stichwörter|étiquettes|mots[- ]clés|etiquetas|palabras clave|キーワード|タグ|关键词|标签)\s*[:：]/i,
  /\b(this|the|our) (conversation|interview|transcript|discussion) (has been|was|is) .{0,40}\b(edited|condensed|shortened|abridged)\b.{0,60}$/i,
  /^(das (gespräch|interview) (führte[n]?|wurde)|propos recueillis par|entrevista realizada por)\b.{0,80}$/i,
  /^gez\. \p{Lu}.{2,60}$/u,
  /\breader[- ]supported\b|\bearn (?:a|an) (?:\S+ )?commission\b|^check (?:the )?(?:latest )?prices? (?:at|on)\b/i,
  /^this (?:article|post|newsletter|text|column) (?:is|does|was)\b.{0,40}\b(?:information(?:al)? (?:only|purposes)|advice|replace)\b.{0,60}$/i,
  /^(?:der|dieser) (?:text|artikel|beitrag) (?:ist|ersetzt|stellt) kein.{0,60}(?:beratung|empfehlung).{0,20}$|^cet article ne .{0,60}(?:conseil|avis médical).{0,40}$|^este (?:artículo|texto) no .{0,60}(?:asesoramiento|consejo|consulta).{0,40}$/i,
  /^[（(]?(?:责任编辑|编辑|责编|校对|审核|来源)[:：].{0,40}$|^.{0,60}(?:记者|通讯员|新华社|摄影)[^。]{0,12}摄?[）)]?$|\S 摄[）)。]?$/u,
  /^(?:diesen (?:artikel|beitrag) teilen|artikel teilen|partager cet article|compartir (?:este |el )?artículo|condividi(?: questo articolo| su \S+)?|分享到.{0,30}|点赞|收藏|转发|(?:扫码|长按)?关注(?:我们|公众号|微信).{0,30})[.!：:。！]?$/i,
  /^(?:contact|kontakt|contacto|contatti|contato|联系(?:方式|我们|电话)) ?[:：] ?(?=.*(?:@|\d{3})).{3,120}$/i,
  /^(pic\.twitter\.com|https?:\/\/\S+)$/i,
  /^.{0,60}\(@\w+\).{0,60}$/,
]

/** Noise has few words; a long paragraph about cookies is an article about cookies. */
const MAX_NOISE_WORDS = 30

/** What ends an article on its page. */
const END =
  /^(comments?( \(\d+\))?|\d+ comments?|leave a (comment|reply)|kommentare?( \(\d+\))?|commentaires?|comentarios?|about the authors?|notes|footnotes|fußnoten|notes de bas de page|notas|(?:über )?(?:den|die|der) autor(?:in)?|à propos de l’auteur|sobre (?:el autor|la autora|la firma)|related (articles|posts|stories)|notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries)|-? ?ends ?-?|hinweise? (?:an|für) (?:die )?redaktion(?:en)?|pressekontakt|contacts? presse|contacto de prensa|contribuer|réagir|vos réactions|コメント|评论)$/i

/** What ends a page where little stands below it; anywhere else it may be told of. */
const LAST =
  /^(?:contacts?|kontakt|contacto|contatti|about (?:us|this (?:article|newsletter|series))|über (?:uns|diesen (?:artikel|beitrag|newsletter))|à propos|qui sommes-nous|sobre (?:nosotros|este boletín)|l[’']autor[ei]|l[’']autrice|chi siamo|关于(?:作者|我们)|作者简介|联系(?:我们|方式)|share this|subscribe|stay in touch)[:：]?$/i

/** Headings of what else a page offers, at its end. */
const OFFERS =
  /^(more (from|on|in|stories)|read next|related|recommended|you (may|might) also|keep reading|most (read|popular)|responses|mehr (von|zum thema)|meistgelesen|weitere artikel|das könnte sie|les plus lus|contribuer|réagir|sur le même thème|à lire aussi|sur le même sujet|lo más leído|más (noticias|de)|te puede interesar|también te)\b/i

/** An article without what its page prints around it, and what was taken away. */
export function removeNoise(
  blocks: readonly Block[],
  names: readonly (string | undefined)[] = [],
): { kept: Block[]; removed: string[]; day: string | undefined } {
  const end = blocks.findIndex(
    (block, index) => index > blocks.length / 2 && (isEnd(block, names) || isLast(blocks, index)),
  )
  const read = end < 0 ? blocks : blocks.slice(0, end)
  const told = read.filter(({ kind }) => kind !== 'quote').map(bare)
  const below = startOfMatter(read, names)
  const isLeftOut = (block: Block, index: number) =>
    index >= below ||
    (isNoise(block) && !(index < HEAD_BLOCKS && isNamed(block))) ||
    (index < HEAD_BLOCKS && isMasthead(block)) ||
    isAdvertisement(block, read[index - 1]) ||
    isPullQuote(block, told) ||
    (index >= read.length - 3 && (introduces(block, names) || isDay(block) || isAddress(block)))
  const removed = [...read.filter(isLeftOut), ...(end < 0 ? [] : blocks.slice(end))]
  return {
    kept: read.filter((block, index) => !isLeftOut(block, index)),
    removed: removed.map(textOf).filter((text) => text !== ''),
    day: dayBelow(read.slice(-3)),
  }
}

/** How many of the last blocks may be none of the article’s. */
const MATTER_BLOCKS = 8

/** Where what stands below an article begins: an imprint, a correction, who its people are. */
function startOfMatter(read: readonly Block[], names: readonly (string | undefined)[]): number {
  const from = Math.max(Math.ceil(read.length / 2), read.length - MATTER_BLOCKS)
  const first = read.slice(0, Math.min(HEAD_BLOCKS, from)).map(textOf)
  const known = [...names, ...first].flatMap((name) => name ?? [])
  const isMatter = (block: Block) =>
    isBelowText(block, known) || isNoise(block) || isDay(block) || isAddress(block)
  const last = read.findLastIndex((block, index) => index < from || !isMatter(block))
  return last + 1
}

/** “本报记者 李明”, above the text: what looks like a credit says who wrote it. */
function isNamed(block: Block): boolean {
  return /\p{Script=Han}/u.test(textOf(block)) && readByline(textOf(block)).author !== undefined
}

/** The first blocks, where a byline stands. */
const HEAD_BLOCKS = 6

/** The day of a line that says nothing else, below the text. */
function dayBelow(last: readonly Block[]): string | undefined {
  const line = last.findLast(isDay)
  return line === undefined ? undefined : readDate(textOf(line).replace(PLACE_AND_DAY, ''))
}

/** What a page shows once more, larger, of what its text says. */
function isPullQuote(block: Block, told: readonly string[]): boolean {
  if (block.kind !== 'quote') return false
  const lines = block.text.split('\n')
  const said = lines.filter(
    (line, index) => index === 0 || !isSpeaker(line, lines.slice(index + 1)),
  )
  return (
    said.some((line) => countWords(line) >= 4) &&
    said.map((text) => bare({ ...block, text })).every((text) => isToldIn(told, text))
  )
}

function isToldIn(told: readonly string[], text: string): boolean {
  return told.some((other) => other.includes(text))
}

/** Who said a quotation: its last line, with a dash or names and no full stop. */
function isSpeaker(line: string, below: readonly string[]): boolean {
  const isName = /^[—–-]|^\p{Lu}\S*(?:$|,|\s\p{Lu})/u.test(line)
  return below.length === 0 && isName && !/[.!?…]["'”’»]*$/u.test(line)
}

/** A text as it is compared: without marks and case. */
function bare(block: Block): string {
  return textOf(block)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function isEnd(block: Block, names: readonly (string | undefined)[]): boolean {
  const text = textOf(block).trim()
  if (block.kind === 'heading' && OFFERS.test(text)) return true
  return END.test(text) || BIOGRAPHY.test(text) || tellsAbout(text, names)
}

function isLast(blocks: readonly Block[], index: number): boolean {
  return blocks.length - index <= 3 && LAST.test(textOf(blocks[index] ?? NOTHING).trim())
}

const NOTHING: Block = { kind: 'code', text: '' }

/** “Published 17 February 2026”, “Lindau, den 2. Dezember 2025”, below the text. */
function isDay(block: Block): boolean {
  if (block.kind !== 'paragraph') return false
  if (/\p{Script=Han}/u.test(block.text)) return CHINESE_DAY.test(block.text)
  if (countWords(block.text) > 6) return false
  return readDate(block.text.replace(PLACE_AND_DAY, '')) !== undefined
}

const CHINESE_DAY =
  /^\D{0,14}\d{4}(?:\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|-\d{2}-\d{2})\s*(?:\d{1,2}:\d{2})?\s*(?:[・·|于](?:(?![。，；]).){1,20})?[）)\]】]?$/u

const PLACE_AND_DAY = /^\p{Lu}[\p{L} -]{2,30}, (?:den |le |the |a |el )?(?=\d)/u

/** “Ihre Meinung? Schreiben Sie uns: letters@example.org”, below the text. */
function isAddress(block: Block): boolean {
  const text = textOf(block)
  return block.kind === 'paragraph' && countWords(text) <= 15 && MAIL_ADDRESS.test(text)
}

/** Names of hosts have at most 253 characters (RFC 1035); without that limit a long text without spaces takes for ever. */
const MAIL_ADDRESS = /\S@\S{1,250}\.\p{L}{2}/u

/** “About the authors: Ada Moreau is …” in the same paragraph. */
const BIOGRAPHY =
  /^(?:about the authors?|über (?:die autor(?:in(?:nen)?|en)|den autor)|à propos (?:de l[’']auteure?|des auteurs)|sobre (?:el autor|la autora|los autores)) ?[:：–—]/i

/** “About Ada Author”, “About The Harbour Post: …”: the author or the site introduces itself. */
function tellsAbout(text: string, names: readonly (string | undefined)[]): boolean {
  const [, rest] =
    /^(?:about|über|à propos de|acerca de|sobre) (?=[a-zß-ɏ])(.*)$/iu.exec(text) ?? []
  return rest !== undefined && names.some((name) => name !== undefined && rest.startsWith(name))
}

/** “Ada Author writes about the harbour”, below the text that she wrote. */
function introduces(block: Block, names: readonly (string | undefined)[]): boolean {
  if (block.kind !== 'paragraph' || countWords(block.text) > MAX_NOISE_WORDS) return false
  if (PORTRAIT.test(block.text) || WRITER.test(block.text) || THANKS.test(block.text)) return true
  return names.some((name) => name?.includes(' ') === true && block.text.startsWith(name))
}

/** “Ada Moreau is a reporter in Leeds” */
const PORTRAIT =
  /^(?:(?:Dr|Prof|Professor)\.? )?\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){1,2}(?:is|was|ist|est|es) (?:an?|the|our|eine?|une?|una?) (?:[\p{L}’'-]+ ){0,5}(?:writer|reporter|journalist|editor|correspondent|columnist|professor|lecturer|researcher|fellow|partner|consultant|analyst|founder|author|Journalistin|Journalist|Autorin|Autor|Redakteurin|Redakteur|Professorin|journaliste|auteure?|professeure?|chercheuse|chercheur|periodista|escritora?|profesora?|investigadora?)(?!\p{L})/u

/** “Die Autorin schreibt an dieser Stelle …” */
const WRITER =
  /^(?:die autorin|der autor|the (?:author|writer)|l['’](?:autrice|auteure?)|la autora|el autor) (?:schreibt|ist|arbeitet|lebt|writes|is|works|lives|est|vit|écrit|travaille|es|escribe|vive|trabaja)(?![a-zß-ɏ])/iu

/** “Thanks to Ada Moreau, who …”: but what happened “thanks to Ada Moreau” is told. */
const THANKS =
  /^(?:(?:[Ww]ith )?(?:[Ss]pecial |[Mm]any |[Mm]y |[Oo]ur )?[Tt]hanks to|(?:[Mm]it |[Gg]roßer )?[Dd]anke? an|[Mm]erci à|[Gg]racias a) \p{Lu}(?:.*, (?:who|die|der|qui|quien(?:es)?) |(?:(?!, (?!and|und|et|y)\p{Ll}).)* (?:for|für|pour|por) (?:their|his|her|the|reading|comments|die|das|seine|ihre|leurs?|ses|su|sus) )/u

function isNoise(block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'image' || block.kind === 'code') return false
  const text = block.text.trim()
  return (
    countWords(text) <= MAX_NOISE_WORDS &&
    (NOISE.some((pattern) => pattern.test(text)) || isCall(text) || isLeave(text))
  )
}

/** “Thanks for reading. See you next week!”, and nothing else. */
function isLeave(text: string): boolean {
  return text !== '' && cutSentences(text).every(isFarewell)
}

const ADVERTISEMENT_LABEL =
  /^(advertisement|sponsored( content)?|ad|promoted|anzeige|werbung|publicité|publicidad|pubblicità|広告|广告|광고)[.:]?$/i

/** What sells: a share of the price, a call, a word that sellers use. */
const SELLS =
  /\d ?%|!|(?<!\p{L})(?:save|buy|shop|order|deals?|offers?|discount|free|sparen|kaufen|mieten|bestellen|rabatt|angebot|gratis|achetez|profitez|offre|compra|ahorra|oferta|割引|特价|할인)(?!\p{L})/iu

/** What stands right below the word “Advertisement” and sells something. */
function isAdvertisement(block: Block, before: Block | undefined): boolean {
  if (before === undefined || !ADVERTISEMENT_LABEL.test(textOf(before).trim())) return false
  const text = textOf(block)
  return block.kind === 'paragraph' && countWords(text) <= MAX_NOISE_WORDS && SELLS.test(text)
}
