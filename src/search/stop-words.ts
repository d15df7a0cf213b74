/**
 * Words that carry no content of their own in an English question or sentence: articles, pronouns, prepositions,
 * auxiliaries, question words. Negations are among them: they are read by the answering rules, not by the index.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every both either neither no not nor none
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones someone somebody anyone anybody everyone everybody nobody
  something anything everything nothing here there
  who whom whose what which when where why how whether
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  must ought cannot isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't
  can't couldn't mustn't ain't isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt cant couldnt
  i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll
  she'll we'll they'll that's who's what's where's when's why's how's there's here's let's whats wheres whens whos hows thats
  and or but if then than because as until while of at by for with about against between into through during before after
  above below to from up down in out on off over under again further once so too very just also only own same such more
  most other another few via per amid among around within without across along toward towards upon onto since
  yes ok okay please pls plz hey hi hello lol lmao thanks thank thx um uh oh well actually really maybe even still yet
  u r ur im ive gonna wanna gotta else besides instead anyway apparently basically literally kinda sorta already ever
  currently somehow definitely certainly especially specifically originally kind sort`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
