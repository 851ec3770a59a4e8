// What a person who enlarges everything would run into: text that is cut off, text over text, a page to be
// scrolled sideways. Runs in the page.

export function illegible(): string[] {
  const host = document.querySelector('hikikomori-help')!;
  const root = host.shadowRoot!;
  const faults: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    faults.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);

  const told = (element: Element): string =>
    `<${element.localName} ${element.className} ${element.getAttribute('part') ?? ''}>`;
  /** The beginning of something that is folded: it says itself, by its dots, that there is more. */
  const isPreview = (element: Element): boolean =>
    getComputedStyle(element).webkitLineClamp !== 'none' &&
    element.closest('details:not([open]) > summary') !== null;
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('svg, .hidden, style') && element.checkVisibility({ visibilityProperty: true }),
  );
  // A list of choices opens beside itself and shortens what it shows by itself.
  for (const element of elements.filter(
    ({ localName }) => localName !== 'select' && localName !== 'option',
  )) {
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      faults.push(`${told(element)} is ${element.scrollWidth - element.clientWidth} px too wide`);
    const cut = element.localName === 'textarea' || getComputedStyle(element).overflowY !== 'visible';
    if (
      cut &&
      !isPreview(element) &&
      getComputedStyle(element).overflowY !== 'auto' &&
      element.scrollHeight > element.clientHeight + 1
    )
      faults.push(`${told(element)} cuts off ${element.scrollHeight - element.clientHeight} px`);
  }

  /** What stays in view while the rest is scrolled lies over it by design. */
  const layerOf = (element: Element): Element | null => element.closest('.exit, .bar, [part~="launcher"]');
  interface Line {
    readonly node: Text;
    readonly layer: Element | null;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const lines: Line[] = [];
  for (const element of elements) {
    for (const node of element.childNodes) {
      if (
        !(node instanceof Text) ||
        !node.data.trim() ||
        element.localName === 'textarea' ||
        element.localName === 'option'
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const end = isPreview(element) ? element.getBoundingClientRect().bottom : Infinity;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (top >= end) continue;
        // The height of a line is the font's, far more than that of its letters.
        const spare = (bottom - top) * 0.2;
        if (right - left > 1)
          lines.push({
            node,
            layer: layerOf(element),
            left,
            right,
            top: top + spare,
            bottom: bottom - spare,
          });
      }
    }
  }
  /** A long reading hangs over the letters beside its word, and the word's own box is as wide as the reading. */
  const areBeside = (one: Text, other: Text): boolean => {
    const isBase = (node: Text): boolean => node.parentElement!.localName === 'ruby';
    /** The element that the words stand in, without what was put around them for their readings. */
    const place = (node: Text): Element =>
      node.parentElement!.closest('span:has(> ruby)')?.parentElement ?? node.parentElement!;
    return (isBase(one) || isBase(other)) && place(one) === place(other);
  };
  lines.sort((a, b) => a.top - b.top);
  for (const [index, line] of lines.entries()) {
    const frame = line.node
      .parentElement!.closest('.widget, .panel, [part~="launcher"]')!
      .getBoundingClientRect();
    if (line.left < frame.left - 0.5 || line.right > frame.right + 0.5)
      faults.push(`sticks out: ${line.node.data.trim().slice(0, 30)}`);
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (
        other.node !== line.node &&
        other.layer === line.layer &&
        across > 1 &&
        !areBeside(line.node, other.node)
      )
        faults.push(`${line.node.data.trim().slice(0, 30)} lies over ${other.node.data.trim().slice(0, 30)}`);
    }
  }
  return faults;
}

/** WCAG 1.4.12, as somebody's own style sheet would have it. Runs in the page. */
export function spread(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const root = document.querySelector('hikikomori-help')!.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
