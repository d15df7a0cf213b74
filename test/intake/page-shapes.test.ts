import { expect, it } from 'vitest';
import { takePage } from '../../src/intake/take-page.ts';

const a =
  'The council of Harrow Bay voted on Tuesday to close the old swimming hall on Pier Road for at least eleven months.';
const b =
  'Engineers found cracks in four of the nine roof beams in May, and a net was hung under the ceiling the week after.';
const c =
  '“Nobody was in danger, but nobody should have to look up while they swim,” said Mara Lind, who heads the town’s building office.';
const d = 'The repairs will cost 3.2 million, of which the region pays half.';
const e = 'School classes will swim in Eastmere from September; a bus leaves the market square at 8.15 every morning.';

const OG = '<meta property="og:type" content="article"><meta property="og:title" content="Swimming hall closes">';
const nav = '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>';
const foot =
  '<footer><p>© Bay Times. All rights reserved. Contact us at the address below for any question.</p></footer>';
const page = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Swimming hall closes | Bay Times</title>${head}</head><body>${body}</body></html>`;

/** Shapes that pages come in, each with the paragraphs of its article. */
const SHAPES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'lists+blockquote': [
    page(
      OG,
      `${nav}<article><h1>Swimming hall closes</h1><p>${a}</p><ul><li>The children’s pool stays open until Friday.</li><li>The sauna is closed already.</li></ul><blockquote><p>${c}</p></blockquote><ol><li>First the net is taken down.</li><li>Then the beams go.</li></ol><p>${d}</p></article>${foot}`,
    ),
    [
      a,
      'The children’s pool stays open until Friday.',
      'The sauna is closed already.',
      c,
      'First the net is taken down.',
      'Then the beams go.',
      d,
    ],
  ],
  captions: [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><figure><img src=x alt="hall"><figcaption>The hall in May. Photo: J. Roe</figcaption></figure><p>${a}</p><div class="wp-caption"><img src=y><p class="wp-caption-text">A net under the ceiling.</p></div><p>${b}</p><p>${c}</p></article>`,
    ),
    [a, b, c],
  ],
  br: [
    page(
      OG,
      `<div id=content><h1>Swimming hall closes</h1><div class="text">${[a, b, c, d].join('<br><br>\n')}</div></div>${foot}`,
    ),
    [a, b, c, d],
  ],
  'nested divs': [
    page(
      OG,
      `<div><div class="c-1"><div><h1>Swimming hall closes</h1></div><div class="c-2"><div><div><div>${a}</div></div></div><div><div><span>${b}</span></div></div><div><div>${c}</div><div>${d}</div></div></div></div></div>${foot}`,
    ),
    [a, b, c, d],
  ],
  AMP: [
    `<!doctype html><html amp lang=en><head><meta charset=utf-8><title>Swimming hall closes</title>${OG}<style amp-custom>p{}</style></head><body><amp-sidebar id="s"><ul><li><a href="/">Home page of the paper</a></li></ul></amp-sidebar><header>Bay Times</header><article><h1>Swimming hall closes</h1><amp-img src=x width=1 height=1></amp-img><p>${a}</p><amp-ad width=1 height=1 type=x><div fallback>Advertisement</div></amp-ad><p>${b}</p><amp-social-share type="email"></amp-social-share><p>${c}</p></article></body></html>`,
    [a, b, c],
  ],
  'newsletter table': [
    page(
      '',
      `<table width=600><tr><td><table><tr><td><img src=logo></td></tr><tr><td><h1>Swimming hall closes</h1></td></tr><tr><td><p>${a}</p><p>${b}</p></td></tr><tr><td>${c}<br><br>${d}</td></tr><tr><td><p><a href="#">Unsubscribe</a> | <a href="#">View in browser</a></p></td></tr></table></td></tr></table>`,
    ),
    [a, b, c, d],
  ],
  'live blog': [
    page(
      `${OG}<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Swimming hall closes"}</script>`,
      `<main><h1>Swimming hall closes</h1><p>${a}</p><section class="posts"><article><h2>The vote is over</h2><time datetime="2024-05-01T10:00:00Z">10:00</time><p>${b}</p></article><article><h2>What the builders say</h2><time datetime="2024-05-01T09:00:00Z">9:00</time><p>${c}</p><p>${d}</p></article></section></main>`,
    ),
    [a, 'The vote is over', b, 'What the builders say', c, d],
  ],
  subheads: [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><h2>What was found</h2><p>${b}</p><h3>And what now?</h3><p>${c}</p><p><strong>Who pays</strong></p><p>${d}</p></article>`,
    ),
    [a, 'What was found', b, 'And what now?', c, 'Who pays', d],
  ],
  'pull quote': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p>${b}</p><aside class="pullquote"><p>Nobody was in danger</p></aside><blockquote class="pull-quote"><p>nobody should have to look up while they swim</p></blockquote><p>${c}</p><p>${d}</p></article>`,
    ),
    [a, b, c, d],
  ],
  'related inline': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><div class="related-box"><h3>Related</h3><ul><li><a href=1>Cracks found in the roof of the hall</a></li><li><a href=2>Why halls were built this way</a></li></ul></div><p>${b}</p><p><strong>Read more: <a href=3>Pools of the region compared</a></strong></p><p>${c}</p><p>${d}</p></article>`,
    ),
    [a, b, c, d],
  ],
  'related inline unnamed': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p>${b}</p><ul><li><a href=1>Cracks found in the roof of the hall</a></li><li><a href=2>Why halls were built this way</a></li></ul><p>${c}</p><p>${d}</p></article>`,
    ),
    [a, b, c, d],
  ],
  advertisement: [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p>Advertisement</p><p>${b}</p><div class="x1">ADVERTISEMENT</div><p>${c}</p><p>Article continues below advertisement</p><p>${d}</p><p>Story continues after ad</p><p>${e}</p></article>`,
    ),
    [a, b, c, d, e],
  ],
  spanish: [
    page(
      OG,
      `<nav><a href=/>Inicio</a></nav><article><h1>Cierra la piscina</h1><p class="firma">Por Ana Ruiz</p><p>El ayuntamiento de Harrow Bay votó el martes cerrar la vieja piscina de la calle del Muelle durante al menos once meses.</p><p>Publicidad</p><p>Los ingenieros hallaron grietas en cuatro de las nueve vigas del techo en mayo, y se colgó una red la semana siguiente.</p><p>Lea también: <a href=1>Las piscinas de la región</a></p><p>«Nadie corría peligro», dijo Mara Lind, que dirige la oficina de obras.</p></article>`,
      'es',
    ),
    [
      'El ayuntamiento de Harrow Bay votó el martes cerrar la vieja piscina de la calle del Muelle durante al menos once meses.',
      'Los ingenieros hallaron grietas en cuatro de las nueve vigas del techo en mayo, y se colgó una red la semana siguiente.',
      '«Nadie corría peligro», dijo Mara Lind, que dirige la oficina de obras.',
    ],
  ],
  pre: [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><pre>Monday   8.15
Tuesday  8.15</pre><p>${b}</p><p>${c}</p></article>`,
    ),
    [a, 'Monday   8.15\nTuesday  8.15', b, c],
  ],
  hidden: [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p style="display:none">You have read all your free articles for this month.</p><div style="visibility: hidden"><p>This paragraph is for robots and is not shown to anybody.</p></div><p hidden>Not this one either, for it is hidden.</p><p aria-hidden="true">Nor this one, which is hidden too.</p><p class="sr-only">For screen readers, a description of the picture.</p><p>${b}</p><p>${c}</p></article>`,
    ),
    [a, b, c],
  ],
  'newsletter box in middle': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p>${b}</p><div class="inline-signup"><p>Sign up for our morning letter.</p><form><input></form></div><p>${c}</p><p>${d}</p><div class="tags"><a href=1>swimming</a> <a href=2>council</a></div><div class="author-bio"><p>Jo Field writes about towns.</p></div></article><div id="comments"><p>First comment that is rather long, and says very little of any use to anyone.</p></div>`,
    ),
    [a, b, c, d],
  ],
  'wordpress meta': [
    page(
      '',
      `<div class="site"><header class="site-header"><p>Just another weblog about our town</p></header><main><article class="post"><header class="entry-header"><h1 class="entry-title">Swimming hall closes</h1><div class="entry-meta">Posted on <time datetime="2024-05-01">May 1, 2024</time> by <a rel=author href=x>Jo Field</a></div></header><div class="entry-content"><p>${a}</p><p>${b}</p><p>${c}</p><p>${d}</p><div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a href=1>Twitter</a></li></ul></div></div><footer class="entry-footer">Posted in <a href=1>Town</a></footer></article><nav class="post-navigation"><a href=1>Previous post</a></nav></main></div>`,
    ),
    [a, b, c, d],
  ],
  'short paras + link sentence': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>It is over.</p><p>${a}</p><p><a href=1>The report can be read here in full on the town’s own pages.</a></p><p>${b}</p><p>Why?</p><p>${c}</p></article>`,
    ),
    ['It is over.', a, 'The report can be read here in full on the town’s own pages.', b, 'Why?', c],
  ],
  'correction + dateline': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>HARROW BAY (Bay News) — ${a}</p><p>${b}</p><p>${c}</p><p><em>Correction: An earlier version of this article gave the wrong number of beams.</em></p></article>`,
    ),
    [
      `HARROW BAY (Bay News) — ${a}`,
      b,
      c,
      'Correction: An earlier version of this article gave the wrong number of beams.',
    ],
  ],
  'table of figures': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><table><tr><th>Year</th><th>Guests</th></tr><tr><td>2022</td><td>41 000</td></tr></table><p>${b}</p><p>${c}</p></article>`,
    ),
    [a, 'Year\tGuests', '2022\t41 000', b, c],
  ],
  subtitle: [
    page(
      OG,
      `<article><header><h1>Swimming hall closes</h1><p class="standfirst">Cracks in the roof keep the town out of the water until spring.</p><p class="byline">By Jo Field</p></header><p>${a}</p><p>${b}</p><p>${c}</p></article>`,
    ),
    ['Cracks in the roof keep the town out of the water until spring.', a, b, c],
  ],
  'inline spans, sup, links': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>The <b>council</b> of <a href=1>Harrow&nbsp;Bay</a> voted<sup>1</sup> on <time datetime="2024-05-07">Tuesday</time> to close the old hall on Pier Road, and nobody spoke against it.</p><p>${b}</p><p>${c}</p></article>`,
    ),
    [
      'The council of Harrow\u00a0Bay voted1 on Tuesday to close the old hall on Pier Road, and nobody spoke against it.',
      b,
      c,
    ],
  ],
  'a list of links that the text leads up to': [
    page(
      OG,
      `<article><h1>Swimming hall closes</h1><p>${a}</p><p>${b} More is in these two:</p><ul><li><a href=1>The report of the engineers</a></li><li><a href=2>The plan of the town</a></li></ul><p>${c}</p></article>`,
    ),
    [a, `${b} More is in these two:`, 'The report of the engineers', 'The plan of the town', c],
  ],
};

it.each(Object.entries(SHAPES))('%s: every paragraph of the article and nothing else', (_, [html, paragraphs]) => {
  expect(takePage(html, undefined).body).toBe(`${paragraphs.join('\n\n')}\n`);
});
