/**
 * Names of a module: `r`, `r_2`, ... for the stem `r`, and now and then what the naming pass would call a value of its own
 * (`<name>_slice`), which is then taken.
 */
export function nextNames(): (stem: string) => string {
  const taken = new Set<string>();
  let last = '';
  return (stem) => {
    const tricky = `${last}_${['slice', 'not', 'add', 'when_redor'][taken.size % 4]}`;
    const wanted = taken.size % 5 === 4 ? tricky : stem;
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
    taken.add(name);
    last = name;
    return name;
  };
}
