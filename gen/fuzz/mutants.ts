/** A planted bug of the printer: a change of its text, the same everywhere the construct is printed. */
export interface Mutant {
  readonly name: string;
  /** What the printer gets wrong. */
  readonly what: string;
  /** The text as the faulty printer would have written it; unchanged where the construct does not occur. */
  readonly mutate: (text: string) => string;
}

/** Something simple in an expression: a name, perhaps with a selection, or a constant. */
const S = String.raw`(?:[a-z]\w*(?:\[[\d:]+\])?|\d+'[bdh][0-9a-f]+)`;
const NAME = String.raw`[a-z]\w*`;

/** Replaces in the text of modules; memories are printed by other code. */
const inModules = (pattern: string, by: string | ((...m: string[]) => string)) => (text: string): string =>
  isMemory(text) ? text : text.replace(new RegExp(pattern, 'gm'), by as string);
const inMemories = (pattern: string, by: string) => (text: string): string => (isMemory(text) ? text.replace(new RegExp(pattern, 'gm'), by) : text);
const isMemory = (text: string): boolean => text.startsWith('// Memory, ');

/** Takes the parentheses off where `before` stands in front of them and one of the operators is at their top level. */
function withoutParentheses(before: RegExp, operators: readonly string[]): (text: string) => string {
  return (text) => {
    if (isMemory(text)) return text;
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const inner = text[i] === '(' && before.test(out.slice(-3)) ? inside(text, i) : null;
      if (inner === null || !operators.some((o) => topLevel(inner).includes(o))) out += text[i]!;
      else {
        out += inner;
        i += inner.length + 1;
      }
    }
    return out;
  };
}

/** What stands between the parenthesis at `open` and the one that closes it. */
function inside(text: string, open: number): string {
  let depth = 0;
  for (let i = open; ; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return text.slice(open + 1, i);
  }
}

/** A text without what stands in parentheses, braces and brackets. */
function topLevel(text: string): string {
  let depth = 0;
  return [...text].filter((c) => ('({['.includes(c) ? depth++ : ')}]'.includes(c) ? --depth : depth) === 0).join('');
}

export const MUTANTS: readonly Mutant[] = [
  { name: 'parentheses-bits', what: 'no parentheses around a bit operator beside + or -', mutate: withoutParentheses(/(?:[+-] )$/, [' & ', ' | ', ' ^ ']) },
  { name: 'parentheses-right', what: 'no parentheses around a sum that is subtracted', mutate: withoutParentheses(/(?:- )$/, [' + ', ' - ']) },
  { name: 'parentheses-not', what: 'no parentheses around what is inverted', mutate: withoutParentheses(/~$/, [' & ', ' | ', ' ^ ', ' + ', ' - ']) },
  { name: 'carry', what: 'operands of a widened sum are not widened', mutate: inModules(String.raw`\{1'b0, (${S})\} \+ \{1'b0, (${S})\}`, "{1'b0, $1 + $2}") },
  { name: 'zero-extension', what: 'zeros on the wrong side', mutate: inModules(String.raw`\{(\d+'d0), (${S})\}`, '{$2, $1}') },
  { name: 'sign-extension', what: 'zeros instead of the sign', mutate: inModules(String.raw`\{\{(\d+)\{${NAME}\[\d+\]\}\}, `, "{{$1{1'b0}}, ") },
  { name: 'signed-compare', what: 'a comparison printed signed', mutate: inModules(String.raw`(${S}) < (${S})`, (_, a, b) => `$signed(${a}) < $signed(${b})`) },
  { name: 'less-or-equal', what: '<= printed as <', mutate: inModules(String.raw`^( *(?:if \(~rst_n\) |else )?(?:${NAME} <= )?)(.*)$`, (_, start, rest) => `${start}${rest.replaceAll(' <= ', ' < ')}`) },
  { name: 'not-equal', what: '!= printed as ==', mutate: inModules(' != ', ' == ') },
  { name: 'slice', what: 'a slice one bit too low', mutate: inModules(String.raw`(\w)\[(\d+):([1-9]\d*)\]`, (_, a, hi, lo) => `${a}[${Number(hi) - 1}:${Number(lo) - 1}]`) },
  { name: 'index', what: 'a selected bit counted from the top', mutate: inModules(String.raw`(\w)\[(?![\d:]+\])([^\[\]]+(?:\[[\d:]+\])?[^\[\]]*)\]`, '$1[~($2)]') },
  { name: 'concatenation', what: 'parts in the wrong order', mutate: inModules(String.raw`\{([^{},]+), ([^{},]+)\}`, '{$2, $1}') },
  { name: 'replication', what: 'one copy too few', mutate: inModules(String.raw`\{(\d+)\{`, (_, n) => `{${Math.max(1, Number(n) - 1)}{`) },
  { name: 'mux', what: 'arms swapped', mutate: inModules(String.raw`\? (${S}) : (${S})`, '? $2 : $1') },
  { name: 'shift-amount', what: 'only two bits of a shift amount used', mutate: inModules(String.raw`(<<|>>) (${NAME}(?:\[[\d:]+\])?)`, "$1 ($2 & 2'd3)") },
  { name: 'shift-direction', what: '>> printed as <<', mutate: inModules(' >> ', ' << ') },
  { name: 'truncation', what: 'low bits not cut out', mutate: inModules(String.raw`(\w)\[[1-9]\d*:0\]`, '$1') },
  { name: 'reduction', what: '& over a value printed as |', mutate: inModules(String.raw`([ (])&(${S})`, '$1|$2') },
  { name: 'subtraction', what: 'operands swapped', mutate: inModules(String.raw`(${S}) - (${S})`, '$2 - $1') },
  { name: 'wide-constant', what: 'constants cut to 64 bits', mutate: inModules(String.raw`(\d+'h)[0-9a-f]+([0-9a-f]{16})\b`, '$1$2') },
  { name: 'reset-value', what: 'registers reset to 0', mutate: inModules(String.raw`^( {6}${NAME} <= \d+')[bdh][0-9a-f]+;$`, '$1d0;') },
  { name: 'reset-polarity', what: 'reset active at the wrong level', mutate: (t) => inModules(String.raw`^ {4}if \(~rst_n\) begin`, '    if (rst_n) begin')(inModules(String.raw`^ {4}if \(rst\) begin`, '    if (~rst) begin')(t)) },
  { name: 'reset-edge', what: 'an asynchronous reset printed as a synchronous one', mutate: inModules(' or negedge rst_n', '') },
  { name: 'blocking', what: 'registers assigned with =', mutate: inModules(String.raw`^( +${NAME}) <= `, '$1 = ') },
  { name: 'else', what: 'an else lost between two conditions', mutate: inModules(String.raw`end else if \(`, 'end if (') },
  { name: 'case-labels', what: 'only the first constant of an arm', mutate: inModules(String.raw`(\d+'[bdh][0-9a-f]+)(?:, \d+'[bdh][0-9a-f]+)+: begin`, '$1: begin') },
  { name: 'case-default', what: 'the default left empty', mutate: inModules(String.raw`^( +)default: begin[\s\S]*?\n\1end$`, '$1default: begin\n$1end') },
  { name: 'ports', what: 'two connections of an instance swapped', mutate: inModules(String.raw`\.(in0|st0_valid)\((\w+)\),\n( +)\.(\w+)\((\w+)\)`, '.$1($5),\n$3.$4($2)') },
  { name: 'memory-bypass', what: 'no bypass where new data is promised', mutate: inMemories(String.raw`\? r(\d)_new`, '? r$1_old') },
  { name: 'memory-old', what: 'new data where old is promised', mutate: inMemories(String.raw`r(\d)_data <= store\[r\d_addr\]`, 'r$1_data <= (w0_en & (w0_addr == r$1_addr)) ? w0_data : store[r$1_addr]') },
  { name: 'memory-mask', what: 'the first mask bit for every lane', mutate: inMemories(String.raw`_mask\[\d+\]`, '_mask[0]') },
  { name: 'memory-enable', what: 'read data that does not hold', mutate: inMemories(String.raw`if \(r\d_en\) (r\d_data)`, '$1') },
  { name: 'property-reset', what: 'properties count during reset', mutate: inModules(String.raw`^ {4}if \(~rst\) begin`, "    if (1'b1) begin") },
  { name: 'hold-rule', what: 'the hold rule takes a beat that was taken for one that waits', mutate: inModules(String.raw`(_was_stalled <= \w+) & \(~\w+\)`, '$1') },
];
