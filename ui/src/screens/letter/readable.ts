/** The letter's HTML as elements that can only be read: what is not on the list is left out, its text is kept. */

const ALLOWED = new Set([
  "ARTICLE", "SECTION", "HEADER", "ADDRESS", "DIV", "H1", "H2", "H3", "P", "SMALL", "STRONG", "BR", "UL", "OL", "LI", "DL", "DT", "DD",
  "TABLE", "CAPTION", "THEAD", "TBODY", "TFOOT", "TR", "TH", "TD",
]);
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "NOSCRIPT"]);
const KEPT = ["lang", "scope", "colspan"];

/** Elements for `html`, made anew: no script, style, address or handler of the source survives. */
export function readable(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  copy(new DOMParser().parseFromString(html, "text/html").body, fragment);
  return fragment;
}

/** Headings go down one level: the screen has its own first. */
function nameOf(tag: string): string {
  return tag === "H1" ? "h2" : tag === "H2" || tag === "H3" ? "h3" : tag.toLowerCase();
}

function copy(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(child.textContent ?? ""));
    if (!(child.nodeType === Node.ELEMENT_NODE)) continue;
    const element = child as Element;
    const tag = element.tagName.toUpperCase();
    if (DROPPED.has(tag)) continue;
    if (!ALLOWED.has(tag)) {
      copy(element, to);
      continue;
    }
    const made = document.createElement(nameOf(tag));
    for (const name of KEPT) if (element.hasAttribute(name)) made.setAttribute(name, element.getAttribute(name) ?? "");
    copy(element, made);
    to.appendChild(made);
  }
}
