import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { sanitizeBundle } from "../../src/rich-output/sanitize.ts";

function clean(markup: string, type = "text/html"): string {
  const tree = sanitizeBundle({ [type]: markup }, "o1");
  return tree ? toHtml(tree) : "";
}

describe("what programs show", () => {
  it("keeps a DataFrame's table and drops its styles", () => {
    const html = clean(
      `<div><style scoped>.dataframe td { color: red }</style><table border="1" class="dataframe other">
       <thead><tr style="text-align: right;"><th></th><th scope="col">pages</th></tr></thead>
       <tbody><tr><th>0</th><td colspan="2">904</td></tr></tbody></table></div>`,
    );
    expect(html).toContain('<table class="dataframe">');
    expect(html).toContain('<td colspan="2">904</td>');
    expect(html).not.toMatch(/style|color|border/);
  });

  it("turns styles of a drawing into presentation attributes", () => {
    const svg = clean(
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
       <svg viewBox="0 0 9 9"><path d="M0 0" style="fill: none; stroke: #1f77b4; stroke-width: 1.5; stroke-linecap: square; position: fixed"/></svg>`,
      "image/svg+xml",
    );
    expect(svg.trim()).toBe(
      '<svg viewBox="0 0 9 9"><path d="M0 0" fill="none" stroke="#1f77b4" stroke-width="1.5" stroke-linecap="square"></path></svg>',
    );
  });

  it("makes a drawing one image with one name", () => {
    const drawing = '<svg><g aria-label="dot"><circle r="3"/></g></svg>';
    const tree = sanitizeBundle({ "image/svg+xml": drawing, "text/plain": "Figure: loans by month" }, "o1");
    expect(toHtml(tree!)).toBe(
      '<svg role="img" aria-label="Figure: loans by month"><g><circle r="3"></circle></g></svg>',
    );
    expect(clean(`<figure>${drawing}</figure>`)).not.toContain("dot");
  });

  it("makes ids unique to the output and follows them", () => {
    const svg = clean(
      `<svg><defs><clipPath id="c"><rect width="1"/></clipPath><path id="glyph" d="M0"/></defs>
       <g clip-path="url(#c)"><use xlink:href="#glyph"/></g></svg>`,
    );
    expect(svg).toContain('id="o1-c"');
    expect(svg).toContain('clip-path="url(#o1-c)"');
    expect(svg).toContain('xlink:href="#o1-glyph"');
  });

  it("gives an image its text as alternative", () => {
    const tree = sanitizeBundle({ "image/png": "iVBO\nRw0=", "text/plain": "<Figure>" }, "o1");
    expect(tree && toHtml(tree)).toBe('<img src="data:image/png;base64,iVBORw0=" alt="<Figure>">');
  });

  it("has nothing to say about plain text", () => {
    expect(sanitizeBundle({ "text/plain": "7" }, "o1")).toBeUndefined();
  });
});

describe("what programs must not show", () => {
  const hostile: Record<string, string> = {
    handler: `<img src=x onerror=alert(1)><p onclick="alert(1)" onmouseover=alert(1)>text</p>`,
    script: `<script>alert(1)</script><svg><script>alert(1)</script><script href="//x"/></svg>`,
    style: `<style>*{background:url(//x)}</style><svg><style>@import "//x";</style></svg>`,
    link: `<a href="javascript:alert(1)">a</a><svg><a xlink:href="javascript:alert(1)"><text>b</text></a></svg>`,
    frame: `<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="//x"></object><embed src="//x">`,
    form: `<form action="//x"><input autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">b</button></form>`,
    foreign: `<svg><foreignObject><body onload=alert(1)><iframe src="javascript:alert(1)"></iframe></body></foreignObject></svg>`,
    animation: `<svg><use href="#a"><animate attributeName="href" values="javascript:alert(1)"/></use><set attributeName="onmouseover" to="alert(1)"/></svg>`,
    external: `<svg><use href="//x/y.svg#z"/><image href="//x/y.png"/><rect fill="url(//x#y)"/><rect fill="u\\72l(//x)"/><rect style="fill:url('https://x')"/></svg>`,
    image: `<img src="https://x/pixel.gif"><picture><source srcset="//x"></picture><video src="//x" poster="//x">`,
    meta: `<meta http-equiv="refresh" content="0;url=//x"><base href="//x"><link rel="stylesheet" href="//x">`,
    noscript: `<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>`,
    mathStyle: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
    svgStyle: `<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
    formMath: `<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
    svgTitle: `<svg><title><p><style><img src=x onerror=alert(1)></style></p></title></svg>`,
    svgDesc: `<svg><desc><table><img src=x onerror=alert(1)></table></desc></svg>`,
    template: `<template><img src=x onerror=alert(1)></template><select><template><style><!--</style><a rel="--><img src=x onerror=alert(1)>">`,
    comment: `<!--><img src=x onerror=alert(1)>--><p>x`,
    xml: `<svg><![CDATA[<img src=x onerror=alert(1)>]]></svg>`,
    clobber: `<p id="location" name="body">x</p>`,
  };

  it.each(Object.entries(hostile))("%s", (_, markup) => {
    const html = clean(markup);
    expect(dangers(html)).toEqual([]);
    // What a browser makes of it must be the same tree again: nothing mutates on the second parse.
    expect(toHtml(fromHtml(html, { fragment: true }))).toBe(html);
  });

  it("keeps ids away from the page's own names", () => {
    expect(clean(hostile["clobber"] ?? "")).toBe('<p id="o1-location">x</p>');
  });
});

/** Elements and attributes that act or load, in what a browser would parse. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const visit = (node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>["children"][number]) => {
    if (node.type === "element") {
      if (
        /^(script|style|iframe|object|embed|form|input|button|img|image|a|animate|set|foreignobject|math|link|meta|base|template|video|source|noscript)$/i.test(
          node.tagName,
        )
      ) {
        found.push(`<${node.tagName}>`);
      }
      for (const [name, value] of Object.entries(node.properties)) {
        if (/^on|^style$|^src/i.test(name) || /javascript:|\/\/x/i.test(String(value))) found.push(name);
      }
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}
