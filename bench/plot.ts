/** A line of a plot: points by growing x, both above 0. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 720;
const HEIGHT = 440;
const MARGIN = { left: 70, right: 170, top: 40, bottom: 50 };
const COLOURS = ['#c0392b', '#2471a3', '#5dade2', '#229954', '#b7950b', '#7d3c98'];

/** An SVG with both axes logarithmic, which shows growth as slope. */
export function plotLogLog(title: string, xName: string, yName: string, series: readonly Series[]): string {
  const points = series.flatMap((line) => line.points);
  const xs = rangeOf(points.map(({ x }) => x));
  const ys = rangeOf(points.map(({ y }) => y));
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: MARGIN.left + share(x, xs) * (WIDTH - MARGIN.left - MARGIN.right),
    y: HEIGHT - MARGIN.bottom - share(y, ys) * (HEIGHT - MARGIN.top - MARGIN.bottom),
  });
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${escapeText(`${title}: ${yName} against ${xName}`)}</title>`,
    `<rect width="100%" height="100%" fill="white"/>`,
    text(MARGIN.left, 22, title, 'font-size="15"'),
    text(MARGIN.left, HEIGHT - 12, xName),
    text(8, MARGIN.top - 8, yName),
    ...powersIn(xs).map((x) => gridLine(place({ x, y: ys.from }), place({ x, y: ys.to }), label(x), 'x')),
    ...powersIn(ys).map((y) => gridLine(place({ x: xs.from, y }), place({ x: xs.to, y }), label(y), 'y')),
    ...series.flatMap((line, i) =>
      drawSeries(line.name, line.points.map(place), COLOURS[i % COLOURS.length] ?? 'black'),
    ),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whole powers of ten around the values. */
function rangeOf(values: readonly number[]): Range {
  const from = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return { from, to: Math.max(from * 10, 10 ** Math.ceil(Math.log10(Math.max(...values)))) };
}

function share(value: number, { from, to }: Range): number {
  return Math.log(value / from) / Math.log(to / from);
}

function powersIn({ from, to }: Range): number[] {
  const powers: number[] = [];
  for (let power = from; power <= to * 1.001; power *= 10) powers.push(power);
  return powers;
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en').replaceAll(',', ' ') : String(Number(value.toPrecision(1)));
}

type Point = { readonly x: number; readonly y: number };

function gridLine(from: Point, to: Point, name: string, axis: 'x' | 'y'): string {
  const at = axis === 'x' ? text(from.x - 12, from.y + 18, name) : text(from.x - 48, from.y + 4, name);
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="#ddd"/>${at}`;
}

function drawSeries(name: string, points: readonly Point[], colour: string): string[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`,
    ...points.map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${colour}"/>`),
    text(last.x + 8, last.y + 4, name, `fill="${colour}"`),
  ];
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escapeText(content)}</text>`;
}

function escapeText(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(value: number): string {
  return value.toFixed(1);
}
