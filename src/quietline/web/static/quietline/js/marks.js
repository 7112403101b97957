// The layer under the text that marks revealing words, at the same metrics as the text itself.

/** Fills the layer: `marks` are [start, end, kind] in UTF-16 units, possibly overlapping. */
export function drawMarks(layer, text, marks) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    pieces.push(text.slice(at, from), marked(text.slice(from, end)));
    at = end;
  }
  // A final newline needs something after it to take up a line.
  layer.replaceChildren(...pieces, `${text.slice(at)}\u200b`);
}

/** Marks after an edit, until the next verdict: what stands before or after it keeps its words. */
export function shiftMarks(marks, before, after) {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const delta = after.length - before.length;
  const edited = before.length - tail;
  return marks.flatMap(([start, end, kind]) => {
    if (end <= head) return [[start, end, kind]];
    if (start >= edited) return [[start + delta, end + delta, kind]];
    return [];
  });
}

export function marked(words) {
  const mark = document.createElement("mark");
  mark.textContent = words;
  return mark;
}
