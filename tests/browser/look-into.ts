/** What a page shows of hostile texts. */
export interface Look {
  /** what should not be there, each in a few words */
  readonly faults: readonly string[];
  /** all texts that it holds */
  readonly texts: readonly string[];
}

/**
 * Looks through the document for anything that became more than text: an element that the page does not make, an
 * attribute that runs, an address of another sort. Runs in the page, so that it stands alone.
 */
export function lookInto(): Look {
  const made =
    "html head meta title link script style body div noscript main canvas header h1 h2 h3 p section aside article nav span small strong em mark kbd button a ul ol li dl dt dd blockquote input label select option output progress dialog fieldset legend svg path circle rect line polyline polygon g table thead tbody tr th td details summary";
  const known = new Set(made.split(" "));
  // what formulas are made of; nothing in them leads anywhere
  const formulas = new Set(
    "math mrow mi mo mn ms mtext mspace msup msub msubsup mover munder munderover mfrac msqrt mroot mpadded mphantom mstyle mtable mtr mtd menclose merror mmultiscripts mprescripts".split(
      " ",
    ),
  );
  const faults: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const name = element.tagName.toLowerCase();
    const isFormula = element.closest(".formula > math") !== null;
    if (!known.has(name) && !(isFormula && formulas.has(name))) faults.push(`an element ${name}`);
    if (isFormula && element.hasAttribute("href"))
      faults.push(`a formula that leads to ${element.getAttribute("href")}`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on") || ["data-attack", "srcdoc", "action", "formaction"].includes(attribute))
        faults.push(`${name} has ${attribute}`);
      const isLink = ["href", "src", "xlink:href"].includes(attribute) && value !== "";
      if (!isLink) continue;
      const { protocol, origin, username } = new URL(value, location.href);
      if (name === "a" && !["https:", "http:", "mailto:"].includes(protocol)) faults.push(`a link ${value}`);
      if (name === "a" && (username !== "" || !/^https?:\/\//u.test(value))) faults.push(`a link ${value}`);
      if (name !== "a" && origin !== location.origin) faults.push(`${name} loads ${value}`);
    }
  }
  for (const [name, most] of [
    ["script", 1],
    ["meta", 5],
    ["base", 0],
    ["noscript", 1],
  ] as const)
    if (document.getElementsByTagName(name).length > most) faults.push(`one ${name} too many`);
  const texts: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) texts.push(node.nodeValue ?? "");
  return { faults, texts };
}
