/**
 * The members of a JSON object as they are written, by name in their order: `JSON.parse` would lose the
 * order of names like `10`, doubled names and the writing of numbers. Nothing for other texts.
 */
export function membersOf(text: string): Map<string, string> | undefined {
  if (!isObject(text)) return undefined;
  const members = new Map<string, string>();
  let depth = 0;
  let begin = 0;
  let name: string | undefined;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gs)) {
    if (depth === 1 && token === ':') {
      name = JSON.parse(text.slice(begin, index)) as string;
      begin = index + 1;
    } else if (depth === 1 && (token === ',' || token === '}')) {
      // A name that comes twice keeps its second value in sight.
      if (name !== undefined) members.set(freeName(members, name), text.slice(begin, index).trim());
      begin = index + 1;
    }
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth === 1 && token === '{') begin = index + 1;
  }
  return members;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

function freeName(members: Map<string, string>, name: string): string {
  return members.has(name) ? freeName(members, `${name} (again)`) : name;
}
