/** Size of a character cell and the margin, in px. */
const CELL = { width: 7.2, height: 14 };
const MARGIN = 14;
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The part of the output of `make sim` that the picture shows: the line with the command, then the table. Throws when there is none. */
export function tableOf(output: string): readonly string[] {
  const lines = output.split('\n');
  const [title, first, last] = [/^make sim /, /^┌/, /^└/].map((start) => lines.findIndex((l) => start.test(l)));
  if (title! < 0 || first! < 0 || last! < first!) throw new RangeError('the input holds no table of `make sim`; pipe its output into this script');
  return [`$ ${lines[title!]!}`, ...lines.slice(first!, last! + 1)];
}

/** Lines of a terminal as an SVG, one text element a line: titles bold, the frame of the table grey. */
export function terminalSvg(lines: readonly string[]): string {
  const columns = Math.max(...lines.map((l) => l.length));
  const [width, height] = [Math.ceil(columns * CELL.width) + 2 * MARGIN, lines.length * CELL.height + 2 * MARGIN];
  const rows = lines.map((line, i) => {
    const text = line.replace(/[&<>]/g, (c) => escaped[c]!).replace(/[─-╿]+/g, '<tspan class="frame">$&</tspan>');
    const title = /^\$|^│ [A-Z]/.test(line) ? ' class="title"' : '';
    return `<text xml:space="preserve"${title} x="${MARGIN}" y="${MARGIN + i * CELL.height + 11}" textLength="${(line.length * CELL.width).toFixed(1)}">${text}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    '<style>text { font: 12px "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #d8dee9; white-space: pre } .title { font-weight: bold; fill: #ffffff } .frame { font-weight: normal; fill: #5c6776 }</style>',
    `<rect width="${width}" height="${height}" rx="6" fill="#1b2129"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

/** The lines that a picture was made from. */
export function linesOf(svg: string): string[] {
  const plain = (t: string): string => Object.entries(escaped).reduce((s, [c, code]) => s.replaceAll(code, c), t.replace(/<[^>]+>/g, ''));
  return [...svg.matchAll(/<text [^>]*>(.*)<\/text>/g)].map(([, t]) => plain(t!));
}
