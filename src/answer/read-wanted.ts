import type { Wanted } from '../search/wanted.ts';

/**
 * The kind of thing a question asks for, by its question word and the noun beside it. The rules are tried in order; the
 * first that fits decides. Wherever the question word stands ("and the meeting was when?"), it counts.
 */
export function readWanted(question: string): Wanted {
  const text = question.toLowerCase();
  for (const [pattern, wanted] of RULES) if (pattern.test(text)) return wanted;
  return 'thing';
}

const PERSON_NOUN = String.raw`(?:person|people|man|woman|men|women|guy|official|officials|leader|politician|spokes\w+|councilwoman|councilman|council ?member|lawyers?|attorneys?|judge|mayor|director|president|reporter|author|journalist|activist|protester|group|organi[sz]ation|company|agency|team)`;
const PLACE_NOUN = String.raw`(?:city|town|village|country|state|county|district|neighbou?rhood|street|streets|corner|intersection|address|location|place|venue|building|room|area|region|part of (?:town|the city)|site|borough)`;
const TIME_NOUN = String.raw`(?:day|date|year|month|week|weekday|season|deadline|morning|evening|night|days|dates)`;
const SAY = String.raw`(?:say|said|says|saying|tell|told|tells|claim|claimed|argue|argued|think|thinks|thought|explain|explained|announce|announced|promise|promised|respond|responded|reply|replied|comment|state|stated|add|added|describe|described|call|called|admit|admitted|warn|warned|urge|urged)`;
const AUX = String.raw`(?:is|are|was|were|am|be|did|does|do|has|have|had|will|would|can|could|should|may|might|must|shall|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|won't|wouldn't|can't|couldn't)`;

const RULES: readonly (readonly [RegExp, Wanted])[] = [
  [
    /\b(?:name|names|named|called)\b.*\bof\b|\bwhat(?:'s| is| was| are| were)? (?:his|her|their|the \w+(?: \w+)?'s) (?:first |last |full )?names?\b|^names? of\b|^by name\b/,
    'name',
  ],
  [
    /\bstands? for\b|\bshort for\b|\babbreviation\b|\bacronym\b|\bwhat(?:'s| does| do| is) .* mean\b|\bmeaning of\b|\bspell(?:ed)? out\b|\bdefinition\b/,
    'definition',
  ],
  [/\bwhat time\b|\bwhat hour\b|\bat what time\b|\bo'?clock\b/, 'clock'],
  [
    /\bhow (?:long|many (?:days|weeks|months|years|hours|minutes|seconds))\b(?! ago)|\bwhat duration\b|\bfor how long\b/,
    'duration',
  ],
  [
    /\bhow much (?:money|cash|funding|will it cost|did (?:it|they|he|she|this|that) (?:cost|pay)|(?:do|does|did|will|would|is|was|are|were) (?:[\w' -]+? )?(?:cost|costs|pay|paid|worth|spend|spent|earn|make|charge|owe|receive|get|raise|fund))\b|\bhow expensive\b|\b(?:what|whats|what's)(?: is| was| were| are)? (?:the |its |their )?(?:total |annual |final )?(?:cost|price|budget|salary|fee|fine|bill|amount|sum|price tag)\b|\bhow much\b.*\b(?:cost|pay|paid|price|money|dollars|worth|spend|budget)\b/,
    'money',
  ],
  [
    /\bhow (?:many|much|often|few|big|large|tall|far|old|fast|high|wide|deep)\b|\bwhat (?:number|percentage|percent|share|proportion|fraction|amount)\b|\b(?:number|count|amount|percentage) of\b/,
    'number',
  ],
  [
    /^who(?:'s| is| was| are| were|s) (?!\p{L}+(?:ing|ed)\b)(?:this |that |the )?["']?[\p{L}\p{N}.'-]+(?: [\p{L}\p{N}.'-]+){0,3}["']?(?: (?:anyway|again|exactly|though|in (?:this|the) \w+))?\s*\?*$/u,
    'identity',
  ],
  [/\b(?:who|whom|whose|who's|by whom)\b/, 'person'],
  [new RegExp(String.raw`\b(?:what|which) ${TIME_NOUN}\b`), 'time'],
  [new RegExp(String.raw`\b(?:what|which) (?:\w+ )?${PLACE_NOUN}\b`), 'place'],
  [new RegExp(String.raw`\b(?:which|what) (?:\w+ )?(?:\w+ )?${PERSON_NOUN}\b(?!'s)`), 'person'],
  [
    /\bwhen\b|\bsince when\b|\bhow soon\b|\bhow long ago\b|\bhow recently\b|\bdeadline\b|\bdue date\b|\bexpir(?:y|ation)\b/,
    'time',
  ],
  [/\bwhere\b|\bwhereabouts\b|\blocation of\b|\baddress of\b/, 'place'],
  [
    /\bwhy\b|\bhow come\b|\bwhat for\b|\bwhat(?:'s| is| was| were| are) the (?:reason|reasons|cause|causes|point|purpose|motive|rationale|justification|explanation|goal|aim)\b|\breasons? (?:for|why|behind)\b|\bwhat (?:caused|causes|led|made|prompted|motivated|triggered)\b|\bfor what (?:reason|purpose)\b/,
    'reason',
  ],
  [
    new RegExp(
      String.raw`\bwhat (?:else )?(?:did|does|do|has|have|had|is|was|were|are) .{2,60}?\b${SAY}\b|\bwhat .{1,40}'s? (?:response|reaction|reply|comment|statement|opinion|view|stance|take)\b|\bhow did .{2,60} (?:respond|react|reply|describe)\b|\bwhat (?:response|reaction|comment|words)\b|\bquote (?:from|by)\b|\b(?:response|reaction|statement|comment|opinion)s? (?:of|from|by)\b`,
    ),
    'speech',
  ],
  [
    /^(?:what|whats)(?:'s| is| are| was| were)? (?!\p{L}+(?:ing|ed)\b)(?:the |a |an |this |that |these )?["']?[\p{L}\p{N}.'-]+(?: [\p{L}\p{N}.'-]+){0,4}["']?(?: (?:anyway|again|exactly|thing))?\s*\?*$/u,
    'definition',
  ],
  [/\bhow\b/, 'thing'],
  [/^(?:what|which)\b/, 'thing'],
  [new RegExp(String.raw`^(?:so |and |but |then |well )*${AUX}\b`), 'yesno'],
  [/\b(?:what|which)\b/, 'thing'],
];
