/** A textarea that writes like an editor: Tab and Shift-Tab indent, Enter keeps the indent, Ctrl-Enter runs. */
export function wireEditor(area, run) {
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) act(event, run);
    else if (event.key === 'Enter' && !event.isComposing) act(event, () => newLine(area));
    // Escape first leaves the editor, so that the keyboard is not caught by Tab.
    else if (event.key === 'Escape') area.blur();
    else if (event.key === 'Tab') act(event, () => indent(area, event.shiftKey));
  });
}

function act(event, action) {
  event.preventDefault();
  action();
}

function newLine(area) {
  const before = area.value.slice(0, area.selectionStart);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const margin = /^ */.exec(line)[0];
  const opens = /[{([]$/.test(line);
  const closes = opens && /^[})\]]/.test(area.value.slice(area.selectionEnd));
  insert(area, `\n${margin}${opens ? '  ' : ''}${closes ? `\n${margin}` : ''}`);
  if (closes) area.selectionEnd = area.selectionStart -= margin.length + 1;
}

function indent(area, back) {
  if (!back) return insert(area, '  ');
  const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
  const spaces = /^ {0,2}/.exec(area.value.slice(from))[0].length;
  const caret = Math.max(from, area.selectionStart - spaces);
  area.setRangeText('', from, from + spaces, 'preserve');
  area.setSelectionRange(caret, caret);
}

function insert(area, text) {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
}
