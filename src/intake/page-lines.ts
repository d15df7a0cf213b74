/**
 * Lines that pages put among the paragraphs of an article and that are none of it, in the languages of our readers and their
 * neighbours.
 */

/** A link to another text, if most of the line is one. */
export const OTHER_TEXTS = new RegExp(
  `^(?:${[
    'read (?:more|next|also)|also read|see also|related|more on this|more from|recommended|you (?:may|might) also like',
    'lea (?:también|además)|lee también|leer más|vea también|(?:le|te) puede interesar|más información|noticias relacionadas',
    'à lire aussi|lire aussi|lesen sie auch|mehr zum thema|lees ook|leia (?:também|mais)|leggi anche',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** The whole line stands for an advertisement. */
export const AD_LINE = new RegExp(
  `^(?:${[
    '(?:paid )?advertisements?|ads?|sponsored(?: content)?|promoted',
    '(?:article|story) continues (?:below|after)(?: (?:this|the))? ?(?:ad|ads|advert|advertisement)?',
    'publicidad|anuncio|patrocinado|publicité|anzeige|werbung|advertentie|pubblicità|publicidade',
  ].join('|')})[.:]?$`,
  'i',
);

/** At the head: who wrote, and when. */
export const FACT_LINE =
  /^(?:(?:by|written by|posted|published|(?:last )?updated|last modified|publicado|actualizado|publié|veröffentlicht)\b|(?:por|par|von|di|door)(?: \S+){1,4}$)/iu;

/** At the foot: what one can do with the page, if most of the line is links. */
export const FOOT_LINE =
  /^(?:unsubscribe|view (?:this )?(?:e-?mail )?in (?:your )?browser|manage (?:your )?(?:preferences|subscription)|share|tweet|print|e-?mail|facebook|twitter|whatsapp|subscribe|sign up|back to top|previous|next|comments?|compartir|imprimir)\b/i;
