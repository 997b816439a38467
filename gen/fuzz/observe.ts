const PROPERTY = /^(\s+)(\w+): (assert|cover|`VPRI_ASSUME_\w+) \((.*)\);(  \/\/ .*)$/;

/**
 * The printed text with its properties made to speak instead of stopping the simulation: `! assert <instance>.<label>`. Icarus 11 does
 * not read labelled assertions, and a fuzz run wants all of them. The label stays a name.
 */
export function observeProperties(text: string): string {
  return text.split('\n').map((line) => {
    const [, indent, label, word, cond, comment] = PROPERTY.exec(line) ?? [];
    if (label === undefined) {
      if (/: (assert|cover|`VPRI_ASSUME_\w+) \(/.test(line)) throw new SyntaxError(`not read as a property: ${line}`);
      return line;
    }
    const kind = word!.startsWith('`') ? 'assume' : word!;
    return `${indent}if (${kind === 'cover' ? cond! : `~(${cond!})`}) begin : ${label} $display("! ${kind} %m"); end${comment!}`;
  }).join('\n');
}
