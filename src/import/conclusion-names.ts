import { BOX } from './sections.ts'

/** What authors call the end, as a heading or at the beginning of the last paragraph. */
const HEADING =
  /^(the )?(conclusions?|in conclusion|closing|bottom line|final (thoughts|word|remarks)|wrap(ping)?[- ]up|what(’|')s next|looking ahead|summary|fazit|schluss(folgerung(en)?|wort)?|zusammenfassung|ausblick|en conclusion|pour conclure|en résumé|conclusión|conclusiones|en resumen|conclusione|conclusioni|conclusão|conclusie|まとめ|おわりに|終わりに|結論|结论|結語|结语|总结|總結|结束语|결론|마무리|خاتمة|الخلاصة)\s*[:：.]?$/i

/** Headings that end an article where they stand last; above other takeaways they are one. */
const LAST_HEADING =
  /^(where (this|that|it) (all )?leaves us|where does (this|that) leave us|where we go from here|what (this|it( all)?|that|all this) means( (for|now|next).{0,40})?|what (to do|happens|comes|now|next).{0,20}|what .{2,30} (should|can|must) do( (now|next|about it))?|so what( now)?|now what|(some |a few |my )?(closing|parting|final|last|concluding) (thoughts?|words?|remarks?|notes?|reflections?|observations?)|(would (we|i|you) do it again|(was|is) it worth it)|(würden wir es wieder tun|(hat|was hat) es sich gelohnt)|(le referions-nous|¿?(lo )?volveríamos a hacerlo|¿?(valió|vale) la pena)|the (takeaway|upshot|big picture|road ahead|way forward)|in (short|brief|closing|the end)|the (argument|case|lessons?|story|whole thing) in (one|two|three|four|five|a few) (lines?|sentences?|words|points)|was (daraus )?(bleibt|folgt|nun|jetzt|tun)( .{2,20})?|und (jetzt|nun)|zum (schluss|ende)|kurz gesagt|unterm strich|wie (es )?weiter( geht)?|et (maintenant|après|ensuite)|ce qu(’|')il faut (en )?retenir|pour (finir|terminer|l(’|')avenir)|en (bref|somme)|la suite|¿?y ahora( qué)?|para (terminar|acabar|concluir)|qué hacer.{0,20}|lo que queda|a modo de (cierre|conclusión)|última(s)? (reflexión|reflexiones|palabras))\s*[?？:.…]*$/i

/** “Conclusion”, wherever it stands. */
export function isConclusion(headline: string): boolean {
  return HEADING.test(headline.trim())
}

/** “What happens next”, “Key takeaways”: an end where it stands last, any other takeaway elsewhere. */
export function mayBeConclusion(headline: string): boolean {
  return LAST_HEADING.test(headline.trim()) || BOX.test(headline.trim())
}

/** “Conclusion” and “Key takeaways” say nothing; “And then it stopped raining” does. */
export function saysNothing(headline: string): boolean {
  return HEADING.test(headline.trim()) || BOX.test(headline.trim())
}
