/** A directed graph: node -> successors (the keys). */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/**
 * The strongly connected components that hold a cycle, each in the graph's order, ordered by their first member
 * (Tarjan's algorithm with a stack of its own, so that a long chain cannot overflow the call stack).
 */
export function components(graph: Graph): string[][] {
  const position = new Map([...graph.keys()].map((n, i) => [n, i]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];

  const enter = (name: string): { name: string; todo: string[] } => {
    index.set(name, index.size);
    low.set(name, index.get(name)!);
    open.push(name);
    isOpen.add(name);
    return { name, todo: successors(graph, name) };
  };
  const lower = (name: string, value: number): void => void low.set(name, Math.min(low.get(name)!, value));

  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const calls = [enter(root)];
    while (calls.length) {
      const call = calls.at(-1)!;
      const next = call.todo.shift();
      if (next !== undefined) {
        if (!index.has(next)) calls.push(enter(next));
        else if (isOpen.has(next)) lower(call.name, index.get(next)!);
        continue;
      }
      calls.pop();
      if (calls.length) lower(calls.at(-1)!.name, low.get(call.name)!);
      if (low.get(call.name) === index.get(call.name)) {
        const members = open.splice(open.lastIndexOf(call.name));
        for (const n of members) isOpen.delete(n);
        if (members.length > 1 || graph.get(call.name)!.has(call.name)) found.push(members);
      }
    }
  }
  const order = (a: string, b: string): number => position.get(a)! - position.get(b)!;
  return found.map((c) => c.sort(order)).sort((a, b) => order(a[0]!, b[0]!));
}

/** A shortest cycle through the first member, along the arrows: `[a, b, c]` for a -> b -> c -> a. */
export function shortestCycle(graph: Graph, members: readonly string[]): string[] {
  const start = members[0]!;
  const inside = new Set(members);
  const from = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of successors(graph, name)) {
      if (next === start) {
        const path = [name];
        while (path[0] !== start) path.unshift(from.get(path[0]!)!);
        return path;
      }
      if (inside.has(next) && !from.has(next)) {
        from.set(next, name);
        queue.push(next);
      }
    }
  }
  throw new Error(`'${start}' lies on no cycle`);
}

function successors(graph: Graph, name: string): string[] {
  return [...graph.get(name)!.keys()].filter((n) => graph.has(n));
}
