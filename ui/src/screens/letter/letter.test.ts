import { describe, expect, it } from "vitest";
import { placesOf } from "./pages";
import { readable } from "./readable";

const page = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 800">${body}</svg>`;

describe("the letter's pages", () => {
  it("say where each part stands, also when it goes on to the next page", () => {
    const run = (y: number) => `<g transform="translate(70.87 ${y}) scale(0.01 -0.01)"></g>`;
    const places = placesOf([
      page(`<g data-part="outcome">${run(212)}${run(394)}</g><g data-part="reasons">${run(700)}</g>`),
      page(`<g data-part="reasons">${run(92)}<rect x="1" y="80" width="4" height="120"/></g>`),
    ]);
    expect(places).toEqual([
      { part: "outcome", page: 0, top: 0.25, bottom: 0.5 },
      { part: "reasons", page: 0, top: 0.86, bottom: 0.8825 },
      { part: "reasons", page: 1, top: 0.1, bottom: 0.25 },
    ]);
  });

  it("are no trouble when one cannot be read", () => {
    expect(placesOf(["", "<svg", page("")])).toEqual([]);
  });
});

describe("the letter as text", () => {
  const text = (html: string) => {
    const box = document.createElement("div");
    box.append(readable(html));
    return box.innerHTML;
  };

  it("keeps the structure that is read aloud", () => {
    expect(text('<article lang="fi"><h1>Päätös</h1><ul><li>apua <strong>aamulla</strong></li></ul></article>'))
      .toBe('<article lang="fi"><h2>Päätös</h2><ul><li>apua <strong>aamulla</strong></li></ul></article>');
  });

  it("lets nothing through that could act or fetch", () => {
    expect(text('<p onclick="x()" style="color:red">Hej <img src=x onerror="x()"><a href="https://example.se">du</a></p><script>x()</script>'))
      .toBe("<p>Hej du</p>");
  });
});
