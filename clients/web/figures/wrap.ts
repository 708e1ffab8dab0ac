/**
 * A label in lines for a drawing, which can't wrap by itself. What does not fit ends in « … »;
 * the table beside has it whole.
 */
export function wrap(text: string, width: number, most = 2): string[] {
  const lines: string[] = [];
  let line = '';
  // No-break spaces hold together, as they do in text.
  for (const word of text.split(/[ \t\n]+/).flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (signs(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')].slice(0, width - 1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

// By code points: half of a sign would be shown as a box.
function pieces(word: string, width: number): string[] {
  const all = [...word];
  if (all.length <= width) return [word];
  return [all.slice(0, width).join(''), ...pieces(all.slice(width).join(''), width)];
}

function signs(text: string): number {
  return [...text].length;
}
